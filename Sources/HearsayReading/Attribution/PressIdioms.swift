import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads set phrases by which the press has something to tell: "Sky have been told that", "Marca has it that", "if reports are to be believed".
struct PressIdioms {
  let scene: Scene
  let sources: SourceReader
  let scopes: ScopeResolver

  /// The cue whose set phrase begins at a token, behind its source.
  func cue(at index: Int, _ sentence: Range<Int>) -> Cue? {
    let list = scene.knowledge.attribution.pressIdioms
    guard index > sentence.lowerBound,
      let idiom = list.phrases.longestRun(scene.tokens, from: index, limit: sentence.upperBound),
      let source = sources.source(endingAt: index, floor: sentence.lowerBound),
      source.sort == .bare || source.sort == .own || sources.isKnownPress(source)
    else { return nil }
    let cue = min(source.tokens.lowerBound, index)..<idiom.upperBound
    return Cue(tokens: cue, source: source, scope: scopes.ofVerb(cue, sentence), rule: "press idiom")
  }
}
