import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// The saga of a key, told from the latest claims on the player, `limit` at most. It has another key where what was filed under this one is told in
  /// another saga now.
  ///
  /// - Throws: A fault where there is no such player, or no such saga at that time.
  public func story(of key: SagaKey, at view: PointInTime, limit: Int) throws(Fault) -> SagaStory {
    let player = try player(named: key.player.value)
    let key = SagaKey(player: player.id, span: key.span)
    let claims = try claims(of: key, outOf: player.claims, limit: limit, at: view)
    let sagas = SagaBuilder(almanac: almanac, asOf: view.asOf).players(of: claims).first
    guard let saga = try saga(telling: key.span.description, among: sagas, at: view) else {
      throw Fault(
        .noSaga, at: "player “\(player.name)”", wrong: "the ledger has no saga of his for \(key.span) at that time",
        advice: "his own page lists his sagas; a later day may have more")
    }
    let told = Set(saga.voices.all.map(\.claim))
    let relations = relations(among: Array(claims.suffix(Self.mostCompared)))
      .filter { told.contains($0.a) || told.contains($0.b) }
    let named = told.union(relations.flatMap { [$0.a, $0.b] })
    let byID = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return SagaStory(
      player: player.profile, name: player.name, saga: saga, others: sagas?.all(but: saga.key) ?? [],
      relations: relations, claims: byID.filter { named.contains($0.key) },
      days: try days(of: saga.key, outOf: player.claims, told: saga, at: view, limit: limit),
      leftOut: max(0, player.claims - claims.count))
  }

  /// As many claims of a saga are compared with each other: those of some weeks of the most written about.
  private static let mostCompared = 120

  /// All days of a saga, for stepping through it; of one that is told as of a day, those after it too.
  private func days(
    of key: SagaKey, outOf count: Int, told: Saga, at view: PointInTime, limit: Int
  ) throws(Fault) -> [Day] {
    guard view.asOf != nil else { return told.days }
    let claims = try claims(of: key, outOf: count, limit: limit, at: PointInTime(known: view.known))
    let spans = SagaSpans.spans(of: claims, almanac: almanac)
    let days = claims.compactMap { spans[$0.id] == key.span ? $0.day : nil }
    return days.isEmpty ? told.days : Set(days).sorted()
  }

  /// The sagas of the claims that a filter leaves in, the latest first, each with where it stands; with how many there are before these and whether more
  /// come after.
  ///
  /// The club of the filter is a key. Each saga is told from the latest claims on its player, `NewsTelling.mostClaims` at most.
  public func sagaList(
    club: String?, window: String?, stage: Stage?, limit: Int, offset: Int
  ) throws(Fault) -> SagaList {
    var query = ClaimQuery()
    query.clubs = club.map { [$0] } ?? []
    query.window = window
    query.stages = stage.map { [$0] } ?? []
    query.limit = limit + 1
    query.offset = offset
    let asked = query
    let entries = try asking { () throws(LedgerFault) in try ledger.sagas(asked) }
    let shown = Array(entries.prefix(limit))
    let sagas = try Parallel.map(shown, jobs: Parallel.ofAPage) { entry throws(Fault) in try saga(of: entry) }
    var told: Set<SagaKey> = []
    let lines = zip(shown, sagas).compactMap { entry, saga -> SagaList.Line? in
      guard let saga, told.insert(saga.key).inserted else { return nil }
      return SagaList.Line(name: entry.name, saga: saga, claims: entry.claims, first: entry.first, last: entry.last)
    }
    return SagaList(lines: lines, goesOn: entries.count > limit)
  }

  /// Where a saga stands by the last claims on its player up to its own last day.
  private func saga(of entry: SagaEntry) throws(Fault) -> Saga? {
    let claims = try latestClaims(
      of: entry.player, until: entry.last, limit: NewsTelling.mostClaims, at: PointInTime())
    let sagas = SagaBuilder(almanac: almanac, asOf: nil).players(of: claims).first
    return try saga(telling: entry.window, among: sagas, at: PointInTime())
  }

  /// The latest claims that tell of a saga, and those on the player in the same days: who owns him is told in them. Of a player with fewer than `limit` it
  /// is all that there are.
  ///
  /// - Parameter count: how many claims are on the player now.
  func claims(of key: SagaKey, outOf count: Int, limit: Int, at view: PointInTime) throws(Fault) -> [FiledClaim] {
    let isOfNow = view.asOf == nil && view.known == nil
    // Where it is known beforehand that he has more, they are not read to be counted.
    if !isOfNow || count < limit {
      let latest = try latestClaims(of: key.player, limit: limit, at: view)
      guard latest.count == limit else { return latest }
    }
    let own = try latestClaims(of: key.player, window: key.span.description, limit: limit, at: view)
    guard let first = own.first, let last = own.last else {
      return try latestClaims(of: key.player, limit: limit, at: view)
    }
    let around = try latestClaims(
      of: key.player, since: first.article.counted, until: last.article.counted, limit: limit, at: view)
    let known = Set(own.map(\.id))
    // The saga’s own come last, since the last are compared with each other.
    return around.filter { !known.contains($0.id) } + own
  }
}

extension PlayerSagas {
  /// All sagas but one, in their order.
  fileprivate func all(but told: SagaKey) -> [Saga] { keys.filter { $0 != told }.compactMap(saga) }
}

extension Saga {
  /// The days on which any of it was claimed, in order.
  fileprivate var days: [Day] { Set(voices.all.compactMap(\.day)).sorted() }
}
