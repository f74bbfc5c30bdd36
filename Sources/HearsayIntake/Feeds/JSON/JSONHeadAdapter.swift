import HearsayModel

/// What a JSON Feed says of itself.
struct JSONHeadAdapter {
  private let feed: JSON
  private let context: FeedContext

  init(_ feed: JSON, _ context: FeedContext) {
    self.feed = feed
    self.context = context
  }

  var head: FeedHead {
    var head = FeedHead()
    head.id = feed["feed_url"]?.words
    head.title = text("title")
    head.subtitle = text("description")
    head.info = text("user_comment")
    head.language = feed["language"]?.words
    head.authors = JSONFeedAdapter.authors(feed, context)
    head.icon = address("favicon")
    head.logo = address("icon")
    head.links = [
      address("home_page_url").map { FeedLink($0, type: "text/html") },
      address("feed_url").map { FeedLink($0, relation: "self", type: "application/feed+json") },
    ].compactMap { $0 }
    return head
  }

  private func text(_ key: String) -> FeedText? {
    feed[key]?.words.map { FeedText($0, language: context.language, base: context.base.nonEmpty) }
  }

  private func address(_ key: String) -> String? { feed[key]?.words.flatMap(context.address) }
}

extension JSONFeedAdapter {
  /// `authors` of version 1.1, or the one `author` of version 1.
  static func authors(_ json: JSON, _ context: FeedContext) -> [FeedPerson] {
    let named = json["authors"]?.elements ?? []
    return (named.isEmpty ? [json["author"]].compactMap { $0 } : named).compactMap { author in
      let person = FeedPerson(name: author["name"]?.words, address: author["url"]?.words.flatMap(context.address))
      return person.isEmpty ? nil : person
    }
  }
}
