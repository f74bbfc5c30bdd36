/// Turns an element that links into a `FeedLink`.
enum LinkAdapter {
  /// `<link rel="…" href="…"/>` of Atom, and `<link>…</link>` of RSS; `nil` where no address is given.
  static func link(_ element: MarkupElement, _ context: FeedContext) -> FeedLink? {
    let context = context.inside(element)
    let relation = relation(of: element)
    guard let address = address(of: element, context) else { return nil }
    return FeedLink(
      address, relation: relation, type: element.attribute("type")?.nonEmpty ?? type(of: relation),
      title: element.attribute("title")?.nonEmpty, language: element.attribute("hreflang")?.nonEmpty,
      length: element.attribute("length")?.nonEmpty)
  }

  /// Where it leads; an empty address is that of the document itself.
  private static func address(of element: MarkupElement, _ context: FeedContext) -> String? {
    let words = element.attribute("href") ?? element.attribute("resource", in: .rdf) ?? element.text.nonEmpty
    guard let words else { return nil }
    return Blank.trimmed(words).isEmpty ? context.base.nonEmpty : context.address(words)
  }

  /// What is at the end of a link that does not say; `nil` where that is open.
  private static func type(of relation: String) -> String? {
    switch relation {
    case "alternate": "text/html"
    case "self": "application/atom+xml"
    default: nil
    }
  }

  /// The relation; registered ones may be written as addresses (RFC 4287, section 4.2.7.2).
  private static func relation(of element: MarkupElement) -> String {
    guard let relation = element.attribute("rel").map(Blank.trimmed)?.nonEmpty else { return "alternate" }
    let registry = "http://www.iana.org/assignments/relation/"
    return relation.hasPrefix(registry) ? String(relation.dropFirst(registry.count)) : relation
  }

  /// `<enclosure url="…" length="…" type="…"/>` of RSS, and `media:content`.
  static func enclosure(_ element: MarkupElement, _ context: FeedContext) -> FeedLink? {
    guard let words = element.attribute("url") ?? element.attribute("href"),
      let address = context.inside(element).address(words)
    else { return nil }
    return FeedLink(
      address, relation: "enclosure", type: element.attribute("type")?.nonEmpty,
      length: (element.attribute("length") ?? element.attribute("filesize"))?.nonEmpty)
  }
}

extension String {
  /// The words; `nil` where there are none.
  var nonEmpty: String? { isEmpty ? nil : self }
}
