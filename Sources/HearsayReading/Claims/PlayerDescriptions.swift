import HearsayLexicon
import HearsayModel
import HearsayText

/// Tells what an article says of the players of its claims: what a ledger joins names of different articles by.
struct PlayerDescriptions {
  let scene: Scene

  /// One description for each player of the drafts, in the order in which they are first named.
  func descriptions(of drafts: [Draft]) -> [PlayerDescription] {
    let people = Set(drafts.compactMap { $0.player?.entity })
    return people.sorted { scene.people[$0].firstTokens.lowerBound < scene.people[$1].firstTokens.lowerBound }
      .map(description)
  }

  private func description(_ index: Int) -> PlayerDescription {
    let person = scene.people[index]
    return PlayerDescription(
      name: person.name, otherNames: otherNames(index), age: person.age,
      nations: person.nations.map { scene.lexicon.nations[$0].name }.sorted(), positions: positions(person),
      clubs: clubs(person.ties.filter { !$0.isFormer }), formerClubs: clubs(person.ties.filter(\.isFormer)))
  }

  /// The other forms of his name, in the order of the text.
  private func otherNames(_ index: Int) -> [String] {
    var names: [String] = []
    for mention in scene.mentions where mention.person == index && mention.antecedent == nil {
      let name = scene.layers.words(of: mention.tokens)
      if name != scene.people[index].name, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The words for his positions, folded, each once: `centre-back`. The scene keeps them by the ids of their tokens, so
  /// the text gives them back.
  private func positions(_ person: Person) -> [String] {
    guard !person.positions.isEmpty else { return [] }
    var words: Set<String> = []
    var index = 0
    while index < scene.tokens.count {
      var end = index
      if scene.tokens[index].kind == .word {
        while end < scene.tokens.count, person.positions.contains(scene.id(end)) { end += 1 }
      }
      if end > index { words.insert(Folding.fold(scene.layers.words(of: index..<end))) }
      index = max(end, index + 1)
    }
    return words.sorted()
  }

  /// The clubs of ties, by ref where known and else by name, each once.
  private func clubs(_ ties: [Tie]) -> [String] {
    var clubs: [String] = []
    for tie in ties {
      let club = scene.clubs[tie.club]
      let key = club.known.map { scene.lexicon.clubs[$0].ref } ?? club.name
      if !clubs.contains(key) { clubs.append(key) }
    }
    return clubs
  }
}
