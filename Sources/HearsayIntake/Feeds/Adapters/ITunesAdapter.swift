/// The module of podcasts, as far as it tells of articles.
enum ITunesAdapter {
  /// Takes what an element says.
  static func take(_ element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars) {
    switch element.name {
    case "author": thing.addAuthor(PersonAdapter.person(element, context))
    case "owner": thing.publisher = PersonAdapter.person(element, context) ?? thing.publisher
    case "title": thing.title = thing.title ?? TextAdapter(element, context).guessed
    case "subtitle": thing.subtitle = thing.subtitle ?? TextAdapter(element, context).guessed
    case "summary": thing.offerSummary(TextAdapter(element, context).html)
    case "keywords": thing.tags.add(TagAdapter.tags(element.text, scheme: scheme))
    case "category": takeCategory(element, into: &thing)
    case "image": takeImage(element, context, into: &thing)
    default: break
    }
  }

  /// The address that stands for the directory's own words.
  private static let scheme = "http://www.itunes.com/"

  /// A category may have one inside of it.
  private static func takeCategory(_ element: MarkupElement, into thing: inout some FeedParticulars) {
    thing.tags.add(TagAdapter.tag(element.attribute("text"), scheme: scheme))
    for child in element.children where child.vocabulary == .itunes && child.name == "category" {
      thing.tags.add(TagAdapter.tag(child.attribute("text"), scheme: scheme))
    }
  }

  private static func takeImage(
    _ element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars
  ) {
    guard let words = element.attribute("href") ?? element.attribute("url") ?? element.text.nonEmpty,
      let address = context.inside(element).address(words)
    else { return }
    thing.offerPicture(address)
  }
}
