import HearsayLexicon
import HearsayModel
import HearsayText

/// Finds the players of the lexicon among the people of an article, and gives them what the tables say: clubs, nation, position, age.
///
/// By full name or another name of theirs; by surname alone only where the article names their club and only one of them has it. What the article
/// itself says goes before a table: whom it tells to be of another age is another man.
struct ListedPlayerFinder {
  var scene: Scene

  /// The scene with each of these players marked as such.
  mutating func mark() -> Scene {
    guard !scene.lexicon.players.isEmpty else { return scene }
    for person in scene.people.indices {
      guard scene.people[person].role == .player, let known = player(for: scene.people[person]) else { continue }
      scene.people[person].known = known
      let player = scene.lexicon.players[known]
      if let nation = player.nation { scene.people[person].nations.insert(nation) }
      scene.people[person].positions.formUnion(player.positions.joined())
      if let day = scene.article.published, scene.people[person].age == nil {
        scene.people[person].age = player.age(on: day)
      }
      tie(person, to: player)
    }
    return scene
  }

  /// Ties a man to the clubs where the tables see him: of the shipped ones only to those that the article names, since a claim needs its words.
  private mutating func tie(_ person: Int, to player: ListedPlayer) {
    guard let standing = player.standing(on: scene.article.published) else { return }
    scene.people[person].standing = standing
    for club in [standing.own, standing.loan].compactMap({ $0 }) where player.isOwn || isNamed(club) {
      let tie = Tie(
        club: scene.clubEntity(club), isFormer: false, token: scene.people[person].firstTokens.lowerBound,
        weight: Self.weight)
      scene.people[person].ties.append(tie)
    }
  }

  /// As much as what the article says near his name, and less than "Arsenal defender": a table may be old.
  private static let weight = 2

  private func player(for person: Person) -> Int? {
    let named = scene.lexicon.names.payloads(of: person.words).compactMap {
      if case .player(let index) = $0, mayBe(person, index) { index } else { nil }
    }
    if named.count == 1 { return named[0] }
    let isSurname = named.isEmpty && person.words.count == 1
    let candidates = isSurname ? scene.lexicon.playersBySurname[person.words[0]] ?? [] : named
    let here = candidates.filter { isAtNamedClub($0) && (!isSurname || mayBe(person, $0)) }
    return here.count == 1 ? here[0] : nil
  }

  /// Whether the article says nothing of a man that a player of the tables is not: another age, or another country and none of his clubs.
  private func mayBe(_ person: Person, _ index: Int) -> Bool {
    let player = scene.lexicon.players[index]
    if let age = person.age, let day = scene.article.published, !player.mayBe(age, on: day) { return false }
    guard let nation = player.nation, !person.nations.isEmpty, !person.nations.contains(nation) else { return true }
    return isAtNamedClub(index)
  }

  /// Whether the article names a club where a player is at its date.
  private func isAtNamedClub(_ index: Int) -> Bool {
    let standing = scene.lexicon.players[index].standing(on: scene.article.published)
    return [standing?.own, standing?.loan].compactMap { $0 }.contains(where: isNamed)
  }

  private func isNamed(_ club: Int) -> Bool { scene.clubs.contains { $0.known == club } }
}
