import HearsayLexicon
import HearsayText

/// What speaks for a run of words being a person.
extension PersonFinder {
  func evidence(_ tokens: Range<Int>) -> Int {
    var score = 0
    if beginsWithFirstName(tokens) { score += 2 }
    if isKnownPerson(tokens) { score += 3 }
    if tokens.lowerBound > 0, isRoleWord(tokens.lowerBound - 1), !isClubNoun(tokens.lowerBound - 1) { score += 2 }
    if isFollowedByAge(tokens.upperBound) { score += 3 }
    if tokens.upperBound < scene.tokens.count, scene.tokens[tokens.upperBound].kind == .clitic { score += 1 }
    return score
  }

  /// Whether the words are the name of a player, a coach or an agent of the lexicon or of the user's own tables.
  private func isKnownPerson(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { scene.tokens[$0].kind != .hyphen }.map { scene.id($0) }
    return scene.lexicon.names.payloads(of: words).contains(where: \.isPerson)
  }

  /// The `Al` of `Al-Sarab` is an article, whoever else is called so.
  private func beginsWithFirstName(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    guard scene.lexicon.firstNames.contains(scene.id(start)) else { return false }
    return
      !(tokens.count > 1 && scene.tokens[start + 1].kind == .hyphen
      && scene.grammar.nameParticles.contains(scene.id(start)))
  }

  /// "the Saudi club Al-Sarab": a noun for clubs goes before a club.
  private func isClubNoun(_ index: Int) -> Bool { scene.grammar.clubClassNouns.contains(scene.id(index)) }

  /// `, 23,` or `(23)` after a name.
  func isFollowedByAge(_ index: Int) -> Bool {
    guard index + 2 < scene.tokens.count, scene.tokens[index + 1].kind == .number,
      scene.tokens[index + 1].range.count == 2
    else { return false }
    return (scene.id(index) == Word.comma && scene.id(index + 2) == Word.comma)
      || (scene.id(index) == Word.openBracket && scene.id(index + 2) == Word.closeBracket)
  }

  func isFullName(_ candidate: Candidate) -> Bool {
    guard candidate.words.count >= 2 else { return false }
    if candidate.evidence >= 2 { return true }
    return !scene.words.common.contains(candidate.words[candidate.words.count - 1])
      && !scene.words.common.contains(candidate.words[0])
  }

  /// A name of one word, where no full name is given: `striker Richarlison`, or a rare capitalised word that comes again.
  func isSingleName(_ candidate: Candidate, repeated: Int) -> Bool {
    guard candidate.words.count == 1 else { return candidate.evidence >= 2 }
    let token = scene.tokens[candidate.tokens.lowerBound]
    guard token.letterCase == .title, token.range.count > 2, !scene.words.common.contains(token.id) else {
      return false
    }
    if isPlace(candidate.tokens.lowerBound) || followsThe(candidate.tokens.lowerBound) { return false }
    if candidate.evidence >= 2 || repeated > 1 { return true }
    return scene.sentence(of: candidate.tokens.lowerBound).tokens.lowerBound != candidate.tokens.lowerBound
      || candidate.evidence > 0
  }

  /// Whether a single word is a place: one of the lexicon's, or one that follows "in" or "at" without being anybody's.
  func isPlace(_ index: Int) -> Bool {
    let isKnown = scene.lexicon.names.payloads(of: scene.id(index)).contains {
      if case .place = $0 { true } else { false }
    }
    guard index > 0 else { return isKnown }
    let isLocated = scene.grammar.locatives.contains(scene.id(index - 1))
    return isKnown && !scene.lexicon.firstNames.contains(scene.id(index)) || isLocated
  }

  /// "the Rossonerri": a single capitalised word after "the" names a team or a thing, not a person.
  func followsThe(_ index: Int) -> Bool { index > 0 && scene.grammar.the.contains(scene.id(index - 1)) }

}
