import HearsayModel
import HearsayText

/// On whose word each part of an article stands.
struct WordScopes: Sendable {
  /// A stretch of tokens that stands on one chain of word.
  struct Scope: Sendable {
    let tokens: Range<Int>
    let chains: [[Attribution]]
    /// The entry or rule that drew it.
    let foundBy: String
  }

  /// The scopes in order; an inner one comes after the outer one that holds it.
  var scopes: [Scope] = []

  /// The chains that the words at `tokens` stand on, one for each of several co-equal sources; empty for the
  /// article's own voice.
  func chains(for tokens: Range<Int>) -> [[Attribution]] {
    (scopes.last { $0.tokens.contains(tokens.lowerBound) } ?? scopes.last { $0.tokens.overlaps(tokens) })?.chains ?? []
  }
}
