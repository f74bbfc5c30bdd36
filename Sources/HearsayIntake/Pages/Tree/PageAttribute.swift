/// The attributes that are kept; the others are passed over.
enum AttributeName: String, CaseIterable {
  case id, `class`, role, hidden, style, lang, href, rel, name, property, content, datetime, type, title, pubdate
  case itemprop, itemtype, itemscope, itemid
  case httpEquiv = "http-equiv"
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case ariaModal = "aria-modal"
  case dataTestID = "data-testid"
  case dataTime = "data-time"
  case dataTimestamp = "data-timestamp"
  case dataComponent = "data-component"
  case dataAuthor = "data-author"

  /// The attributes by their names.
  static let byName = HashedNames(AttributeName.allCases.map { (name: $0.rawValue, value: $0) })
}

/// One attribute of an element: its value is a range of the page's bytes, with references as written.
struct PageAttribute {
  let name: AttributeName
  let start: Int32
  let end: Int32
}
