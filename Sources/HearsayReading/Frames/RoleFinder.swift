import HearsayLexicon
import HearsayText

/// What a role accepts.
enum RoleSort: String {
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
  let clauses: Clauses
  let sentence: Sentence

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
    let others = !alone && (finder == .agent || finder == .subject) ? repeaters(sort) : []
    return (alone ? [mention] : conjuncts(of: mention, sort) + others).compactMap { index in
      entity(scene.mentions[index], sort).map { Filler(mention: index, entity: $0, finder: finder) }
    }
  }

  /// Whether the subject of the trigger is a coach, director or agent by name.
  func staffSubject() -> Bool {
    let first = clauses.verbGroupStart(hit.tokens.lowerBound)
    guard first > sentence.tokens.lowerBound, let person = scene.mention(at: first - 1)?.person else { return false }
    return scene.people[person].role == .staff || scene.people[person].role == .agent
  }

  /// "the contract that he signed in 2019": what is signed is no player.
  var isSigningOfContract: Bool {
    guard let verb = hit.verb, verb > sentence.tokens.lowerBound + 1, let doer = scene.mention(at: verb - 1) else {
      return false
    }
    var index = doer.tokens.lowerBound - 1
    if index > sentence.tokens.lowerBound, clauses.isRelative(index) || scene.grammar.that.contains(scene.id(index)) {
      index -= 1
    }
    return index >= sentence.tokens.lowerBound && scene.grammar.contractNouns.contains(scene.id(index))
  }

  func entity(_ mention: Mention, _ sort: RoleSort) -> Int? {
    switch sort {
    case .club: mention.club ?? mention.person.flatMap { scene.club(ofStaff: $0) }
    case .player: mention.person
    }
  }

  func mention(_ finder: Finder, _ sort: RoleSort) -> Int? {
    switch finder {
    case .agent: isPassive ? preposition(.by, sort) : subject(sort)
    case .patient: isPassive ? subject(sort) : object(sort)
    case .subject: subject(sort)
    case .object: object(sort)
    case .possessive: possessive(sort)
    case .premod: premod(sort)
    case .left: nearestLeft(of: hit.tokens.lowerBound, sort)
    case .right: nearestRight(sort)
    case .by, .from, .to, .with, .for, .of, .in, .at, .on, .over, .between, .against, .into, .behind:
      preposition(finder, sort)
    case .slot: slot(sort)
    case .seller: hit.slots[.seller]
    case .spell: spell(sort)
    case .sentence: nearestLeft(of: hit.tokens.lowerBound, sort) ?? nearestRight(sort)
    case .previous: previous(sort)
    case .topic, .owner, .buyer, .arrival, .literalPlayer, .literalAgent, .none: nil
    }
  }

  /// The one player whom the trigger passes over: "in talks with Lund over a new contract".
  var playerWithin: Int? {
    var found: Int?
    for token in hit.tokens.dropFirst() where scene.mentionAt[token] >= 0 {
      let (index, mention) = (scene.mentionAt[token], scene.mentions[scene.mentionAt[token]])
      guard mention.tokens.lowerBound == token, RoleSort.player.accepts(mention, scene),
        scene.grammar.with.contains(scene.id(token - 1))
      else { continue }
      if let found, scene.mentions[found].person != mention.person { return nil }
      found = found ?? index
    }
    return found
  }

  var isPassive: Bool { hit.verb.map { clauses.isPassive($0) } ?? false }

  func slot(_ sort: RoleSort) -> Int? {
    let slots: [TriggerPattern.Slot] = sort == .club ? [.club, .possessor] : [.player, .person, .possessor]
    return slots.lazy.compactMap { hit.slots[$0] }.first { sort.accepts(scene.mentions[$0], scene) }
  }

  // MARK: Elsewhere

  /// The subject of the sentence before, within the paragraph.
  func previous(_ sort: RoleSort) -> Int? {
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
}
