import HearsayLexicon
import HearsayModel
import HearsayText

/// Fills the roles of a trigger's frame: one draft for each player and club that it speaks of.
struct DraftBuilder {
  let scene: Scene
  let topics: Topics
  var affiliations: Affiliations

  /// The drafts that one trigger opens; none where a role that the kind needs stays empty.
  func drafts(of hit: TriggerHit) -> [Draft] {
    let frame = scene.knowledge.book.frames[hit.frame]
    let rules = KindRules.rules(of: frame.kind)
    let finder = RoleFinder(scene: scene, hit: hit)
    guard isAllowed(frame, hit) else { return [] }
    let players = self.players(frame, rules, hit, finder)
    if rules.needsPlayer, players.isEmpty { return [] }
    let sentence = scene.sentenceOf[hit.tokens.lowerBound]
    var drafts: [Draft] = []
    for player in players.isEmpty ? [nil] : players.map(Optional.some) {
      let (clubs, unnamed) = self.clubs(frame, rules, hit, finder, player)
      if clubs.isEmpty, unnamed == nil, rules.needsClub { continue }
      for club in clubs.isEmpty ? [nil] : clubs.map(Optional.some) {
        var draft = Draft(frame: frame, hit: hit, sentence: sentence)
        draft.player = player
        draft.club = club
        draft.unnamedClubs = club == nil ? unnamed : nil
        fillCounterparty(&draft, rules, finder)
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// Whether the words that the entry forbids are absent from the sentence around the trigger, and those that it needs are there.
  private func isAllowed(_ frame: Frame, _ hit: TriggerHit) -> Bool {
    let sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
    func stands(_ list: WordLists.List) -> Bool {
      sentence.contains { list.phrases.longestMatch(scene.tokens, from: $0, limit: sentence.upperBound) != nil }
    }
    if !frame.unless.entries.isEmpty, stands(frame.unless) { return false }
    return frame.needs.entries.isEmpty || stands(frame.needs)
  }

  private func players(_ frame: Frame, _ rules: KindRules, _ hit: TriggerHit, _ finder: RoleFinder) -> [Filler] {
    for way in frame.finders[.player] ?? rules.player {
      switch way {
      case .none: return []
      case .topic:
        if let person = topics.player(at: hit.tokens.lowerBound) { return [Filler(mention: nil, entity: person, finder: .topic)] }
      default:
        let found = finder.fillers(way, .player)
        if !found.isEmpty { return unique(found) }
      }
    }
    return []
  }

  private func unique(_ fillers: [Filler]) -> [Filler] {
    var seen: Set<Int> = []
    return fillers.filter { seen.insert($0.entity).inserted }
  }

  /// The clubs of the club slot, or the words for clubs without a name.
  private func clubs(_ frame: Frame, _ rules: KindRules, _ hit: TriggerHit, _ finder: RoleFinder, _ player: Filler?) -> ([Filler], Range<Int>?) {
    let owner = player.flatMap { affiliations.tiedClub($0.entity) }
    let ways = frame.finders[.club] ?? rules.club
    for (index, way) in ways.enumerated() {
      let found: [Filler]
      switch way {
      case .none: return ([], nil)
      case .owner: found = player.flatMap { affiliations.owner($0.entity) }.map { [Filler(mention: nil, entity: $0, finder: .owner)] } ?? []
      case .topic:
        if let words = unnamedClubs(hit) { return ([], words) }
        found = topics.club(at: hit.tokens.lowerBound) { $0 == owner && rules.clubRole == .suitor }.map { [Filler(mention: nil, entity: $0, finder: .topic)] } ?? []
      default:
        if way == .left || way == .previous, index > 0, let words = unnamedClubs(hit) { return ([], words) }
        found = finder.fillers(way, .club)
      }
      let fitting = unique(found.filter { rules.clubRole != .suitor || $0.entity != owner })
      if !fitting.isEmpty { return (fitting, nil) }
    }
    return ([], unnamedClubs(hit))
  }

  /// "several clubs", "a number of Premier League sides", "top European clubs" in the sentence.
  private func unnamedClubs(_ hit: TriggerHit) -> Range<Int>? {
    let sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
    for index in sentence where Self.pluralClubs.contains(scene.id(index)) && scene.mentionAt[index] < 0 {
      var start = index
      while start > sentence.lowerBound, index - start < 6, isPartOfClubs(start - 1) { start -= 1 }
      if start < index { return start..<(index + 1) }
    }
    return nil
  }

  private func isPartOfClubs(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    if scene.mentionAt[index] >= 0 {
      if case .competition = scene.mentions[scene.mentionAt[index]].referent { return true }
      return false
    }
    return Self.clubCounters.contains(token.id) || AttributeReader(scene: scene).demonym(index) != nil || token.kind == .hyphen
  }

  private static let pluralClubs = Set(["clubs", "sides", "teams", "suitors", "giants", "admirers", "outfits"].map { WordID($0) })
  private static let clubCounters = Set(["several", "many", "some", "top", "other", "european", "number", "of", "a", "host", "more", "two", "three", "four", "five", "six", "various", "numerous", "flight", "big", "rival", "foreign", "english", "interested", "potential", "leading", "important", "championship", "unnamed", "multiple", "few", "series", "flurry", "biggest", "europe", "'s"].map { WordID($0) })

  // MARK: Counterparties

  private func fillCounterparty(_ draft: inout Draft, _ rules: KindRules, _ finder: RoleFinder) {
    for way in draft.frame.finders[.counterparty] ?? [] {
      switch way {
      case .none: return
      case .literalPlayer: draft.counterpartyWords = "player"
      case .literalAgent: draft.counterpartyWords = "agent"
      case .owner:
        if let player = draft.player, let owner = affiliations.owner(player.entity), owner != draft.club?.entity {
          draft.counterparty = Filler(mention: nil, entity: owner, finder: .owner)
        }
      default:
        draft.counterparty = finder.fillers(way, .club).first { $0.entity != draft.club?.entity }
      }
      if draft.counterparty != nil || draft.counterpartyWords != nil { return }
    }
    guard rules.sellerByDefault, draft.frame.finders[.counterparty] == nil, let player = draft.player else { return }
    if let named = finder.fillers(.from, .club).first(where: { $0.entity != draft.club?.entity }) {
      draft.counterparty = named
    } else if let owner = affiliations.owner(player.entity), owner != draft.club?.entity {
      draft.counterparty = Filler(mention: nil, entity: owner, finder: .owner)
    }
  }
}
