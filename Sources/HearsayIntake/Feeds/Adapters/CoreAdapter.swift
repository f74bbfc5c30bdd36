/// The words that RSS and Atom share for feeds, entries and sources.
enum CoreAdapter {
  /// Takes what an element says; gives `false` where it is not one of these.
  static func take(_ element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars) -> Bool {
    switch element.name {
    case "title": thing.title = title(element, context)
    case "link": thing.addLink(LinkAdapter.link(element, context))
    case "author", "managingeditor": takeAuthor(element, context, into: &thing)
    case "contributor": PersonAdapter.person(element, context).map { thing.contributors.append($0) }
    case "webmaster": thing.publisher = PersonAdapter.person(element, context) ?? thing.publisher
    case "category": thing.tags.add(TagAdapter.tag(element))
    case "keywords", "tags": thing.tags.add(TagAdapter.tags(element.text))
    case "copyright", "rights": thing.rights = text(element, context)
    case "language": thing.language = element.text.nonEmpty ?? thing.language
    default: return takeDate(element, into: &thing)
    }
    return true
  }

  private static func takeDate(_ element: MarkupElement, into thing: inout some FeedParticulars) -> Bool {
    switch element.name {
    case "pubdate", "published", "issued": thing.published.set(element.text)
    case "updated", "modified", "lastbuilddate": thing.updated.set(element.text)
    case "created": thing.created.set(element.text)
    default: return false
    }
    return true
  }

  /// RSS has one author to an element, who may be several words; an Atom author without a name is none.
  private static func takeAuthor(
    _ element: MarkupElement, _ context: FeedContext, into thing: inout some FeedParticulars
  ) {
    thing.addAuthor(PersonAdapter.person(element, context))
  }

  /// A title: a text construct in Atom, in RSS whatever it looks like.
  static func title(_ element: MarkupElement, _ context: FeedContext) -> FeedText { text(element, context) }

  /// Words whose kind Atom says and RSS leaves open.
  static func text(_ element: MarkupElement, _ context: FeedContext) -> FeedText {
    let adapter = TextAdapter(element, context)
    let saysKind = context.format.isAtom || element.attribute("type") != nil || element.attribute("mode") != nil
    return saysKind ? adapter.atom() : adapter.guessed
  }
}
