import HearsayLoopback

/// A small news site on this machine: a feed with two articles, and whatever a test adds.
enum NewsSite {
  /// The page of an article.
  static func page(_ title: String, _ paragraphs: [String], day: String = "2024-01-10") -> String {
    """
    <!doctype html><html lang="en"><head><title>\(title)</title>
    <meta property="og:site_name" content="Kickabout Weekly">
    <meta property="article:published_time" content="\(day)T10:00:00Z"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>\(title)</h1>
    \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
    </article></body></html>
    """
  }

  static let interest = page(
    "Milan look at Kiwior",
    [
      "AC Milan are interested in Jakub Kiwior, the Arsenal defender, and have asked about him before the window.",
      "The club want a left-footed centre-back who can play at once, and the season has left them short of defenders.",
      "Arsenal have not answered so far, and their coach said on Tuesday that nobody had to leave in the winter.",
    ])

  static let bid = page(
    "Roma make an offer for Kiwior",
    [
      "Roma have made an offer of €20m for Jakub Kiwior, the Arsenal defender, after a week of waiting for an answer.",
      "The Italian club would like to have him before their next match, and their director flew to London on Monday.",
      "Arsenal are thinking about it, and it is not clear whether they will say yes before the window closes.",
    ], day: "2024-01-12")

  /// A feed that names some pages, each with its day of January 2024 where days are given.
  static func feed(_ pages: [(path: String, title: String)], days: [Int] = []) -> String {
    let items = pages.enumerated().map { place, page in
      let day = place < days.count ? "<pubDate>\(days[place]) Jan 2024 10:00:00 GMT</pubDate>" : ""
      return "<item><title>\(page.title)</title><link>\(page.path)</link><guid>\(page.path)</guid>\(day)</item>"
    }
    return "<rss version=\"2.0\"><channel><title>Kickabout</title><link>/</link>\(items.joined())</channel></rss>"
  }

  /// A site with both articles. Its feed says that it is unchanged to those who have it.
  static func start() throws -> LoopbackServer {
    try LoopbackServer { request in
      switch request.target {
      case "/feed" where request.fields["if-none-match"] == "\"1\"": [Reply.status(304)]
      case "/feed":
        [
          Reply.ok(
            feed([("/interest", "Milan look at Kiwior"), ("/bid", "Roma make an offer")]),
            fields: ["ETag: \"1\"", "Content-Type: application/rss+xml"])
        ]
      case "/interest": [Reply.ok(interest, fields: ["Content-Type: text/html"])]
      case "/bid": [Reply.ok(bid, fields: ["Content-Type: text/html"])]
      case "/hook": [Reply.status(204)]
      default: [Reply.status(404)]
      }
    }
  }
}
