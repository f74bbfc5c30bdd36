import HearsayLexicon
import HearsayText

/// Resolves references by sieves, the surest first, over what the article has said up to each place.
///
/// A description goes to the person or club whose known attributes agree best; a tie that nothing breaks is refused.
struct ReferenceResolver {
  var scene: Scene
  var resolved: [Mention] = []

  /// Tokens of clubs that only describe a player ("Paris Saint-Germain goalkeeper Areola"): nobody means them by "the club".
  let describing: Set<Int>

  init(scene: Scene) {
    self.scene = scene
    let reader = AttributeReader(scene: scene)
    describing = scene.mentions.reduce(into: []) { found, mention in
      guard let person = mention.person, scene.people[person].role == .player else { return }
      let attributes = reader.before(mention.tokens.lowerBound)
      for club in attributes.clubs where !isTopic(person, scene) { found.insert(club.token) }
    }
    func isTopic(_ person: Int, _ scene: Scene) -> Bool {
      let count = scene.people[person].mentionCount
      return !scene.people.contains { $0.role == .player && $0.mentionCount > count }
    }
  }

  /// The mentions of the scene together with one for every reference that was resolved, and the scene with what the references say of people.
  mutating func resolve(_ references: [Reference]) -> (scene: Scene, mentions: [Mention]) {
    resolved = []
    var named = scene.mentions[...]
    for reference in references.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      while let next = named.first, next.tokens.lowerBound < reference.tokens.lowerBound {
        resolved.append(next)
        named = named.dropFirst()
      }
      guard let target = target(of: reference) else { continue }
      if case .person(let person) = target.referent { learn(reference.attributes, of: person) }
      resolved.append(
        Mention(
          tokens: reference.tokens, referent: target.referent,
          form: reference.sort == .personPronoun || reference.sort == .clubPronoun ? .pronoun : .description,
          antecedent: target.antecedent ?? target.tokens, foundBy: target.foundBy))
    }
    return (scene, withoutOverlap(resolved + named))
  }

  /// What a description says of the man that it was resolved to: "the Arsenal defender" ties him to Arsenal.
  mutating func learn(_ attributes: Attributes, of person: Int) {
    scene.people[person].positions.formUnion(attributes.positions)
    scene.people[person].nations.formUnion(attributes.nations)
    if scene.people[person].age == nil { scene.people[person].age = attributes.age }
    for club in attributes.clubs {
      scene.people[person].ties.append(Tie(club: club.club, isFormer: club.isFormer, token: club.token, weight: 2))
    }
  }

  /// A description may hold a named mention ("the Gunners defender"): both stay, as long as neither cuts the other.
  func withoutOverlap(_ mentions: [Mention]) -> [Mention] {
    let descriptions = mentions.filter { $0.form == .description }
    return mentions.filter { mention in
      mention.form == .description
        || !descriptions.contains {
          $0.tokens.contains(mention.tokens.lowerBound) && $0.tokens.upperBound >= mention.tokens.upperBound
        }
    }
  }

  func target(of reference: Reference) -> (
    referent: Mention.Referent, tokens: Range<Int>, antecedent: Range<Int>?, foundBy: StaticString
  )? {
    switch reference.sort {
    case .person: person(describedBy: reference)
    case .personPronoun: person(pronoun: reference)
    case .club: club(describedBy: reference)
    case .clubPronoun: club(pronoun: reference)
    case .pair: nil
    }
  }

  // MARK: People

  typealias Target = (
    referent: Mention.Referent, tokens: Range<Int>, antecedent: Range<Int>?, foundBy: StaticString
  )

  /// The last mention of each person before a token, the nearest first.
  func peopleBefore(_ token: Int) -> [(person: Int, mention: Mention, sentences: Int)] {
    var seen: Set<Int> = []
    var found: [(Int, Mention, Int)] = []
    let here = scene.sentenceOf[token]
    for mention in resolved.reversed() {
      guard let person = mention.person, seen.insert(person).inserted else { continue }
      let distance = here - scene.sentenceOf[mention.tokens.lowerBound]
      if distance > 12 { break }
      found.append((person, mention, distance))
    }
    return found
  }

  func person(describedBy reference: Reference) -> Target? {
    if scene.grammar.indefinites.contains(scene.id(reference.tokens.lowerBound)) { return nil }
    if reference.tokens.contains(where: { scene.grammar.otherPeople.contains(scene.id($0)) }) { return nil }
    let attributes = reference.attributes
    let weights = scene.knowledge.weights.description
    let here = scene.sentenceOf[reference.tokens.lowerBound]
    let wantsStaff = attributes.hasStaffNoun && !attributes.hasPlayerNoun && attributes.positions.isEmpty
    var best: (score: Double, target: Target)?
    var isTie = false
    for (index, candidate) in peopleBefore(reference.tokens.lowerBound).enumerated() {
      let person = scene.people[candidate.person]
      guard wantsStaff == (person.role == .staff) || person.role == .speaker else { continue }
      guard let fit = fit(person, attributes, reference) else { continue }
      let score =
        fit - Double(candidate.sentences) * weights.sentence - Double(index) * weights.place
        + (isTopic(candidate.person) ? weights.topic : 0)
        + (firstPerson(of: here - candidate.sentences) == candidate.person ? weights.first : 0)
        + (isBesideClub(candidate.person, reference) ? weights.beside : 0)
      if let known = best {
        isTie = score == known.score
        if score <= known.score { continue }
      }
      best = (
        score, (candidate.mention.referent, candidate.mention.tokens, candidate.mention.antecedent, "description sieve")
      )
      isTie = false
    }
    return isTie ? nil : best.flatMap { $0.score > weights.least ? $0.target : nil }
  }

  /// Whether a club that a person is tied to is named in the sentence: "Dortmund insist that the England international stays".
  func isBesideClub(_ person: Int, _ reference: Reference) -> Bool {
    let ties = scene.people[person].ties.filter { !$0.isFormer }
    guard !ties.isEmpty else { return false }
    return scene.sentence(of: reference.tokens.lowerBound).tokens.contains { token in
      !reference.tokens.contains(token)
        && scene.mention(at: token)?.club.map { club in ties.contains { $0.club == club } } ?? false
    }
  }

  /// The person whom a sentence before speaks of first; `nil` where it speaks of none.
  func firstPerson(of sentence: Int) -> Int? {
    var first: Int?
    for mention in resolved.reversed() {
      let here = scene.sentenceOf[mention.tokens.lowerBound]
      if here < sentence { break }
      if here == sentence, let person = mention.person { first = person }
    }
    return first
  }

  /// How well a description fits a person; `nil` where they cannot be one.
  func fit(_ person: Person, _ attributes: Attributes, _ reference: Reference) -> Double? {
    let weights = scene.knowledge.weights.description
    var score = 0.0
    if let age = attributes.age {
      if let known = person.age {
        guard abs(known - age) <= 1 else { return nil }; score += weights.age
      } else {
        score += weights.unknown
      }
    }
    if !attributes.nations.isEmpty {
      if person.nations.isEmpty {
        score += weights.unknown
      } else if person.nations.isDisjoint(with: attributes.nations) {
        return nil
      } else {
        score += weights.nation
      }
    }
    if !attributes.positions.isEmpty {
      if person.positions.isEmpty {
        score += weights.unknown
      } else if person.positions.isDisjoint(with: attributes.positions) {
        score -= weights.positionAgainst
      } else {
        score += weights.position
      }
    }
    for club in attributes.clubs where !club.isFormer {
      if person.ties.contains(where: { $0.club == club.club }) {
        score += weights.club
      } else if !person.ties.isEmpty {
        score -= weights.clubAgainst
      }
    }
    return score
  }

  func isTopic(_ person: Int) -> Bool {
    let count = scene.people[person].mentionCount
    return scene.people[person].role == .player
      && !scene.people.contains { $0.role == .player && $0.mentionCount > count }
  }

  func person(pronoun reference: Reference) -> Target? {
    let weights = scene.knowledge.weights.pronoun
    let start = reference.tokens.lowerBound
    let here = scene.sentenceOf[start]
    var best: (score: Double, target: Target)?
    for (index, candidate) in peopleBefore(start).enumerated() where candidate.sentences <= 4 {
      if scene.grammar.him.contains(scene.id(start)), candidate.sentences == 0, isSameClause(candidate.mention, start) {
        continue
      }
      let person = scene.people[candidate.person]
      var score = -Double(candidate.sentences) * weights.sentence - Double(index) * weights.place
      if firstPerson(of: here - candidate.sentences) == candidate.person { score += weights.first }
      if person.role == .player { score += weights.player }
      if isTopic(candidate.person) { score += weights.topic }
      if best.map({ score > $0.score }) ?? true {
        best = (
          score, (candidate.mention.referent, candidate.mention.tokens, candidate.mention.antecedent, "pronoun sieve")
        )
      }
    }
    return best?.target
  }

  /// Whether a mention stands where subjects do: first in its sentence, after "and" or a comma, or in "the likes of".
  private func isSubjectPlace(_ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    guard start > scene.sentence(of: start).tokens.lowerBound else { return true }
    let before = scene.id(start - 1)
    return scene.grammar.and.contains(before) || before == Word.comma
      || scene.grammar.of.contains(before) && start > 1 && scene.grammar.likes.contains(scene.id(start - 2))
  }

  /// "Saliba stands ahead of him": a plain object is never the subject of its own clause.
  func isSameClause(_ mention: Mention, _ token: Int) -> Bool {
    guard isSubjectPlace(mention) else { return false }
    let clauses = Clauses(scene: scene)
    return !(mention.tokens.upperBound..<max(mention.tokens.upperBound, token)).contains {
      clauses.endsClause($0) || scene.grammar.that.contains(scene.id($0)) || scene.id($0) == Word.comma
    }
  }
}
