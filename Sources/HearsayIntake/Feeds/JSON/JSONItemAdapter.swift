import HearsayModel

/// One item of a JSON Feed.
struct JSONItemAdapter {
  private let item: JSON
  private let context: FeedContext

  init(_ item: JSON, _ context: FeedContext) {
    self.item = item
    var context = context
    context.language = item["language"]?.words ?? context.language
    self.context = context
  }

  func entry(line: Int) -> FeedEntry {
    var entry = FeedEntry(line: line)
    entry.id = item["id"]?.words
    entry.title = item["title"]?.words.map { text($0, .plain) }
    entry.summary = item["summary"]?.words.map { text($0, .plain) }
    entry.contents = contents
    entry.links = links
    entry.authors = JSONFeedAdapter.authors(item, context)
    entry.tags.add((item["tags"]?.elements ?? []).compactMap { TagAdapter.tag($0.words) })
    entry.language = item["language"]?.words
    entry.published = item["date_published"]?.words.map(FeedDate.init)
    entry.updated = item["date_modified"]?.words.map(FeedDate.init)
    entry.thumbnails = ["image", "banner_image"].compactMap { item[$0]?.words.flatMap(context.address) }
    return entry
  }

  private var contents: [FeedText] {
    [
      item["content_html"]?.words.map { text(HTMLAddresses.resolved($0, against: context.base), .html) },
      item["content_text"]?.words.map { text($0, .plain) },
    ].compactMap { $0 }
  }

  private var links: [FeedLink] {
    var links: [FeedLink] = []
    if let address = item["url"]?.words.flatMap(context.address) { links.append(FeedLink(address, type: "text/html")) }
    if let address = item["external_url"]?.words.flatMap(context.address) {
      links.append(FeedLink(address, relation: "related"))
    }
    for file in item["attachments"]?.elements ?? [] {
      guard let address = file["url"]?.words.flatMap(context.address) else { continue }
      links.append(
        FeedLink(
          address, relation: "enclosure", type: file["mime_type"]?.words, title: file["title"]?.words,
          length: file["size_in_bytes"]?.words))
    }
    return links
  }

  private func text(_ words: String, _ kind: FeedText.Kind) -> FeedText {
    FeedText(TextRepair.repaired(words), kind: kind, language: context.language, base: context.base.nonEmpty)
  }
}
