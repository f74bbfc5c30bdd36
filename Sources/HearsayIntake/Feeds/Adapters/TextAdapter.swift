/// Turns an element that holds words into `FeedText`, by the rules of its format.
struct TextAdapter {
  private let element: MarkupElement
  private let context: FeedContext

  init(_ element: MarkupElement, _ context: FeedContext) {
    self.element = element
    self.context = context.inside(element)
  }

  /// Words that are plain unless they look like HTML, which RSS leaves open: titles, names of authors.
  var guessed: FeedText {
    if element.hasElements { return text(element.innerMarkup, .html) }
    let words = element.text
    return text(words, LooksLikeHTML.test(words) ? .html : .plain)
  }

  /// Words that are HTML: descriptions.
  var html: FeedText { text(element.hasElements ? element.innerMarkup : element.text, .html) }

  /// Words that are part of the feed's own markup: `xhtml:body`.
  var xhtml: FeedText { text(element.innerMarkup, .xhtml) }

  /// A text construct of Atom, of either version: its `type`, and in Atom 0.3 its `mode`, say what it is.
  func atom(default kind: FeedText.Kind = .plain) -> FeedText {
    let type = element.attribute("type").map { Blank.trimmed($0).lowercased() }
    var kind = Self.kind(type, default: kind)
    if Self.isBase64(element, kind), let words = Base64.text(element.text) { return text(words, kind) }
    // XHTML without its `div`, and markup where the type says that there is none.
    if element.hasElements, kind == .plain { kind = .html }
    switch kind {
    case .xhtml:
      let isEscaped = element.attribute("mode")?.lowercased() == "escaped"
      return isEscaped ? text(element.text, .html) : text(Self.body(element, context.format), .xhtml)
    case .other where Self.isMarkup(type): return text(element.innerMarkup, kind)
    default: return text(element.hasElements ? element.innerMarkup : element.text, kind)
    }
  }

  private static func kind(_ type: String?, default kind: FeedText.Kind) -> FeedText.Kind {
    switch type {
    case nil, ""?: kind
    case "text"?, "text/plain"?, "plain"?: .plain
    case "html"?, "text/html"?: .html
    case "xhtml"?, "application/xhtml+xml"?: .xhtml
    case let other?: .other(other)
    }
  }

  private static func isMarkup(_ type: String?) -> Bool {
    type.map { $0.hasSuffix("+xml") || $0.hasSuffix("/xml") } ?? false
  }

  /// Atom 0.3 says it; Atom 1.0 means it where the type is neither text nor XML (RFC 4287, section 4.1.3.3).
  private static func isBase64(_ element: MarkupElement, _ kind: FeedText.Kind) -> Bool {
    if let mode = element.attribute("mode") { return mode.lowercased() == "base64" }
    guard case .other(let type) = kind, !element.hasElements else { return false }
    return !type.hasPrefix("text/") && !isMarkup(type)
  }

  /// The markup in an element; what stands in its one `div`, which in Atom 1.0 is not part of the words.
  private static func body(_ element: MarkupElement, _ format: FeedFormat) -> String {
    guard format == .atom10, let div = onlyDiv(in: element) else { return element.innerMarkup }
    return div.innerMarkup
  }

  /// The `div` that is the only thing in the element but for blanks.
  private static func onlyDiv(in element: MarkupElement) -> MarkupElement? {
    var found: MarkupElement?
    for index in element.nodeIndices {
      let node = element.tree.nodes[Int(index)]
      if node.name < 0 {
        guard element.tree.characters[Int(node.start)..<Int(node.end)].allSatisfy(Blank.isBlank) else { return nil }
      } else {
        let child = MarkupElement(tree: element.tree, index: index)
        guard found == nil, child.name == "div" else { return nil }
        found = child
      }
    }
    return found
  }

  private func text(_ words: String, _ kind: FeedText.Kind) -> FeedText {
    var words = TextRepair.repaired(Blank.trimmed(words))
    if kind.isMarkup { words = HTMLAddresses.resolved(words, against: context.base) }
    return FeedText(
      words, kind: kind, language: context.language, base: context.base.isEmpty ? nil : context.base)
  }
}
