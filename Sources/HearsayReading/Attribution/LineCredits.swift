import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads who a line stands on, as headlines say it: "Report: …", "Marca: …", "… – report", "… – Marca".
struct LineCredits {
  let scene: Scene
  let sources: SourceReader

  /// A line with fewer words than this beside its source says nothing.
  private static let leastWords = 3

  /// The cue that begins at a token: a source and its colon at the head, or a dash and a source at the end.
  func cue(at index: Int, _ sentence: Range<Int>) -> Cue? {
    index == sentence.lowerBound ? head(sentence) : tail(at: index, sentence)
  }

  private func head(_ sentence: Range<Int>) -> Cue? {
    guard let source = source(startingAt: sentence.lowerBound, sentence) else { return nil }
    let colon = source.tokens.upperBound
    guard colon < sentence.upperBound, scene.id(colon) == Word.colon, isStatement(colon + 1..<sentence.upperBound)
    else { return nil }
    return Cue(tokens: sentence.lowerBound..<(colon + 1), source: source, scope: sentence, rule: "line credit")
  }

  private func tail(at index: Int, _ sentence: Range<Int>) -> Cue? {
    let sign = scene.tokens[index]
    let isFree = index + 1 < sentence.upperBound && scene.tokens[index + 1].range.start > sign.range.end
    guard isFree, sign.kind == .dash || sign.kind == .hyphen || sign.id == Word.colon,
      isStatement(sentence.lowerBound..<index), let source = source(startingAt: index + 1, sentence),
      (source.tokens.upperBound..<sentence.upperBound).allSatisfy({ scene.tokens[$0].kind == .stop })
    else { return nil }
    return Cue(tokens: index..<source.tokens.upperBound, source: source, scope: sentence, rule: "line credit")
  }

  /// A source of the press for sure, or the bare word: "report".
  private func source(startingAt index: Int, _ sentence: Range<Int>) -> CitedSource? {
    if let source = sources.source(startingAt: index, limit: sentence.upperBound) {
      return source.sort == .bare || sources.isKnownPress(source) ? source : nil
    }
    return sources.bareReport(at: index)
  }

  private func isStatement(_ tokens: Range<Int>) -> Bool {
    tokens.count { scene.tokens[$0].kind == .word } >= Self.leastWords
  }
}
