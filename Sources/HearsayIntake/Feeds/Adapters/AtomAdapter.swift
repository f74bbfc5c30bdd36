/// Atom 0.3 and 1.0 (RFC 4287).
enum AtomAdapter {
  /// Takes what an element says of the feed, or of the feed that an entry was taken from; gives `false` where it is not
  /// Atom.
  static func take(_ element: MarkupElement, _ context: FeedContext, into head: inout FeedHead) -> Bool {
    let text = TextAdapter(element, context)
    switch element.name {
    case "id": head.id = id(element, context)
    case "subtitle", "tagline": head.subtitle = text.atom()
    case "summary": head.summary = text.atom()
    case "info": head.info = text.atom()
    case "generator": head.generator = generator(element, context)
    case "icon": head.icon = context.inside(element).address(element.text)
    case "logo": head.logo = context.inside(element).address(element.text)
    default: return false
    }
    return true
  }

  /// Takes what an element says of an entry; gives `false` where it is not Atom.
  static func take(_ element: MarkupElement, _ context: FeedContext, into entry: inout FeedEntry) -> Bool {
    let text = TextAdapter(element, context)
    switch element.name {
    case "id": entry.id = id(element, context)
    case "subtitle": entry.subtitle = text.atom()
    case "summary": takeSummary(text.atom(), into: &entry)
    case "content": takeContent(element, context, into: &entry)
    case "source" where element.hasElements: entry.source = source(element, context)
    default: return false
    }
    return true
  }

  private static func takeSummary(_ text: FeedText, into entry: inout FeedEntry) {
    if entry.summary?.value.isEmpty ?? true { entry.summary = text } else { entry.contents.append(text) }
  }

  /// Content that is elsewhere (`src`) is an enclosure of the entry.
  private static func takeContent(_ element: MarkupElement, _ context: FeedContext, into entry: inout FeedEntry) {
    if let address = element.attribute("src").flatMap(context.inside(element).address) {
      entry.links.append(FeedLink(address, relation: "enclosure", type: element.attribute("type")))
    }
    if element.attribute("type")?.lowercased() == "multipart/alternative" {
      for child in element.children where child.isCore("content") { takeContent(child, context, into: &entry) }
    } else if element.attribute("src") == nil {
      entry.contents.append(TextAdapter(element, context).atom())
    }
  }

  /// An id is never changed, but for a relative address, which is none without the feed's own.
  private static func id(_ element: MarkupElement, _ context: FeedContext) -> String? {
    guard let words = element.text.nonEmpty else { return nil }
    let context = context.inside(element)
    let address = WebAddress(words)
    return address.scheme == nil ? address.resolved(against: WebAddress(context.base)).text : words
  }

  private static func generator(_ element: MarkupElement, _ context: FeedContext) -> FeedGenerator {
    let address = element.attribute("uri") ?? element.attribute("url") ?? element.attribute("href")
    return FeedGenerator(
      name: element.text.nonEmpty.map(TextRepair.repaired), address: address.flatMap(context.inside(element).address),
      version: element.attribute("version")?.nonEmpty)
  }

  private static func source(_ element: MarkupElement, _ context: FeedContext) -> FeedHead {
    var head = FeedHead()
    let context = context.inside(element)
    for child in element.children { HeadAdapter.take(child, context, into: &head) }
    return head
  }
}
