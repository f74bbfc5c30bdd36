import HearsayLexicon
import HearsayText

/// Finds the players of the user's own tables among the people of an article, and gives them what the tables say: club, nation, position.
///
/// By full name or another name of theirs; by surname alone only where the article names their club and only one of them has it.
struct KnownPlayerFinder {
  var scene: Scene

  /// The scene with each of these players marked as such.
  mutating func mark() -> Scene {
    guard !scene.lexicon.players.isEmpty else { return scene }
    for person in scene.people.indices {
      guard scene.people[person].role == .player, let known = player(for: scene.people[person].words) else { continue }
      scene.people[person].known = known
      let player = scene.lexicon.players[known]
      if let nation = player.nation { scene.people[person].nations.insert(nation) }
      scene.people[person].positions.formUnion(player.positions.joined())
      guard let club = player.club else { continue }
      // What the article itself says goes before a table that may be old.
      let tie = Tie(
        club: scene.clubEntity(club), isFormer: false, token: scene.people[person].firstTokens.lowerBound, weight: 1)
      scene.people[person].ties.append(tie)
    }
    return scene
  }

  private func player(for words: [WordID]) -> Int? {
    let named = scene.lexicon.names.payloads(of: words).compactMap {
      if case .player(let index) = $0 { index } else { nil }
    }
    if !named.isEmpty { return named.count == 1 ? named[0] : nil }
    guard words.count == 1 else { return nil }
    let candidates = (scene.lexicon.playersBySurname[words[0]] ?? []).filter { index in
      scene.lexicon.players[index].club.map { club in scene.clubs.contains { $0.known == club } } ?? false
    }
    return candidates.count == 1 ? candidates[0] : nil
  }
}
