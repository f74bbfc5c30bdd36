/// Feeds of some thirty megabytes, with entries such as newspapers write.
enum BigFeed {
  /// One of each format, by name.
  static var all: [(name: String, bytes: [UInt8])] {
    [("RSS with content:encoded", rss), ("RSS, escaped", escaped), ("Atom with XHTML", atom), ("JSON Feed", json)]
  }

  /// How many entries each has.
  private static let count = 10_000

  private static let paragraphs = [
    "Brörup have made an offer of €20m for the Ölund defender Otto Lund, who is 23 and has two years left.",
    "“We will not sell,” said a spokesman; people close to the player see it differently, and January is near.",
    "Lund has started four of the last eight games. He can play on either side, and his agent is in town.",
    "Kickabout understands that Quellbrunn asked in the summer and were told that there was nothing to talk about.",
  ]

  /// Two kilobytes of text in four paragraphs, with a link and an entity.
  private static let html: String = (0..<5).map { round in
    paragraphs.map { "<p>\($0) <a href=\"/clubs/\(round)\">More</a> &amp; more.</p>" }.joined(separator: "\n")
  }.joined(separator: "\n")

  private static let closing = "</channel></rss>"
  private static let opening = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Kickabout</title><link>https://kickabout.example/</link>
    """

  private static func item(_ index: Int, _ body: String) -> String {
    """
    <item><title>Brörup look north, part \(index)</title><link>https://kickabout.example/\(index)</link>
    <guid isPermaLink="false">kick-\(index)</guid><pubDate>Thu, 14 Dec 2023 09:30:00 GMT</pubDate>
    <dc:creator>Mia Holt</dc:creator><category>Transfers</category>
    <description>Brörup want Otto Lund.</description>\(body)</item>

    """
  }

  private static var rss: [UInt8] {
    let items = (0..<count).map { item($0, "<content:encoded><![CDATA[\(html)]]></content:encoded>") }
    return Array((opening + items.joined() + closing).utf8)
  }

  private static var escaped: [UInt8] {
    var body = ""
    for character in html {
      switch character {
      case "<": body += "&lt;"
      case ">": body += "&gt;"
      case "&": body += "&amp;"
      default: body.append(character)
      }
    }
    let items = (0..<count).map { item($0, "<content:encoded>\(body)</content:encoded>") }
    return Array((opening + items.joined() + closing).utf8)
  }

  private static var atom: [UInt8] {
    let entries = (0..<count).map { index in
      """
      <entry><title>Brörup look north, part \(index)</title><id>tag:kickabout.example,2023:\(index)</id>
      <link href="https://kickabout.example/\(index)"/><updated>2023-12-14T09:30:00Z</updated><author><name>Mia Holt</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">\(html)</div></content></entry>

      """
    }
    return Array(
      ("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Kickabout</title>" + entries.joined() + "</feed>").utf8)
  }

  private static var json: [UInt8] {
    let body = html.split(separator: "\"").joined(separator: "\\\"").split(separator: "\n").joined(separator: "\\n")
    let items = (0..<count).map { index in
      "{\"id\":\"\(index)\",\"url\":\"https://kickabout.example/\(index)\",\"title\":\"Brörup look north\","
        + "\"date_published\":\"2023-12-14T09:30:00Z\",\"content_html\":\"\(body)\"}"
    }
    return Array(
      ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Kickabout\",\"items\":["
        + items.joined(separator: ",") + "]}").utf8)
  }
}
