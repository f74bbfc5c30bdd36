import HearsayLexicon
import HearsayModel
import HearsayText

/// Fills the roles of a trigger's frame: one draft for each player and club that it speaks of.
struct DraftBuilder {
  let scene: Scene
  let topics: Topics
  var affiliations: Affiliations

  /// The drafts that one trigger opens: one for each player and club that the finders find; none where a role that the kind needs stays empty.
  func drafts(of hit: TriggerHit) -> [Draft] { withGappedMoves(drafts(ofVerb: hit), hit) }

  private func drafts(ofVerb hit: TriggerHit) -> [Draft] {
    let frame = scene.knowledge.book.frames[hit.frame]
    let rules = KindRules.rules(of: frame.kind)
    let finder = RoleFinder(scene: scene, hit: hit)
    guard !frame.isSink, !isAboutStaff(frame, rules, finder) else { return [] }
    if frame.kind == .transfer, finder.isSigningOfContract { return [] }
    let players = players(frame, rules, hit, finder)
    if rules.needsPlayer, players.isEmpty { return [] }
    if players.count > 1, let pairs = pairs(frame, rules, hit, finder, players) { return pairs }
    return (players.isEmpty ? [nil] : players.map(Optional.some)).flatMap { player in
      drafts(frame, rules, hit, finder, player, clubs(frame, rules, hit, finder, player))
    }
  }

  /// "Torres and Rodrigo joined City and Leeds respectively": as many clubs as players, each to his own; `nil` where they are no such lists.
  private func pairs(
    _ frame: Frame, _ rules: KindRules, _ hit: TriggerHit, _ finder: RoleFinder, _ players: [Filler]
  ) -> [Draft]? {
    let isSaid = scene.sentence(of: hit.tokens.lowerBound).tokens.contains {
      scene.grammar.respectively.contains(scene.id($0))
    }
    guard isSaid || frame.kind == .transfer else { return nil }
    let found = clubs(frame, rules, hit, finder, players[0]).0
    let (sellers, buyers) = isSaid ? (finder.fillers(.from, .club), found) : ([], found)
    let isPaired = buyers.count == players.count
    guard isPaired || sellers.count == players.count else { return nil }
    return players.indices.flatMap { place -> [Draft] in
      let clubs = isPaired ? [buyers[place]] : buyers
      return drafts(frame, rules, hit, finder, players[place], (clubs, nil)).map { draft in
        guard sellers.count == players.count else { return draft }
        var draft = draft
        draft.counterparty = sellers[place]
        return draft
      }
    }
  }

  private func drafts(
    _ frame: Frame, _ rules: KindRules, _ hit: TriggerHit, _ finder: RoleFinder, _ player: Filler?,
    _ option: ([Filler], Range<Int>?)
  ) -> [Draft] {
    let (clubs, unnamed) = option
    if clubs.isEmpty, unnamed == nil, rules.needsClub, frame.finders[.club]?.first != Finder.none { return [] }
    return (clubs.isEmpty ? [nil] : clubs.map(Optional.some)).map { club in
      var draft = Draft(frame: frame, hit: hit, sentence: scene.sentenceOf[hit.tokens.lowerBound])
      draft.player = player
      draft.club = club
      draft.unnamedClubs = club == nil ? unnamed : nil
      fillCounterparty(&draft, rules, finder)
      return draft
    }
  }

  /// The drafts of a move with those that share its verb: each player with the club that stands with him.
  private func withGappedMoves(_ drafts: [Draft], _ hit: TriggerHit) -> [Draft] {
    guard let first = drafts.first, first.kind == .transfer else { return drafts }
    var drafts = drafts
    for piece in GappedMoves(scene: scene, hit: hit).pieces() {
      guard let club = scene.mentions[piece.club].club else { continue }
      let filler = Filler(mention: piece.club, entity: club, finder: piece.finder)
      for player in piece.players {
        guard let person = scene.mentions[player].person else { continue }
        let known = drafts.indices.filter { drafts[$0].player?.entity == person }
        var draft = known.first.map { drafts[$0] } ?? first
        draft.player = Filler(mention: player, entity: person, finder: draft.player?.finder ?? .object)
        if piece.finder == .from { draft.counterparty = filler } else { draft.club = filler }
        guard draft.club?.entity != draft.counterparty?.entity else { continue }
        for index in known.reversed() { drafts.remove(at: index) }
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// Whether the subject of a frame that looks for its player there is a coach or director: his contract and wishes are no claims.
  private func isAboutStaff(_ frame: Frame, _ rules: KindRules, _ finder: RoleFinder) -> Bool {
    guard Self.personal.contains(frame.kind),
      let first = (frame.finders[.player] ?? rules.player).first(where: { $0 != .slot }),
      first == .subject || first == .agent
    else { return false }
    return finder.staffSubject()
  }

  private static let personal: Set<Kind> = [.contract, .preference, .exit, .standing, .absence, .record]

  /// The fillers of the player slot: those of the first finder that finds any.
  private func players(_ frame: Frame, _ rules: KindRules, _ hit: TriggerHit, _ finder: RoleFinder) -> [Filler] {
    let ways = frame.finders[.player] ?? rules.player
    // Whom the trigger's own words name is meant before anybody who stands behind them.
    if ways.contains(.slot), hit.slots[.player] != nil {
      let named = unique(finder.fillers(.slot, .player))
      if !named.isEmpty { return named }
    }
    if finder.hasUnnamedObject, !Self.objects.isDisjoint(with: ways) { return [] }
    for way in ways {
      let fillers: [Filler]
      if Self.elsewhere.contains(way), let within = finder.playerWithin {
        return [Filler(mention: within, entity: scene.mentions[within].person ?? 0, finder: .slot)]
      }
      switch way {
      case .none: return []
      case .topic:
        fillers =
          topics.player(at: hit.tokens.lowerBound).map { [Filler(mention: nil, entity: $0, finder: .topic)] } ?? []
      default: fillers = unique(finder.fillers(way, .player))
      }
      if !fillers.isEmpty { return fillers }
    }
    return []
  }

  /// Where a player is looked for who stands in no relation to the trigger.
  private static let elsewhere: Set<Finder> = [.left, .right, .sentence, .previous, .topic]

  /// Where a player is looked for behind the verb.
  private static let objects: Set<Finder> = [.object, .patient, .right]

  private func unique(_ fillers: [Filler]) -> [Filler] {
    var seen: Set<Int> = []
    return fillers.filter { seen.insert($0.entity).inserted }
  }

  /// The fillers of the club slot, or the words for clubs without a name.
  private func clubs(_ frame: Frame, _ rules: KindRules, _ hit: TriggerHit, _ finder: RoleFinder, _ player: Filler?)
    -> ([Filler], Range<Int>?)
  {
    let owner = player.flatMap { affiliations.tiedClub($0.entity) }
    var isOwnersDoing = false
    let seller = seller(frame, rules, finder)
    for (index, way) in (frame.finders[.club] ?? rules.club).enumerated() {
      if way == .none { return ([], nil) }
      if isOwnersDoing, Self.anywhere.contains(way) { continue }
      if way == .topic || index > 0 && (way == .left || way == .previous), let words = unnamedClubs(hit) {
        return ([], words)
      }
      let all = clubs(way, rules, hit, finder, player, owner).filter {
        $0.entity != seller || way == .slot
      }
      let fitting = unique(all.filter { !isOwnClub($0, owner, rules, hit) })
      if !fitting.isEmpty { return (unique(fitting + rivals(frame, finder, owner)), nil) }
      if rules.clubRole == .suitor, !all.isEmpty, Self.doers.contains(way) { isOwnersDoing = true }
    }
    return ([], unnamedClubs(hit))
  }

  /// The club behind "from" where the frame looks for the seller there: he does not go where he comes from.
  private func seller(_ frame: Frame, _ rules: KindRules, _ finder: RoleFinder) -> Int? {
    guard rules.sellerByDefault, frame.finders[.counterparty]?.contains(.from) ?? true,
      frame.finders[.club]?.contains(.from) != true
    else { return nil }
    return finder.fillers(.from, .club).first?.entity
  }

  /// The other clubs that do the same: "Roma join Milan in the race".
  private func rivals(_ frame: Frame, _ finder: RoleFinder, _ owner: Int?) -> [Filler] {
    for way in frame.finders[.rival] ?? [] {
      let found = finder.fillers(way, .club).filter { $0.entity != owner }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Where the player's own club is the one that acts ("Liverpool are in talks with"), a club from just anywhere is not the suitor.
  private static let anywhere: Set<Finder> = [.left, .right, .sentence, .previous, .topic]
  private static let doers: Set<Finder> = [.agent, .subject, .possessive]

  private func clubs(
    _ way: Finder, _ rules: KindRules, _ hit: TriggerHit, _ finder: RoleFinder, _ player: Filler?, _ owner: Int?
  ) -> [Filler] {
    func filler(_ club: Int?) -> [Filler] { club.map { [Filler(mention: nil, entity: $0, finder: way)] } ?? [] }
    switch way {
    case .owner: return filler(player.flatMap { affiliations.owner($0.entity) })
    case .buyer:
      // "who joined from Genoa in 2019": where he is now, unless that is the club that he came from.
      if let player, scene.knowledge.book.frames[hit.frame].kind == .transfer,
        let seller = finder.fillers(.from, .club).first, let owner = affiliations.owner(player.entity),
        owner != seller.entity
      {
        return filler(owner)
      }
      return filler(player.flatMap { buyer(of: $0.entity, hit) })
    case .arrival: return filler(player.flatMap { affiliations.arrival($0.entity) })
    case .topic:
      let known = player.map { affiliations.suitors($0.entity) } ?? []
      let suitor =
        rules.clubRole == .suitor ? topics.club(at: hit.tokens.lowerBound) { !known.contains($0) || $0 == owner } : nil
      return filler(suitor ?? topics.club(at: hit.tokens.lowerBound) { $0 == owner && rules.clubRole == .suitor })
    default: return finder.fillers(way, .club, alone: rules.clubRole == .owner)
    }
  }

  /// Whether a filler is the player's own club where another is meant: of a suitor always, of a move to "the club" unless it is told in the past.
  private func isOwnClub(_ filler: Filler, _ owner: Int?, _ rules: KindRules, _ hit: TriggerHit) -> Bool {
    guard filler.entity == owner else { return false }
    if rules.clubRole == .suitor { return true }
    guard scene.knowledge.book.frames[hit.frame].kind == .transfer, let mention = filler.mention, let verb = hit.verb
    else { return false }
    let isReference = scene.mentions[mention].form == .description || scene.mentions[mention].form == .pronoun
    return isReference && !scene.isParticiple(verb)
  }

  /// The suitor of a player that the sentence names, else the club that the article sends him to.
  private func buyer(of player: Int, _ hit: TriggerHit) -> Int? {
    let suitors = affiliations.suitors(player)
    let sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
    return scene.mentions.first { mention in
      sentence.contains(mention.tokens.lowerBound) && mention.club.map { suitors.contains($0) } ?? false
    }?.club ?? affiliations.buyer(player)
  }

  /// "several clubs", "a number of Premier League sides", "top European clubs" in the sentence.
  private func unnamedClubs(_ hit: TriggerHit) -> Range<Int>? {
    let sentence = scene.sentence(of: hit.tokens.lowerBound).tokens
    for index in sentence where scene.grammar.pluralClubs.contains(scene.id(index)) && scene.mentionAt[index] < 0 {
      // "Dutch giants Ajax" has a name.
      if scene.mention(at: index + 1)?.club != nil { continue }
      var start = index
      while start > sentence.lowerBound, index - start < 6, isPartOfClubs(start - 1) { start -= 1 }
      if start > sentence.lowerBound, scene.grammar.knownClubs.contains(scene.id(start - 1)) { continue }
      if start < index || scene.grammar.bareClubs.contains(scene.id(index)) { return start..<(index + 1) }
    }
    return nil
  }

  private func isPartOfClubs(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    if scene.mentionAt[index] >= 0 {
      if case .competition = scene.mentions[scene.mentionAt[index]].referent { return true }
      return false
    }
    return scene.grammar.clubCounters.contains(token.id) || AttributeReader(scene: scene).demonym(index) != nil
      || token.kind == .hyphen
  }

  // MARK: Counterparties

  /// Another club in the trigger's own words: "rejected Roma's bid for".
  private func clubWithin(_ draft: Draft) -> Filler? {
    for index in scene.mentions.indices where draft.hit.tokens.contains(scene.mentions[index].tokens.lowerBound) {
      if let club = scene.mentions[index].club, club != draft.club?.entity {
        return Filler(mention: index, entity: club, finder: .slot)
      }
    }
    return nil
  }

  private func fillCounterparty(_ draft: inout Draft, _ rules: KindRules, _ finder: RoleFinder) {
    let ways = draft.frame.finders[.counterparty] ?? []
    if ways.contains(.slot), let named = clubWithin(draft) {
      draft.counterparty = named
      return
    }
    for way in ways {
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
