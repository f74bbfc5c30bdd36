import HearsayLexicon
import HearsayText

/// Names in headlines that lost their apostrophes, and names that a place runs into.
extension PersonFinder {
  /// The club of "PSGs loan offer", "Arsenals Torreira"; `nil` where the word without its last letter is no club's name.
  mutating func bareGenitive(_ candidate: Candidate) -> Int? {
    let written = Folding.fold(name(candidate))
    guard written.utf8.count > 3, let stem = scene.grammar.bareGenitives.stem(of: written) else { return nil }
    let clubs = scene.lexicon.names.payloads(of: scene.phrase(stem)).compactMap {
      if case .club(let index) = $0 { index } else { nil }
    }
    if let named = clubs.first(where: { club in scene.clubs.contains { $0.known == club } }) {
      return scene.clubEntity(named)
    }
    return clubs.count == 1 ? scene.clubEntity(clubs[0]) : nil
  }

  /// The person of "Messis exit" in a headline.
  func bareGenitivePerson(_ candidate: Candidate) -> Int? {
    let written = Folding.fold(name(candidate))
    guard candidate.words.count == 1, scene.sentenceOf[candidate.tokens.lowerBound] == 0,
      written.utf8.count > 4, let stem = scene.grammar.bareGenitives.stem(of: written)
    else { return nil }
    let surname = WordID(stem)
    return scene.people.firstIndex { $0.words.last == surname }
  }

  /// "After an incident in Dubai Guendouzi let emotions": a place before a surname that the article gives with another first name.
  func withoutPlaces(_ candidates: [Candidate]) -> [Candidate] {
    var firstNames: [WordID: Set<WordID>] = [:]
    for candidate in candidates where candidate.words.count > 1 {
      firstNames[candidate.words[candidate.words.count - 1], default: []].insert(candidate.words[0])
    }
    return candidates.map { candidate in
      let start = candidate.tokens.lowerBound
      guard candidate.words.count == 2, candidate.tokens.count == 2, start > 0,
        scene.grammar.locatives.contains(scene.id(start - 1)), (firstNames[candidate.words[1]]?.count ?? 0) > 1,
        !scene.lexicon.firstNames.contains(candidate.words[0])
      else { return candidate }
      let tokens = (start + 1)..<candidate.tokens.upperBound
      return Candidate(tokens: tokens, words: [candidate.words[1]], evidence: evidence(tokens))
    }
  }
}
