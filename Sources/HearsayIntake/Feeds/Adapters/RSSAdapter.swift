/// RSS in all versions, and CDF, which it grew from.
enum RSSAdapter {
  /// Takes what an element says of the feed; gives `false` where it is not RSS.
  static func take(_ element: MarkupElement, _ context: FeedContext, into head: inout FeedHead) -> Bool {
    switch element.name {
    case "description", "abstract": head.subtitle = TextAdapter(element, context).html
    case "image": head.image = image(element, context)
    case "textinput", "cloud", "skiphours", "skipdays", "items", "docs", "ttl", "rating": break
    default: return false
    }
    return true
  }

  /// Takes what an element says of an entry; gives `false` where it is not RSS.
  static func take(_ element: MarkupElement, _ context: FeedContext, into entry: inout FeedEntry) -> Bool {
    switch element.name {
    case "description", "abstract": takeDescription(element, context, into: &entry)
    case "guid": takeID(element, context, into: &entry)
    case "body", "fullitem": entry.contents.append(body(element, context))
    case "enclosure": entry.addLink(LinkAdapter.enclosure(element, context))
    case "comments": entry.comments = context.inside(element).address(element.text)
    case "source" where !element.hasElements: entry.source = source(element, context)
    case "expirationdate": entry.expires.set(element.text)
    default: return false
    }
    return true
  }

  /// The second description of an item is its text.
  private static func takeDescription(
    _ element: MarkupElement, _ context: FeedContext, into entry: inout FeedEntry
  ) {
    let text = TextAdapter(element, context).html
    if entry.summary?.value.isEmpty ?? true { entry.summary = text } else { entry.contents.append(text) }
  }

  /// A `guid` is an address as well, unless it says that it is not.
  private static func takeID(_ element: MarkupElement, _ context: FeedContext, into entry: inout FeedEntry) {
    guard let words = element.text.nonEmpty else { return }
    entry.idIsLink = element.attribute("ispermalink").map { $0.lowercased() != "false" } ?? true
    entry.id = entry.idIsLink ? context.inside(element).address(words) ?? words : words
  }

  private static func body(_ element: MarkupElement, _ context: FeedContext) -> FeedText {
    let adapter = TextAdapter(element, context)
    return element.name == "body" && element.hasElements ? adapter.xhtml : adapter.html
  }

  private static func source(_ element: MarkupElement, _ context: FeedContext) -> FeedHead {
    var head = FeedHead()
    head.title = element.text.nonEmpty.map { FeedText(TextRepair.repaired($0)) }
    if let address = element.attribute("url").flatMap(context.address) {
      head.links = [FeedLink(address, relation: "self")]
    }
    return head
  }

  private static func image(_ element: MarkupElement, _ context: FeedContext) -> FeedImage {
    let context = context.inside(element)
    var image = FeedImage()
    image.address = element.attribute("resource", in: .rdf).flatMap(context.address)
    for child in element.children {
      let words = child.text
      switch child.name {
      case "url": image.address = context.inside(child).address(words)
      case "link": image.link = context.inside(child).address(words)
      case "title": image.title = words.nonEmpty.map(TextRepair.repaired)
      case "description": image.words = words.nonEmpty.map(TextRepair.repaired)
      case "width": image.width = Int(words)
      case "height": image.height = Int(words)
      default: continue
      }
    }
    return image
  }

  /// What CDF writes as attributes: when something was changed, and its address.
  static func takeAttributes(
    of element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars
  ) {
    if let words = element.attribute("lastmod") { thing.updated.set(words) }
    if let address = element.attribute("href").flatMap(context.address) { thing.addLink(FeedLink(address)) }
    if let id = element.attribute("about", in: .rdf) ?? element.attribute("about") { thing.id = id }
  }
}
