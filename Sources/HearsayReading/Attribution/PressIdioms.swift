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
      source.sort == .bare || source.sort == .own || isKnownPress(source)
    else { return nil }
    let cue = min(source.tokens.lowerBound, index)..<idiom.upperBound
    return Cue(tokens: cue, source: source, scope: scopes.ofVerb(cue, sentence), rule: "press idiom")
  }

  /// Whether a source is of the press for sure: clubs that nobody knows "have been told" things, too.
  func isKnownPress(_ source: CitedSource) -> Bool {
    guard source.sort == .named || source.sort == .unnamed else { return false }
    return source.chains.contains { chain in
      chain.contains { link in
        switch link.role {
        case .outlet, .journalist: link.ref != nil || isOutletName(link.name)
        case .unnamed: true
        case .speaker, .party: false
        }
      }
    }
  }

  /// Whether a name that nobody knows has a word that outlets have: "Inverlaw Chronicle".
  private func isOutletName(_ name: String) -> Bool {
    scene.phrase(name).contains { scene.knowledge.attribution.outletNameWords.contains($0) }
  }
}
