import HearsayLexicon
import HearsayText

/// Draws how far within its sentence a cue reaches.
struct ScopeResolver {
  let scene: Scene

  /// Fewer words than this beside a cue are no statement of their own: "last week", "on Sunday".
  private static let leastWords = 4

  /// "according to X": the sentence; from the conjunction on where it stands at the head of a later clause.
  func ofPhrase(_ cue: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    let before = words(sentence.lowerBound..<cue.lowerBound)
    let after = words(cue.upperBound..<sentence.upperBound)
    guard before >= Self.leastWords, after >= Self.leastWords, let joint = conjunction(before: cue.lowerBound, sentence)
    else { return sentence }
    return joint..<sentence.upperBound
  }

  /// "reportedly", "it is claimed": the clause around it.
  func ofIdiom(_ cue: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    if isAside(cue, sentence) { return sentence }
    var start = cue.lowerBound
    while start > sentence.lowerBound, !parts(start - 1) { start -= 1 }
    var end = cue.upperBound
    while end < sentence.upperBound, !parts(end) { end += 1 }
    return start..<end
  }

  /// Whether the cue is thrown in between commas, or hung on at the end: ", it is claimed,".
  func isAside(_ cue: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard cue.count > 1, cue.lowerBound > sentence.lowerBound, scene.id(cue.lowerBound - 1) == Word.comma else {
      return false
    }
    return cue.upperBound >= sentence.upperBound || scene.tokens[cue.upperBound].kind != .word
  }

  /// Whether nothing but when and how it was said follows: ", Reuters reported on Tuesday, quoting a friend".
  private func isClosing(_ cue: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard cue.lowerBound > sentence.lowerBound, scene.id(cue.lowerBound - 1) == Word.comma,
      cue.upperBound < sentence.upperBound,
      scene.knowledge.attribution.timeWords.contains(scene.id(cue.upperBound))
    else { return false }
    return !(cue.upperBound..<sentence.upperBound).contains {
      scene.grammar.that.contains(scene.id($0)) || scene.mentionAt[$0] >= 0
    }
  }

  /// A verb of saying: what follows it; the whole sentence where nothing does.
  func ofVerb(_ cue: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    if isAside(cue, sentence) || isClosing(cue, sentence) { return sentence }
    let before = words(sentence.lowerBound..<cue.lowerBound)
    let after = words(cue.upperBound..<sentence.upperBound)
    if before < Self.leastWords || after < Self.leastWords { return sentence }
    return cue.lowerBound..<sentence.upperBound
  }

  private func words(_ tokens: Range<Int>) -> Int { tokens.count { scene.tokens[$0].kind == .word } }

  /// The conjunction that joins the cue's clause to the one before: ", but according to X".
  private func conjunction(before cue: Int, _ sentence: Range<Int>) -> Int? {
    for index in stride(from: cue - 1, through: max(sentence.lowerBound, cue - 4), by: -1) {
      if isJoint(index) { return index }
      if scene.id(index) == Word.comma { continue }
      guard scene.tokens[index].kind == .word, scene.words.adverbs.contains(scene.id(index)) else { return nil }
    }
    return nil
  }

  private func isJoint(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    return scene.grammar.scopeConjunctions.contains(token.id) || token.id == Word.semicolon || token.kind == .dash
  }

  /// Whether a token parts two clauses that may stand on different word.
  private func parts(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.kind == .dash || token.id == Word.semicolon { return true }
    guard scene.grammar.scopePartings.contains(token.id), scene.mentionAt[index] < 0 else { return false }
    return index > 0 && scene.id(index - 1) == Word.comma || scene.grammar.but.contains(token.id)
  }

}
