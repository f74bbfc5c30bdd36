/// Media RSS, as far as it tells of articles.
enum MediaAdapter {
  /// Takes what an element says; what stands in a group counts as if it stood outside.
  static func take(_ element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars) {
    switch element.name {
    case "title": thing.title = thing.title ?? TextAdapter(element, context).guessed
    case "description": thing.offerSummary(TextAdapter(element, context).html)
    case "category": thing.tags.add(TagAdapter.tag(category: element))
    case "keywords": thing.tags.add(TagAdapter.tags(element.text))
    case "thumbnail": takeThumbnail(element, context, into: &thing)
    case "content", "group":
      if element.name == "content" { thing.addLink(LinkAdapter.enclosure(element, context)) }
      for child in element.children where child.vocabulary == .media { take(child, context, into: &thing) }
    default: break
    }
  }

  private static func takeThumbnail(
    _ element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars
  ) {
    guard let words = element.attribute("url") ?? element.text.nonEmpty,
      let address = context.inside(element).address(words)
    else { return }
    thing.offerPicture(address)
  }
}

extension TagAdapter {
  /// `media:category`, whose words come from a list of the module's own where none is named.
  static func tag(category element: MarkupElement) -> FeedTag? {
    tag(
      element.text, scheme: element.attribute("scheme") ?? "http://search.yahoo.com/mrss/category_schema",
      label: element.attribute("label"))
  }
}
