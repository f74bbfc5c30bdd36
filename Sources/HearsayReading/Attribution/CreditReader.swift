import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads credits in brackets: "(Sky Sports)", "(Bild, in German)", "[@X]"; one that stands alone credits all of its paragraph before it.
struct CreditReader {
  let scene: Scene
  let sources: SourceReader
  /// Whether the article is a column that puts its sources in brackets.
  private let isColumn: Bool

  init(scene: Scene, sources: SourceReader) {
    self.scene = scene
    self.sources = sources
    isColumn = Self.isColumn(scene)
  }

  /// The longest credit is a name or two and a remark: "(Gazzetta dello Sport via Football Italia - in Italian)".
  private static let longest = 14

  /// The credit whose bracket opens at a token; `nil` where it is an ordinary aside.
  func cue(at open: Int, _ sentence: Range<Int>) -> Cue? {
    guard scene.id(open) == Word.openBracket, let close = close(after: open, sentence),
      let source = sources.source(startingAt: open + 1, limit: close), source.sort == .named, isPress(source),
      source.tokens.upperBound == close || isRemark(source.tokens.upperBound)
    else { return nil }
    let isLast = !(close + 1..<max(sentence.upperBound, close + 1)).contains { scene.tokens[$0].kind == .word }
    guard isLast else { return nil }
    let standsAlone = standsAlone(open, sentence)
    guard standsAlone || isColumn || isKnownOrHandle(source) else { return nil }
    let scope = standsAlone ? item(before: open).lowerBound..<sentence.upperBound : sentence
    return Cue(tokens: open..<(close + 1), source: source, scope: scope, rule: "credit")
  }

  private func close(after open: Int, _ sentence: Range<Int>) -> Int? {
    (open + 1..<min(open + Self.longest, sentence.upperBound)).first { scene.id($0) == Word.closeBracket }
  }

  private func isPress(_ source: CitedSource) -> Bool {
    source.chains.allSatisfy { $0.allSatisfy { $0.role == .outlet || $0.role == .journalist } }
  }

  /// "in Spanish", "subscription required": parted from the name by a sign.
  private func isRemark(_ index: Int) -> Bool {
    scene.id(index) == Word.comma || scene.tokens[index].kind == .dash || scene.tokens[index].kind == .hyphen
      || scene.id(index) == Word.colon
  }

  private func isKnownOrHandle(_ source: CitedSource) -> Bool {
    scene.tokens[source.tokens.lowerBound].kind == .handle
      || source.chains.contains { $0.contains { $0.ref != nil || scene.outlets.contains($0.name) } }
  }

  /// Whether a full stop ends what stands before the bracket, and nothing but the credit is left of the paragraph.
  private func standsAlone(_ open: Int, _ sentence: Range<Int>) -> Bool {
    let item = item(before: open)
    guard item.lowerBound < open, item.upperBound <= sentence.upperBound else { return false }
    return scene.tokens[open - 1].kind == .stop
  }

  /// The tokens of the paragraph that holds a token.
  private func item(before open: Int) -> Range<Int> {
    let sentence = scene.sentenceOf[open]
    guard let paragraph = scene.layers.paragraphs.first(where: { $0.sentences.contains(sentence) }) else {
      return scene.sentence(of: open).tokens
    }
    let first = scene.layers.sentences[paragraph.sentences.lowerBound].tokens.lowerBound
    return first..<scene.layers.sentences[paragraph.sentences.upperBound - 1].tokens.upperBound
  }

  /// Whether several sentences end with a name in brackets.
  private static func isColumn(_ scene: Scene) -> Bool {
    scene.layers.sentences.count { sentence in
      guard let last = sentence.tokens.last(where: { scene.tokens[$0].kind != .stop }),
        scene.id(last) == Word.closeBracket,
        let open = sentence.tokens.last(where: { scene.id($0) == Word.openBracket }), last - open > 1
      else { return false }
      return scene.tokens[open + 1].isCapitalised && sentence.tokens.count - (last - open) > 5
        && !(open..<last).contains { scene.tokens[$0].kind == .number || scene.grammar.to.contains(scene.id($0)) }
    } >= leastCredits
  }

  /// Fewer may be asides.
  private static let leastCredits = 3
}
