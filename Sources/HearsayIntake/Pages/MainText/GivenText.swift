import HearsayModel

/// The text of an article as the page gives it to programs: a witness of what the main text is, and a spare where the page
/// shows none without a browser.
enum GivenText {
  /// The paragraphs of a value of JSON-LD; they may be in HTML.
  static func paragraphs(_ json: JSON) -> [String] {
    guard case .string(let text) = json else { return [] }
    let bytes = Array(text.utf8)
    let isEscaped = bytes.holds("&lt;p")
    if isEscaped || bytes.contains(UInt8(ascii: "<")) {
      var builder = TreeBuilder(isEscaped ? CharacterReference.decoded(bytes) : bytes)
      var blocks = BlockBuilder(builder.build())
      let page = blocks.build()
      return page.blocks.map { page.words(of: $0) }
    }
    return bytes.split { $0 == 0x0A || $0 == 0x0D }.map { PageText.words(of: $0) }.filter { !$0.isEmpty }
  }

  /// The longest text of an article that the page gives.
  static func paragraphs(_ linked: LinkedData) -> [String] {
    let texts = linked.articles.compactMap { $0["articleBody"].map { paragraphs($0) } }
    return texts.max { $0.letterCount < $1.letterCount } ?? []
  }

  /// The given text where what was found is next to nothing beside it; else what was found.
  static func better(than found: [String], in linked: LinkedData) -> [String] {
    let given = paragraphs(linked)
    let letters = given.letterCount
    return letters > fewest && letters > 2 * found.letterCount ? given : found
  }

  /// Letters of a given text that is no summary.
  private static let fewest = 250
}

extension [String] {
  /// The letters of all.
  fileprivate var letterCount: Int { reduce(0) { $0 + Array<UInt8>($1.utf8)[...].letterCount } }
}
