import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// The last day that the ledger has news of; `nil` for an empty ledger.
  public func newestDay() throws(Fault) -> Day? { try asking { () throws(LedgerFault) in try ledger.newestDay() } }

  /// What was new on a day.
  ///
  /// - Parameters:
  ///   - limit: the most sagas to tell. Each is told from the latest claims on its player, `NewsTelling.mostClaims` at most, so that what a day costs is
  ///     bounded by this number.
  ///   - offset: how many sagas to leave out.
  public func edition(of day: Day, filter: NewsFilter, limit: Int, offset: Int = 0) throws(Fault) -> Edition {
    let around = try asking { () throws(LedgerFault) in try ledger.days(around: day) }
    var query = query(filter, on: day)
    query.limit = limit + 1
    query.offset = offset
    let entries: [SagaEntry]
    if let deal = filter.deal { entries = try sagas(of: deal, query: query) } else { entries = try sagas(query) }
    return Edition(
      day: day, before: around.before, after: around.after,
      articles: try asking { () throws(LedgerFault) in try ledger.articleCount(on: day) },
      // As of the last day is as of now, which costs less.
      stories: try stories(of: Array(entries.prefix(limit)), on: day, asOf: around.after == nil ? nil : day),
      goesOn: entries.count > limit,
      needs: offset == 0 && filter.stage == nil && filter.deal == nil ? try needs(query) : [])
  }

  private func query(_ filter: NewsFilter, on day: Day) -> ClaimQuery {
    var query = ClaimQuery()
    query.since = day
    query.until = day
    if let club = filter.club {
      query.clubs = [club]
    } else if let league = filter.league {
      query.clubs = almanac.clubs.all.filter { $0.leagues.first == league }.map(\.ref).sorted()
    }
    if let kind = filter.sourceKind { query.sources = almanac.sources(ofKind: kind) }
    query.stages = filter.stage.map { [$0] } ?? []
    return query
  }

  private func sagas(_ query: ClaimQuery) throws(Fault) -> [SagaEntry] {
    try asking { () throws(LedgerFault) in try ledger.sagas(query) }
  }

  /// The ledger keeps no index of deals, so the day's claims are looked through.
  private func sagas(of deal: Deal, query: ClaimQuery) throws(Fault) -> [SagaEntry] {
    var all = query
    all.limit = Self.mostOfADay
    all.offset = 0
    let asked = all
    let claims = try asking { () throws(LedgerFault) in try ledger.claims(asked) }
    var players: [PlayerID] = []
    for claim in claims where claim.claim.deal == deal {
      if let player = claim.player, !players.contains(player) { players.append(player) }
    }
    guard !players.isEmpty else { return [] }
    var named = query
    named.players = players
    return try sagas(named)
  }

  /// More claims than a day brings of one form of deal.
  private static let mostOfADay = 1_000

  private func stories(of entries: [SagaEntry], on day: Day, asOf: Day?) throws(Fault) -> [NewsStory] {
    var players: [PlayerID] = []
    for entry in entries where !players.contains(entry.player) { players.append(entry.player) }
    let stories = try Parallel.map(players, jobs: Parallel.ofAPage) { player throws(Fault) in
      let spans = entries.filter { $0.player == player }.map(\.window)
      return try telling(of: player, on: day, asOf: asOf).stories(of: spans)
    }
    return stories.flatMap(\.self)
  }

  private func telling(of player: PlayerID, on day: Day, asOf: Day?) throws(Fault) -> NewsTelling {
    let claims = try latestClaims(
      of: player, until: day, limit: NewsTelling.mostClaims, at: PointInTime(asOf: asOf))
    return NewsTelling(claims: claims, day: day, almanac: almanac)
  }

  /// The latest claims on a player, the earliest of them first: all, or those of some days or of a saga.
  func latestClaims(
    of player: PlayerID, window: String? = nil, since: Day? = nil, until: Day? = nil, limit: Int, at view: PointInTime
  ) throws(Fault) -> [FiledClaim] {
    var query = ClaimQuery()
    query.players = [player]
    query.window = window
    query.since = since
    query.until = until
    query.limit = limit
    query.asOf = view.asOf
    query.known = view.known
    let asked = query
    return try asking { () throws(LedgerFault) in try ledger.claims(asked) }.reversed()
  }

  private func needs(_ query: ClaimQuery) throws(Fault) -> [FiledClaim] {
    var query = query
    query.kinds = [.need]
    query.limit = Self.mostNeeds
    query.offset = 0
    let asked = query
    return try asking { () throws(LedgerFault) in try ledger.claims(asked) }
  }

  /// A column of them; more is for the clubs' own pages.
  private static let mostNeeds = 16
}

extension Almanac {
  /// The keys of all sources of a sort, in order: `journalist`, or a sort of outlet as `newspaper`.
  public func sources(ofKind kind: String) -> [String] {
    kind == "journalist"
      ? journalists.all.map(\.ref).sorted() : outlets.all.filter { $0.kind == kind }.map(\.ref).sorted()
  }
}
