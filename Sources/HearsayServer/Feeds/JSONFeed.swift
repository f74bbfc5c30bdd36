import HearsayModel

/// A feed as JSON Feed 1.1.
enum JSONFeed {
  static func json(of feed: Feed, at origin: Origin) -> JSON {
    .object([
      "version": .string("https://jsonfeed.org/version/1.1"), "title": .string(feed.title),
      "home_page_url": .string(origin.base + feed.page), "feed_url": .string(origin.base + feed.own),
      "language": .string("en"), "items": .array(feed.entries.map { item(of: $0, at: origin) }),
    ])
  }

  private static func item(of entry: Feed.Entry, at origin: Origin) -> JSON {
    var members: [String: JSON] = [
      "id": .string(entry.id), "url": .string(origin.base + entry.page), "title": .string(entry.title),
      "content_text": .string(entry.words), "date_published": .string(Moment(startOf: entry.day).description),
    ]
    members["external_url"] = entry.source.map(JSON.string)
    members["authors"] = entry.author.map { .array([.object(["name": .string($0)])]) }
    return .object(members)
  }
}
