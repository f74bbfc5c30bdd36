import HearsayLexicon
import HearsayText

/// What a role accepts.
enum RoleSort {
  case club, player

  func accepts(_ mention: Mention, _ scene: Scene) -> Bool {
    switch self {
    case .club: mention.club != nil || mention.person.flatMap { scene.club(ofStaff: $0) } != nil
    case .player: mention.person.map { scene.people[$0].role == .player } ?? false
    }
  }
}

/// A filler of a role, and how it was found.
struct Filler: Sendable, Hashable {
  /// The mention: an index into `Scene.mentions`; `nil` for an owner or topic that is not mentioned here.
  let mention: Int?
  /// The person or club.
  let entity: Int
  let finder: Finder
}

/// Looks for the fillers of a role from the place of a trigger.
struct RoleFinder {
  let scene: Scene
  let hit: TriggerHit
  private let clauses: Clauses
  private let sentence: Sentence

  init(scene: Scene, hit: TriggerHit) {
    self.scene = scene
    self.hit = hit
    clauses = Clauses(scene: scene)
    sentence = scene.sentence(of: hit.tokens.lowerBound)
  }

  /// The fillers that one finder finds: one mention and those that it is joined with ("Milan and Roma"). Empty where it finds none.
  ///
  /// - Parameter alone: whether only the mention itself is wanted: a player belongs to one club.
  func fillers(_ finder: Finder, _ sort: RoleSort, alone: Bool = false) -> [Filler] {
    guard let mention = mention(finder, sort) else { return [] }
    return (alone ? [mention] : conjuncts(of: mention, sort)).compactMap { index in
      entity(scene.mentions[index], sort).map { Filler(mention: index, entity: $0, finder: finder) }
    }
  }

  /// Whether the subject of the trigger is a coach, director or agent by name.
  func staffSubject() -> Bool {
    let first = clauses.verbGroupStart(hit.tokens.lowerBound)
    guard first > sentence.tokens.lowerBound, let person = scene.mention(at: first - 1)?.person else { return false }
    return scene.people[person].role == .staff || scene.people[person].role == .agent
  }

  private func entity(_ mention: Mention, _ sort: RoleSort) -> Int? {
    switch sort {
    case .club: mention.club ?? mention.person.flatMap { scene.club(ofStaff: $0) }
    case .player: mention.person
    }
  }

  private func mention(_ finder: Finder, _ sort: RoleSort) -> Int? {
    switch finder {
    case .agent: isPassive ? preposition("by", sort) : subject(sort)
    case .patient: isPassive ? subject(sort) : object(sort)
    case .subject: subject(sort)
    case .object: object(sort)
    case .possessive: possessive(sort)
    case .premod: premod(sort)
    case .left: nearestLeft(of: hit.tokens.lowerBound, sort)
    case .right: nearestRight(sort)
    case .by, .from, .to, .with, .for, .of, .in, .at, .on, .over, .between, .against, .into, .behind: preposition(finder.rawValue, sort)
    case .slot: slot(sort)
    case .sentence: nearestLeft(of: hit.tokens.lowerBound, sort) ?? nearestRight(sort)
    case .previous: previous(sort)
    case .topic, .owner, .buyer, .literalPlayer, .literalAgent, .none: nil
    }
  }

  private var isPassive: Bool { hit.verb.map { clauses.isPassive($0) } ?? false }

  private func slot(_ sort: RoleSort) -> Int? {
    let slots: [TriggerPattern.Slot] = sort == .club ? [.club, .possessor] : [.player, .person, .possessor]
    return slots.lazy.compactMap { hit.slots[$0] }.first { sort.accepts(scene.mentions[$0], scene) }
  }

  // MARK: To the left

  /// The subject of the verb group that the trigger belongs to.
  private func subject(_ sort: RoleSort) -> Int? {
    let first = clauses.verbGroupStart(hit.tokens.lowerBound)
    guard first > sentence.tokens.lowerBound else { return nil }
    var index = first - 1
    if clauses.isRelative(index) {
      index -= 1
      while index > sentence.tokens.lowerBound, scene.id(index) == Word.comma || scene.tokens[index].kind == .number { index -= 1 }
    } else if scene.id(index) == Word.comma || scene.id(index) == Word.closeBracket {
      return beforeParenthesis(index, sort) ?? nearestLeft(of: first, sort)
    }
    if let mention = scene.mention(at: index) {
      if sort.accepts(mention, scene) { return scene.mentionAt[index] }
      return nil
    }
    return nearestLeft(of: first, sort, skippingObjects: scene.id(first - 1) == Word.and || scene.id(first - 1) == Word.but)
  }

  /// The mention before a parenthesis that ends at `index`: "Zakaria, 24, wants"; "Havertz (left) wants".
  private func beforeParenthesis(_ index: Int, _ sort: RoleSort) -> Int? {
    let opener = scene.id(index) == Word.comma ? Word.comma : Word.openBracket
    var start = index - 1
    while start > sentence.tokens.lowerBound, scene.id(start) != opener { start -= 1 }
    guard start > sentence.tokens.lowerBound, let mention = scene.mention(at: start - 1), sort.accepts(mention, scene) else { return nil }
    return scene.mentionAt[start - 1]
  }

  /// The nearest fitting mention before a token; after "and" the subject of the verb before is wanted, so what stands after a preposition or a verb is passed over.
  private func nearestLeft(of token: Int, _ sort: RoleSort, skippingObjects: Bool = false) -> Int? {
    var fallback: Int?
    var index = token - 1
    while index >= sentence.tokens.lowerBound {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        if sort.accepts(mention, scene), !isModifier(mention, sort) {
          if !skippingObjects || isSubjectPlace(mention) { return scene.mentionAt[index] }
          fallback = fallback ?? scene.mentionAt[index]
        }
        index = mention.tokens.lowerBound
      }
      index -= 1
    }
    return fallback
  }

  /// Whether a club mention only describes a player that follows it: "Arsenal defender Kiwior".
  private func isModifier(_ mention: Mention, _ sort: RoleSort) -> Bool {
    guard sort == .club, mention.form == .name || mention.form == .nickname || mention.form == .shortName else { return false }
    var index = mention.tokens.upperBound
    var steps = 0
    while index < sentence.tokens.upperBound, steps < 8 {
      if let next = scene.mention(at: index) { return next.person.map { scene.people[$0].role != .staff } ?? false }
      let token = scene.tokens[index]
      let id = token.id
      let isPart =
        token.kind == .hyphen || token.kind == .number || token.kind == .currency || id == Word.possessive
        || scene.words.positions.contains(id) || scene.words.playerNouns.contains(id) || AttributeReader(scene: scene).demonym(index) != nil
        || id == Word.rated || id == Word.year || id == Word.old
      guard isPart else { return false }
      index += 1
      steps += 1
    }
    return false
  }

  /// Whether a mention begins its sentence, or follows a comma or conjunction: a place where subjects stand.
  private func isSubjectPlace(_ mention: Mention) -> Bool {
    var index = mention.tokens.lowerBound - 1
    while index >= sentence.tokens.lowerBound, isModifierWord(index) { index -= 1 }
    guard index >= sentence.tokens.lowerBound else { return true }
    let token = scene.tokens[index]
    return token.kind == .sign || token.kind == .quote || token.kind == .dash || token.kind == .emoji || scene.words.boundaries.contains(token.id) && token.id != Word.with
  }

  private func isModifierWord(_ index: Int) -> Bool {
    let id = scene.id(index)
    return scene.words.determiners.contains(id) || scene.words.positions.contains(id) || scene.words.playerNouns.contains(id) || scene.words.staffNouns.contains(id)
      || scene.mentionAt[index] >= 0 || id == Word.possessive
  }

  private func possessive(_ sort: RoleSort) -> Int? {
    var index = hit.tokens.lowerBound - 1
    var steps = 0
    while index >= sentence.tokens.lowerBound, steps < 5 {
      if let mention = scene.mention(at: index), sort.accepts(mention, scene) {
        let end = mention.tokens.upperBound
        let id = scene.id(index)
        let owns = id == Word.their || id == Word.his || id == Word.its || (end < scene.tokens.count && (scene.id(end) == Word.possessive || scene.tokens[end].kind == .quote))
        return owns ? scene.mentionAt[index] : nil
      }
      let token = scene.tokens[index]
      if scene.words.boundaries.contains(token.id) || token.kind == .stop || token.id == Word.comma { return nil }
      index -= 1
      steps += 1
    }
    return nil
  }

  private func premod(_ sort: RoleSort) -> Int? {
    var index = hit.tokens.lowerBound - 1
    var steps = 0
    while index >= sentence.tokens.lowerBound, steps < 4 {
      if let mention = scene.mention(at: index) {
        if sort.accepts(mention, scene) { return scene.mentionAt[index] }
        index = mention.tokens.lowerBound - 1
      } else {
        let token = scene.tokens[index]
        guard token.kind == .word || token.kind == .hyphen || token.kind == .number || token.kind == .currency,
          !scene.words.boundaries.contains(token.id), !scene.words.auxiliaries.contains(token.id), !scene.words.determiners.contains(token.id)
        else { return nil }
        index -= 1
      }
      steps += 1
    }
    return nil
  }

  // MARK: To the right

  private func object(_ sort: RoleSort) -> Int? {
    var index = hit.tokens.upperBound
    while index < sentence.tokens.upperBound, index - hit.tokens.upperBound < 16 {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        if sort.accepts(mention, scene), !isModifier(mention, sort) { return scene.mentionAt[index] }
        index = mention.tokens.upperBound
        continue
      }
      if clauses.endsClause(index) { return nil }
      index += 1
    }
    return nil
  }

  private func nearestRight(_ sort: RoleSort) -> Int? {
    var index = hit.tokens.upperBound
    while index < sentence.tokens.upperBound {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        if sort.accepts(mention, scene), !isModifier(mention, sort) { return scene.mentionAt[index] }
        index = mention.tokens.upperBound
        continue
      }
      index += 1
    }
    return nil
  }

  /// The first fitting mention after a preposition: to the right of the trigger, else between it and the start of its sentence.
  private func preposition(_ word: String, _ sort: RoleSort) -> Int? {
    let id = WordID(word)
    if let found = afterPreposition(id, from: hit.tokens.lowerBound, to: min(hit.tokens.upperBound + 22, sentence.tokens.upperBound), sort) { return found }
    let near = max(sentence.tokens.lowerBound, hit.tokens.lowerBound - 14)
    return afterPreposition(id, from: near, to: hit.tokens.lowerBound, sort)
  }

  private func afterPreposition(_ id: WordID, from start: Int, to end: Int, _ sort: RoleSort) -> Int? {
    guard start < end else { return nil }
    for index in start..<end where scene.id(index) == id && scene.mentionAt[index] < 0 {
      var next = index + 1
      while next < sentence.tokens.upperBound, next - index < 9 {
        if scene.mentionAt[next] >= 0 {
          let mention = scene.mentions[scene.mentionAt[next]]
          if sort.accepts(mention, scene), !isModifier(mention, sort) { return scene.mentionAt[next] }
          next = mention.tokens.upperBound
          continue
        }
        let token = scene.tokens[next]
        if token.kind == .stop || token.kind == .sign && token.id != Word.slash || scene.words.auxiliaries.contains(token.id) && token.id != Word.possessive { break }
        if Self.prepositions.contains(token.id) || scene.words.boundaries.contains(token.id) && token.id != Word.and { break }
        next += 1
      }
    }
    return nil
  }

  private static let prepositions = Set(["by", "from", "to", "with", "for", "of", "in", "at", "on", "over", "into", "against", "behind", "between"].map { WordID($0) })

  // MARK: Elsewhere

  /// The subject of the sentence before, within the paragraph.
  private func previous(_ sort: RoleSort) -> Int? {
    let here = scene.sentenceOf[hit.tokens.lowerBound]
    guard here > 0 else { return nil }
    let before = scene.layers.sentences[here - 1].tokens
    var index = before.lowerBound
    while index < before.upperBound {
      if scene.mentionAt[index] >= 0 {
        let mention = scene.mentions[scene.mentionAt[index]]
        if sort.accepts(mention, scene), !isModifier(mention, sort) { return scene.mentionAt[index] }
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return nil
  }

  // MARK: Coordination

  /// The mention and all that it is joined with by commas and "and".
  private func conjuncts(of mention: Int, _ sort: RoleSort) -> [Int] {
    var found = [mention]
    var last = mention
    while let next = joined(after: last, sort) { found.append(next); last = next }
    var first = mention
    while let before = joined(before: first, sort) { found.insert(before, at: 0); first = before }
    return found.count == 1 || isList(found) ? found : [mention]
  }

  /// Commas alone make no list: somewhere "and", "or" or "&" must join two of the mentions.
  private func isList(_ mentions: [Int]) -> Bool {
    zip(mentions, mentions.dropFirst()).contains { left, right in
      (scene.mentions[left].tokens.upperBound..<scene.mentions[right].tokens.lowerBound).contains { index in
        let id = scene.id(index)
        return id == Word.and || id == Word.or || id == Word.ampersand || Self.joinWords.contains(id) || scene.tokens[index].kind == .emoji
      }
    }
  }

  private func joined(after mention: Int, _ sort: RoleSort) -> Int? {
    let next = mention + 1
    guard next < scene.mentions.count else { return nil }
    for candidate in next..<min(next + 3, scene.mentions.count) where sort.accepts(scene.mentions[candidate], scene) {
      if sort == .club, isModifier(scene.mentions[candidate], sort) { continue }
      return isJoined(mention, candidate, sort) ? candidate : nil
    }
    return nil
  }

  private func joined(before mention: Int, _ sort: RoleSort) -> Int? {
    for candidate in (max(0, mention - 3)..<mention).reversed() where sort.accepts(scene.mentions[candidate], scene) {
      if sort == .club, isModifier(scene.mentions[candidate], sort) { continue }
      return isJoined(candidate, mention, sort) ? candidate : nil
    }
    return nil
  }

  /// Whether only a joiner and modifiers stand between two mentions: "Milan and Roma", "Havertz and compatriot Timo Werner".
  private func isJoined(_ left: Int, _ right: Int, _ sort: RoleSort) -> Bool {
    let (start, end) = (scene.mentions[left].tokens.upperBound, scene.mentions[right].tokens.lowerBound)
    guard start < end, end - start <= 7, sentence.tokens.contains(start), sentence.tokens.contains(end) else { return false }
    if sort == .club, beginsClause(right), followsPreposition(left) { return false }
    if scene.mentions[right].form == .pronoun || scene.mentions[left].form == .pronoun { return false }
    var joiners = 0
    for index in start..<end {
      let id = scene.id(index)
      if id == Word.and || id == Word.ampersand || id == Word.comma || id == Word.or || scene.tokens[index].kind == .emoji {
        joiners += 1
        continue
      }
      if index > start, scene.id(index - 1) == Word.and, Self.prepositions.contains(id) { continue }
      if scene.mentionAt[index] >= 0 { if sort == .player { continue } else { return false } }
      guard isModifierWord(index) || scene.tokens[index].kind == .number && sort == .player || Self.joinWords.contains(id) || scene.words.former.contains(id) || AttributeReader(scene: scene).demonym(index) != nil || scene.tokens[index].kind == .hyphen else { return false }
    }
    return joiners > 0
  }

  /// "on loan at Bournemouth and Liverpool are keen": a verb right after the second club begins a clause with it.
  private func beginsClause(_ mention: Int) -> Bool {
    let next = scene.mentions[mention].tokens.upperBound
    return next < sentence.tokens.upperBound && scene.tokens[next].kind == .word && scene.words.auxiliaries.contains(scene.id(next)) && scene.id(next) != Word.to
  }

  private func followsPreposition(_ mention: Int) -> Bool {
    let start = scene.mentions[mention].tokens.lowerBound
    return start > sentence.tokens.lowerBound && Self.prepositions.contains(scene.id(start - 1)) && scene.id(start - 1) != WordID("between")
  }

  private static let joinWords = Set(["both", "fellow", "as", "well", "rivals", "neighbours", "also", "plus", "then", "giants", "side", "even", "compatriot", "team-mate", "teammate", "their"].map { WordID($0) })
}
