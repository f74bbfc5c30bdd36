import HearsayLexicon
import HearsayText

/// Tells clubs that the lexicon does not know from people, by what stands around the name.
///
/// English news gives a club a plural verb ("Rovertown have"), lets players join it and sign for it, and puts it before a player's position
/// ("Rovertown defender Milo Brandt"). A first name, an age or a role word before the name speaks for a person.
struct UnknownClubFinder {
  let scene: Scene

  init(scene: Scene) { self.scene = scene }

  /// The names among the candidates that are clubs': some evidence for a club, and none for a person.
  func names(among candidates: [(tokens: Range<Int>, words: [WordID], personEvidence: Int)]) -> Set<[WordID]> {
    var club: [[WordID]: Int] = [:]
    var person: [[WordID]: Int] = [:]
    for candidate in candidates {
      club[candidate.words, default: 0] += evidence(candidate.tokens)
      person[candidate.words, default: 0] += min(candidate.personEvidence, 2) / 2
    }
    // A surname of a full name is a person's, whatever verb follows it.
    let surnames = Set(
      candidates.filter { candidate in
        candidate.words.count > 1
          && (scene.lexicon.firstNames.contains(candidate.words[0]) || evidence(candidate.tokens) == 0)
      }.compactMap(\.words.last))
    return Set(
      club.filter { name, score in
        score >= Self.enough && person[name, default: 0] == 0 && !surnames.contains(name[0]) && !isKnownPlace(name)
      }.map(\.key))
  }

  /// The evidence that makes a club. "At" alone has less: grounds and festivals are visited as well.
  private static let enough = 2

  /// "Turin", "Londoners": what the lexicon knows as a place is no unknown club.
  private func isKnownPlace(_ name: [WordID]) -> Bool {
    scene.lexicon.names.payloads(of: name).contains { sense in
      switch sense {
      case .place, .nation, .demonym, .demonymPlural: true
      default: false
      }
    }
  }

  private func evidence(_ tokens: Range<Int>) -> Int {
    var score = 0
    let last = scene.id(tokens.upperBound - 1)
    if tokens.count > 1,
      scene.grammar.clubNameParts.contains(last) || scene.grammar.clubNameParts.contains(scene.id(tokens.lowerBound))
    {
      score += 3
    }
    if tokens.count > 1, scene.grammar.clubLetters.contains(scene.id(tokens.lowerBound)),
      scene.tokens[tokens.lowerBound].letterCase == .upper
    {
      score += 3
    }
    if hasPluralVerb(tokens), !isNickname(tokens) { score += 2 }
    if isLed(tokens.lowerBound) || isTrailed(tokens) || isDealing(tokens) { score += 2 }
    score += evidenceBefore(tokens.lowerBound) + evidenceBehind(tokens)
    if tokens.upperBound + 1 < scene.tokens.count, scene.words.positions.contains(scene.id(tokens.upperBound)),
      scene.tokens[tokens.upperBound + 1].isCapitalised
    {
      score += 2
    }
    return score
  }

  /// “the Londoners have”: whom an article stands before is called by what they are.
  private func isNickname(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    guard tokens.count == 1, start > 0 else { return false }
    if scene.grammar.the.contains(scene.id(start - 1)) { return true }
    return start > 1 && scene.grammar.the.contains(scene.id(start - 2)) && scene.tokens[start - 1].letterCase == .lower
      && !scene.grammar.clubClassNouns.contains(scene.id(start - 1))
  }

  /// “on loan at Rovertown”, “lent Otto Lund to Rovertown”.
  private func isLed(_ start: Int) -> Bool {
    guard start > 0, !scene.tokens[start].lineBreakBefore else { return false }
    if scene.isBehind(scene.grammar.clubLeads, start) { return true }
    let floor = max(scene.sentence(of: start).tokens.lowerBound, start - Self.longestLead)
    return scene.grammar.to.contains(scene.id(start - 1))
      && (floor..<start).contains { scene.grammar.lendingVerbs.contains(scene.id($0)) }
  }

  /// “to Rovertown on a free”, “from Rovertown on loan”.
  private func isTrailed(_ tokens: Range<Int>) -> Bool {
    let (start, next) = (tokens.lowerBound, tokens.upperBound)
    guard start > 0, scene.grammar.to.contains(scene.id(start - 1)), next < scene.tokens.count else { return false }
    return scene.grammar.clubTrails.phrases.longestRun(scene.tokens, from: next, limit: scene.tokens.count) != nil
  }

  /// “Royal Rovertown wanted €9m”: several words that begin with nobody’s first name, what clubs do, and a sum.
  private func isDealing(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard tokens.count > 1, !scene.lexicon.firstNames.contains(scene.id(tokens.lowerBound)),
      next + 1 < scene.tokens.count, scene.grammar.clubVerbs.contains(scene.id(next))
    else { return false }
    return scene.tokens[next + 1].kind == .currency || scene.tokens[next + 1].kind == .number
  }

  /// How far before a club a verb that sends somebody there may stand: “lent Jean-Luc van den Berg to”.
  private static let longestLead = 8

  /// What stands before the name: a verb of joining or leaving, "from", "at", "moved to", a noun for clubs.
  private func evidenceBefore(_ start: Int) -> Int {
    guard start > 0, !scene.tokens[start].lineBreakBefore else { return 0 }
    let before = scene.id(start - 1)
    if scene.grammar.clubClassNouns.contains(before) { return 2 }
    guard start > 1, !PlaceSigns(scene: scene).isHome(start) else { return 0 }
    if scene.grammar.joiningVerbs.contains(before) || scene.grammar.from.contains(before) { return 2 }
    if scene.grammar.at.contains(before) { return 1 }
    if scene.grammar.with.contains(before) { return scene.grammar.offerNouns.contains(scene.id(start - 2)) ? 2 : 0 }
    guard scene.grammar.to.contains(before) else { return 0 }
    let mover = scene.tokens[start - 2]
    // "Bolton to Rovertown, free"; "£4m to Rovertown".
    return scene.grammar.movingWords.contains(mover.id) || mover.kind == .number || isKnownClub(start - 2) ? 2 : 0
  }

  private func isKnownClub(_ index: Int) -> Bool {
    scene.tokens[index].isCapitalised
      && scene.lexicon.names.payloads(of: scene.id(index)).contains { if case .club = $0 { true } else { false } }
  }

  /// What stands behind it: "the Rovertown forward was", "Rovertown's president".
  private func evidenceBehind(_ tokens: Range<Int>) -> Int {
    let next = tokens.upperBound
    guard next + 1 < scene.tokens.count else { return 0 }
    let isPlayer = scene.words.positions.contains(scene.id(next)) || scene.words.playerNouns.contains(scene.id(next))
    if isPlayer, tokens.lowerBound > 0, scene.grammar.the.contains(scene.id(tokens.lowerBound - 1)) { return 2 }
    // "Rovertown to Bolton, loan"; "talks with Rovertown over him".
    if scene.grammar.to.contains(scene.id(next)), isKnownClub(next + 1) { return 2 }
    if scene.grammar.matterPrepositions.contains(scene.id(next)), tokens.lowerBound > 0,
      scene.grammar.with.contains(scene.id(tokens.lowerBound - 1))
    {
      return 2
    }
    // "Marisma president Inés Quirarte": nobody but a club has one.
    if scene.words.staffNouns.contains(scene.id(next)), scene.tokens[next + 1].isCapitalised { return 2 }
    guard scene.grammar.possessive.contains(scene.id(next)) else { return 0 }
    return scene.words.staffNouns.contains(scene.id(next + 1)) || isFullName(next + 1) ? 2 : 0
  }

  /// "Valbrune's Ibrahim Coul": a first name and another name behind the possessive.
  private func isFullName(_ index: Int) -> Bool {
    guard index + 1 < scene.tokens.count else { return false }
    return scene.lexicon.firstNames.contains(scene.id(index)) && scene.tokens[index].letterCase == .title
      && scene.tokens[index + 1].letterCase == .title
  }

  /// "Rovertown have": a plural verb after one name, which "and" does not join to another.
  private func hasPluralVerb(_ tokens: Range<Int>) -> Bool {
    guard tokens.upperBound < scene.tokens.count, scene.grammar.clubOnlyVerbs.contains(scene.id(tokens.upperBound))
    else {
      return false
    }
    return tokens.lowerBound == 0 || !scene.grammar.and.contains(scene.id(tokens.lowerBound - 1))
  }
}
