import HearsayLexicon
import HearsayText

/// Clubs among the capitalised runs: unknown ones by a part of their name, known ones misspelt.
extension PersonFinder {
  /// Single words that are the first or last word of an unknown club's name and of no person's: "Wrenford" of Wrenford Town.
  func shortClubs(among candidates: [Candidate]) -> [[WordID]: Int] {
    let unknown = scene.clubs.indices.filter { scene.clubs[$0].known == nil }
    guard !unknown.isEmpty else { return [:] }
    let inNames = Set(candidates.filter { $0.words.count > 1 }.flatMap(\.words))
    var found: [[WordID]: Int] = [:]
    for candidate in candidates where candidate.words.count == 1 && !inNames.contains(candidate.words[0]) {
      let club = unknown.first { club in
        let words = scene.phrase(scene.clubs[club].name)
        return words.count > 1 && (words.first == candidate.words[0] || words.last == candidate.words[0])
      }
      if let club { found[candidate.words] = club }
    }
    return found
  }

  /// "Rovers" alone, where the article names an unknown club that ends so.
  func suffixMentions() -> [Mention] {
    var clubs: [WordID: Int] = [:]
    for club in scene.clubs.indices where scene.clubs[club].known == nil {
      let words = scene.phrase(scene.clubs[club].name)
      guard words.count > 1, let last = words.last else { continue }
      if scene.words.organisationNouns.contains(last) || scene.grammar.clubNameParts.contains(last) {
        clubs[last] = club
      }
    }
    guard !clubs.isEmpty else { return [] }
    return scene.tokens.indices.compactMap { index in
      guard !taken[index], scene.tokens[index].isCapitalised, let club = clubs[scene.id(index)],
        index == 0 || !scene.tokens[index - 1].isCapitalised || taken[index - 1]
      else { return nil }
      return Mention(
        tokens: index..<(index + 1), referent: .club(club), form: .shortName, antecedent: nil,
        foundBy: "short club name")
    }
  }
}
