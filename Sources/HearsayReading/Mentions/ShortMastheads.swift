import HearsayLexicon
import HearsayText

/// Joins a masthead of one word with the longer one that the article names: the “Corriere” of an article that cites the Corriere dello Sport is no
/// other Corriere, whichever is called so most often.
struct ShortMastheads {
  let scene: Scene

  /// The mentions, each short masthead as the outlet that it is short for.
  func joined(_ mentions: [Mention]) -> [Mention] {
    let longer = mentions.filter { $0.isOutlet && $0.tokens.count > 1 && mast(of: $0) == nil }
    guard !longer.isEmpty else { return mentions }
    return mentions.map { mention in
      guard case .outlet = mention.referent, let mast = mast(of: mention) else { return mention }
      let outlets = Set(longer.filter { begins($0, mast) || ends($0, mast) }.map(\.referent))
      guard outlets.count == 1, let outlet = outlets.first else { return mention }
      var joined = mention
      joined.referent = outlet
      return joined
    }
  }

  /// The one word of an outlet's mention beside its article; `nil` where it has several.
  private func mast(of mention: Mention) -> WordID? {
    let words = mention.tokens.filter { !scene.grammar.the.contains(scene.id($0)) }
    return words.count == 1 ? words.first.map { scene.id($0) } : nil
  }

  private func begins(_ mention: Mention, _ mast: WordID) -> Bool {
    scene.knowledge.attribution.outletHeads.contains(mast) && scene.id(mention.tokens.lowerBound) == mast
  }

  private func ends(_ mention: Mention, _ mast: WordID) -> Bool {
    scene.knowledge.attribution.outletTails.contains(mast) && scene.id(mention.tokens.upperBound - 1) == mast
  }
}
