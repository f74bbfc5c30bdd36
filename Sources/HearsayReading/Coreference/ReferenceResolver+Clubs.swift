import HearsayLexicon
import HearsayText

/// References to clubs: "the Serie A side", "his club", "they".
extension ReferenceResolver {
  func clubsBefore(_ token: Int) -> [(club: Int, mention: Mention, sentences: Int)] {
    var seen: Set<Int> = []
    var found: [(Int, Mention, Int)] = []
    let here = scene.sentenceOf[token]
    for mention in resolved.reversed() {
      guard !describing.contains(mention.tokens.lowerBound),
        let club = mention.club ?? mention.person.flatMap({ scene.club(ofStaff: $0) }), seen.insert(club).inserted
      else { continue }
      let distance = here - scene.sentenceOf[mention.tokens.lowerBound]
      if distance > 10 { break }
      found.append((club, mention, distance))
    }
    return found
  }

  func club(describedBy reference: Reference) -> Target? {
    let first = scene.id(reference.tokens.lowerBound)
    if scene.grammar.indefinites.contains(first)
      || reference.tokens.contains(where: {
        // "the League Two side" is one.
        scene.mentionAt[$0] < 0 && scene.grammar.manyClubs.contains(scene.id($0))
      })
    {
      return nil
    }
    let isOpen =
      reference.hints.isEmpty && reference.competitions.isEmpty && reference.attributes.nations.isEmpty
      && reference.attributes.clubs.isEmpty && !isPlural(reference)
    if isOpen {
      let pronoun = (reference.tokens.lowerBound - 1)..<reference.tokens.lowerBound
      if let person = resolved.last(where: { $0.tokens == pronoun })?.person { return club(of: person) }
      let before = clubsBefore(reference.tokens.lowerBound)
      let nearest = before.first { $0.sentences <= 1 && !isDestination($0.mention) } ?? before.first
      return nearest.map { (.club($0.club), $0.mention.tokens, $0.mention.antecedent, "club sieve") }
    }
    let fitting = clubsBefore(reference.tokens.lowerBound).filter { fits($0.club, reference) }
    if let nearest = fitting.first {
      return (.club(nearest.club), nearest.mention.tokens, nearest.mention.antecedent, "club description sieve")
    }
    // Named only later, as headlines do.
    guard let later = scene.mentions.first(where: { mention in mention.club.map { fits($0, reference) } ?? false })
    else { return nil }
    return (later.referent, later.tokens, nil, "club description sieve")
  }

  /// "wants to join Ajax", "linked with Ajax", "left Ajax": a club that somebody goes to or comes from is not "the club" that acts next.
  private func isDestination(_ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    guard start > 0 else { return false }
    let (id, grammar) = (scene.id(start - 1), scene.grammar)
    return grammar.joinings.contains(id) || grammar.leavings.contains(id) || grammar.joiningVerbs.contains(id)
      || grammar.prepositions[.with]?.contains(id) ?? false || grammar.against.contains(id)
  }

  func isPlural(_ reference: Reference) -> Bool {
    let last = scene.id(reference.tokens.upperBound - 1)
    return !scene.words.clubNouns.contains(last)
  }

  func club(of person: Int) -> Target? {
    guard let tie = scene.people[person].ties.last(where: { !$0.isFormer }) else { return nil }
    return (.club(tie.club), tie.token..<(tie.token + 1), nil, "owner sieve")
  }

  func fits(_ club: Int, _ reference: Reference) -> Bool {
    if reference.attributes.clubs.contains(where: { $0.club == club }) { return true }
    if reference.hints.contains(club) { return true }
    guard let known = scene.clubs[club].known else { return false }
    let entry = scene.lexicon.clubs[known]
    for competition in reference.competitions where entry.leagues.contains(where: { isLeague($0, competition) }) {
      return true
    }
    var nations = reference.attributes.nations
    for sense in scene.lexicon.names.payloads(of: scene.id(reference.tokens.upperBound - 1)) {
      if case .demonymPlural(let nation) = sense { nations.insert(nation) }
    }
    return nations.contains { scene.lexicon.nations[$0].name == entry.country }
  }

  /// Whether a league of a club's entry is a competition, by whichever of its names: "Segunda División" is LaLiga 2.
  private func isLeague(_ name: String, _ competition: Int) -> Bool {
    if scene.lexicon.competitions[competition].name == name { return true }
    return scene.lexicon.names.payloads(of: scene.phrase(name)).contains { sense in
      if case .competition(competition) = sense { true } else { false }
    }
  }

  /// Whether a mention begins its sentence, or a verb follows it: where the doers of sentences stand.
  private func isSubject(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    return mention.tokens.lowerBound == scene.sentence(of: mention.tokens.lowerBound).tokens.lowerBound
      || end < scene.tokens.count && scene.mentionAt[end] < 0 && scene.words.auxiliaries.contains(scene.id(end))
        && !scene.grammar.to.contains(scene.id(end)) && scene.tokens[end].kind != .clitic
  }

  /// The club that a sentence before names first; `nil` where it names none.
  private func firstClub(of sentence: Int) -> Int? {
    var first: Int?
    for mention in resolved.reversed() {
      let here = scene.sentenceOf[mention.tokens.lowerBound]
      if here < sentence { break }
      if here == sentence, let club = mention.club { first = club }
    }
    return first
  }

  func club(pronoun reference: Reference) -> Target? {
    let weights = scene.knowledge.weights.clubPronoun
    let start = reference.tokens.lowerBound
    let here = scene.sentenceOf[start]
    var best: (score: Double, target: Target)?
    for (index, candidate) in clubsBefore(start).enumerated() where candidate.sentences <= 2 {
      var score = -Double(candidate.sentences) * weights.sentence - Double(index) * weights.place
      if firstClub(of: here - candidate.sentences) == candidate.club { score += weights.first }
      if isSubject(candidate.mention) { score += weights.subject }
      if best.map({ score > $0.score }) ?? true {
        best = (score, (.club(candidate.club), candidate.mention.tokens, candidate.mention.antecedent, "pronoun sieve"))
      }
    }
    return best?.target
  }
}
