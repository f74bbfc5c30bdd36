import HearsayLexicon
import HearsayText

/// Gives people the attributes that stand beside their names: "Arsenal defender Jakub Kiwior", "Said Benrahma, 24,", "Brentford's Raya".
struct PersonDescriber {
  var scene: Scene

  mutating func describe() -> Scene {
    for mention in scene.mentions {
      guard case .person(let person) = mention.referent else { continue }
      scene.people[person].mentionCount += 1
      let reader = AttributeReader(scene: scene)
      let attributes = reader.before(mention.tokens.lowerBound)
      apply(attributes, to: person, at: mention)
      if let age = ageAfter(mention.tokens.upperBound) { scene.people[person].age = age }
      applyApposition(mention, person)
      applyTitle(before: mention, person)
      applyOrigin(mention, person)
    }
    return scene
  }

  private mutating func apply(_ attributes: Attributes, to person: Int, at mention: Mention) {
    scene.people[person].positions.formUnion(attributes.positions)
    scene.people[person].nations.formUnion(attributes.nations)
    if let age = attributes.age { scene.people[person].age = age }
    if attributes.hasStaffNoun, !attributes.hasPlayerNoun { setRole(.staff, person) }
    if attributes.hasAgentNoun, !attributes.hasPlayerNoun { setRole(.agent, person) }
    if attributes.hasSpeakerNoun, scene.people[person].role == .player { setRole(.speaker, person) }
    for tie in attributes.clubs where !isSuitor(tie.token) {
      let isFormer = tie.isFormer || (attributes.hasSpeakerNoun && !attributes.hasPlayerNoun)
      scene.people[person].ties.append(Tie(club: tie.club, isFormer: isFormer, token: tie.token, weight: 3))
    }
  }

  /// "Chelsea target Declan Rice", "Milan-linked Kiwior": the club wants him, he is not its own.
  private func isSuitor(_ token: Int) -> Bool {
    var next = (scene.mention(at: token)?.tokens.upperBound ?? token + 1)
    while next < scene.tokens.count,
      scene.tokens[next].kind == .hyphen || scene.tokens[next].kind == .clitic
        || scene.grammar.targetRanks.contains(scene.id(next))
    { next += 1 }
    return next < scene.tokens.count && scene.grammar.suitorWords.contains(scene.id(next))
  }

  private mutating func setRole(_ role: Person.Role, _ person: Int) {
    if scene.people[person].role == .player { scene.people[person].role = role }
  }

  private func ageAfter(_ index: Int) -> Int? {
    guard index + 1 < scene.tokens.count, scene.id(index) == Word.comma || scene.id(index) == Word.openBracket,
      scene.tokens[index + 1].kind == .number
    else { return nil }
    return Int(scene.layers.words(of: scene.tokens[index + 1])).flatMap { (15...45).contains($0) ? $0 : nil }
  }

  /// An apposition after the name: "Kiwior, the Arsenal defender,", "Sarr, the Senegal forward,".
  private mutating func applyApposition(_ mention: Mention, _ person: Int) {
    let start = mention.tokens.upperBound
    guard start + 2 < scene.tokens.count, scene.id(start) == Word.comma else { return }
    let sentence = scene.sentence(of: start)
    let limit = min(start + 12, sentence.tokens.upperBound)
    guard
      scene.words.determiners.contains(scene.id(start + 1)) || scene.words.positions.contains(scene.id(start + 1))
        || scene.mention(at: start + 1).map(isClub) == true
    else { return }
    guard let end = ((start + 1)..<limit).first(where: { scene.id($0) == Word.comma || $0 == limit - 1 }) else {
      return
    }
    guard !isClause((start + 1)..<end) else { return }
    let attributes = AttributeReader(scene: scene).read((start + 1)..<end)
    guard attributes.hasPlayerNoun || attributes.hasStaffNoun || attributes.hasAgentNoun || attributes.hasSpeakerNoun
    else { return }
    apply(attributes, to: person, at: mention)
  }

  /// Whether words are a clause and no noun phrase: "…, a source has told us"; what a relative
  /// pronoun or a conjunction opens is part of a phrase.
  private func isClause(_ tokens: Range<Int>) -> Bool {
    let end =
      tokens.first {
        scene.grammar.relatives.contains(scene.id($0)) || scene.grammar.subordinators.contains(scene.id($0))
      }
      ?? tokens.upperBound
    return (tokens.lowerBound..<end).contains {
      scene.words.auxiliaries.contains(scene.id($0)) && scene.tokens[$0].kind == .word
        || scene.knowledge.attribution.sayingVerbs.contains(scene.id($0))
    }
  }

  /// "His agent, Falk Ruud, says", "their managing director, Sonja Krum,": a title before the name, with commas around it.
  private mutating func applyTitle(before mention: Mention, _ person: Int) {
    let start = mention.tokens.lowerBound
    let sentence = scene.sentence(of: start).tokens
    guard start > sentence.lowerBound + 1, scene.id(start - 1) == Word.comma, mention.form == .name else { return }
    let end = mention.tokens.upperBound
    guard end < sentence.upperBound,
      scene.id(end) == Word.comma || scene.words.auxiliaries.contains(scene.id(end))
        || scene.knowledge.attribution.sayingVerbs.contains(scene.id(end))
    else { return }
    let title = (start - 2)..<(start - 1)
    let isTitle =
      scene.words.staffNouns.contains(scene.id(start - 2)) || scene.words.agentNouns.contains(scene.id(start - 2))
    let attributes = AttributeReader(scene: scene).read(title)
    guard isTitle, !attributes.hasPlayerNoun else { return }
    setRole(attributes.hasAgentNoun ? .agent : .staff, person)
  }

  /// The club right after "from" or "of": "the signing of Otto Lund from Chelsea", "Otto Lund of Chelsea".
  private mutating func applyOrigin(_ mention: Mention, _ person: Int) {
    let start = mention.tokens.upperBound
    guard start + 1 < scene.tokens.count,
      scene.grammar.from.contains(scene.id(start)) || scene.grammar.of.contains(scene.id(start)),
      let club = scene.mention(at: start + 1)?.club
    else { return }
    // "Otto Lund of Chelsea" says whose he is; "from" may also tell of an old move.
    let weight = scene.grammar.of.contains(scene.id(start)) ? Int(scene.knowledge.weights.owner.of) : 1
    scene.people[person].ties.append(Tie(club: club, isFormer: false, token: start + 1, weight: weight))
  }

  private func isClub(_ mention: Mention) -> Bool {
    if case .club = mention.referent { true } else { false }
  }
}
