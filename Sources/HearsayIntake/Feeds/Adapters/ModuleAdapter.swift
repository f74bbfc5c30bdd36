/// The modules that say in other words what the format says as well: they count where the format's own words are missing.
enum ModuleAdapter {
  /// Takes what an element of a module says; gives `false` where it is of none.
  static func take(_ element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars) -> Bool {
    switch element.vocabulary {
    case .dublinCore: takeDublinCore(element, context, into: &thing)
    case .dublinCoreTerms: takeTerms(element, into: &thing)
    case .creativeCommons where element.name == "license": takeLicense(element, context, into: &thing)
    case .itunes: ITunesAdapter.take(element, context, into: &thing)
    case .media: MediaAdapter.take(element, context, into: &thing)
    default: return false
    }
    return true
  }

  /// Dublin Core (the fifteen elements of 1999, and the names that feeds made up).
  private static func takeDublinCore(
    _ element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars
  ) {
    switch element.name {
    case "title": thing.title = thing.title ?? TextAdapter(element, context).guessed
    case "description": thing.offerSummary(TextAdapter(element, context).html)
    case "creator", "author": thing.addAuthor(PersonAdapter.person(element, context))
    case "contributor": PersonAdapter.person(element, context).map { thing.contributors.append($0) }
    case "publisher": thing.publisher = thing.publisher ?? PersonAdapter.person(element, context)
    case "subject": thing.tags.add(TagAdapter.tag(element))
    case "rights": thing.rights = thing.rights ?? TextAdapter(element, context).guessed
    case "language": thing.language = thing.language ?? element.text.nonEmpty
    case "date": thing.updated.offer(element.text)
    case "identifier": thing.id = thing.id ?? element.text.nonEmpty
    default: break
    }
  }

  private static func takeTerms(_ element: MarkupElement, into thing: inout some FeedParticulars) {
    switch element.name {
    case "issued": thing.published.offer(element.text)
    case "modified": thing.updated.offer(element.text)
    case "created": thing.created.offer(element.text)
    default: break
    }
  }

  /// `creativeCommons:license` has the address as its text, `cc:license` as an attribute.
  private static func takeLicense(
    _ element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars
  ) {
    let words = element.attribute("resource", in: .rdf) ?? element.text
    thing.addLink(context.inside(element).address(words).map { FeedLink($0, relation: "license") })
  }
}
