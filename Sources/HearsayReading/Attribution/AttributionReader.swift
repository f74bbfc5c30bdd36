import HearsayModel
import HearsayText

/// Finds the cues of attribution, resolves their sources, and draws their scopes.
struct AttributionReader {
  let scene: Scene

  /// The scopes of the article, an inner one after the outer one that holds it.
  func scopes() -> WordScopes {
    let speeches = SpeechFinder(scene: scene).speeches()
    let cues = CueFinder(scene: scene, speeches: speeches).cues()
    let found = CarryOver(scene: scene, cues: cues, speeches: speeches).scopes() + speeches.flatMap { scopes(of: $0) }
    let heard = withOutlets(found.filter { !$0.tokens.isEmpty })
    return WordScopes(scopes: heard.sorted { isBefore($0, $1) })
  }

  /// What a speaker is reported to have said he said to the outlet that the article quotes him from, where it names
  /// one only.
  private func withOutlets(_ scopes: [WordScopes.Scope]) -> [WordScopes.Scope] {
    var outlets: [String: Set<Attribution>] = [:]
    for chain in scopes.flatMap(\.chains)
    where chain.count == 2 && chain[0].role == .speaker && chain[1].role == .outlet {
      outlets[chain[0].name, default: []].insert(chain[1])
    }
    return scopes.map { scope in
      let chains = scope.chains.map { chain in
        guard chain.count == 1, chain[0].role == .speaker, let known = outlets[chain[0].name],
          Set(known.map(\.name)).count == 1, let outlet = known.min(by: { $0.range < $1.range })
        else { return chain }
        return chain + [outlet]
      }
      return WordScopes.Scope(tokens: scope.tokens, chains: chains, foundBy: scope.foundBy)
    }
  }

  /// What is said stands on its speaker.
  private func scopes(of speech: Speech) -> [WordScopes.Scope] {
    guard speech.speaker != nil else { return [] }
    return speech.parts.map { WordScopes.Scope(tokens: $0, chains: [speech.chain], foundBy: "direct speech") }
  }

  private func isBefore(_ left: WordScopes.Scope, _ right: WordScopes.Scope) -> Bool {
    (left.tokens.lowerBound, -left.tokens.upperBound) < (right.tokens.lowerBound, -right.tokens.upperBound)
  }
}
