/// What an element of a feed takes from those around it.
struct FeedContext {
  /// The address that relative addresses count from; empty where nothing is known.
  var base: String
  /// The language that words are in; `nil` where nobody says.
  var language: String?
  let format: FeedFormat

  /// The context inside of `element`, after its `xml:base` and `xml:lang`, which feeds write without the prefix too.
  func inside(_ element: MarkupElement) -> FeedContext {
    guard element.hasAttributes else { return self }
    var inner = self
    if let base = element.attribute("base", in: .xml) ?? element.attribute("base"), !base.isEmpty {
      let address = WebAddress(base).resolved(against: WebAddress(self.base))
      if address.isHarmless { inner.base = address.mended.text }
    }
    if let language = element.attribute("lang", in: .xml) ?? element.attribute("lang") {
      // An empty language takes back that of the elements around (XML 1.0, section 2.12).
      inner.language = language.isEmpty ? nil : language
    }
    return inner
  }

  /// The address that the words mean here; the words themselves where nothing is known, nothing where it is not one to
  /// follow.
  func address(_ words: String) -> String? {
    let words = Blank.trimmed(words)
    guard !words.isEmpty else { return nil }
    let address = WebAddress(words).resolved(against: WebAddress(base))
    return address.isHarmless ? address.text : nil
  }
}
