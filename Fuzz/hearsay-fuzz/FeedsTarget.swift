import HearsayModel

@testable import HearsayIntake

/// Any bytes are a feed or none; what is read of one holds together, twice the same.
@Sendable
func fuzzFeeds(_ bytes: [UInt8]) {
  let origin = FeedOrigin(address: "https://kickabout.example/feeds/all.xml")
  guard let feed = try? Intake.feed(of: bytes, from: origin) else { return }
  precondition(feed == (try? Intake.feed(of: bytes, from: origin)), "two readings differ")
  for article in feed.articles {
    precondition(!(article.article.title ?? "").contains("\n"), "a title of two lines")
    precondition(article.article.body.utf8.count <= 8 * bytes.count + (2 << 20), "more words than bytes")
    precondition(article.line >= 1, "a line before the first")
  }
  for entry in feed.entries {
    precondition(entry.link.map { !$0.lowercased().hasPrefix("javascript:") } ?? true, "a link that runs a script")
  }
}
