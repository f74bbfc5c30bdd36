import HearsayLexicon
import HearsayModel
import HearsayText

/// Finds the outlet that somebody speaks to: "told X", "speaking to X", "on Twitter".
struct SpokenOutletFinder {
  let scene: Scene
  private let sources: SourceReader

  init(scene: Scene, sources: SourceReader) {
    self.scene = scene
    self.sources = sources
  }

  private var lists: AttributionWords { scene.knowledge.attribution }

  /// The outlet after words like "told" and "speaking to", or a network after "on".
  func outlet(in tokens: Range<Int>) -> Attribution? {
    for index in tokens {
      if index > tokens.lowerBound, let channel = channel(after: index - 1, limit: tokens.upperBound) { return channel }
      guard
        let cue = lists.telling.phrases.longestMatch(scene.tokens, from: index, limit: tokens.upperBound)
          ?? lists.sourceLeads.phrases.longestMatch(scene.tokens, from: index, limit: tokens.upperBound)
      else { continue }
      guard let source = sources.source(startingAt: cue.tokens.upperBound, limit: tokens.upperBound) else { continue }
      if let outlet = source.chains.first?.first(where: { $0.role == .outlet }) { return outlet }
      if let club = ownSite(of: source) { return club }
    }
    return nil
  }

  /// "on Twitter": the place where somebody speaks to the world, behind a preposition.
  func channel(after preposition: Int, limit: Int) -> Attribution? {
    let index = preposition + 1
    guard index < limit, scene.grammar.channelPrepositions.contains(scene.id(preposition)),
      lists.channels.contains(scene.id(index)), scene.tokens[index].isCapitalised
    else { return nil }
    return Attribution(
      name: scene.layers.words(of: scene.tokens[index]), role: .outlet, link: .via, range: scene.tokens[index].range)
  }

  /// A club that somebody speaks to through its own site or channel: "told the club's official website".
  private func ownSite(of source: CitedSource) -> Attribution? {
    guard source.tokens.contains(where: { lists.outletNouns.contains(scene.id($0)) }) else { return nil }
    if var club = source.chains.first?.first, club.role == .party {
      club.role = .outlet
      return club
    }
    return nil
  }

}
