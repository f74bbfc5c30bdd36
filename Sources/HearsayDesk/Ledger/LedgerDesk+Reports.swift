import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// The story of a player: his sagas, or the one of a window; told from his latest claims, `limit` at most.
  public func story(
    of name: String, window: Window?, at view: PointInTime, limit: Int = .max
  ) throws(Fault) -> Story {
    let player = try player(named: name)
    let claims = try claims(of: player.id, at: view, limit: limit)
    let sagas = SagaBuilder(almanac: almanac, asOf: view.asOf).sagas(of: claims)
    let told = window.map { window in sagas.filter { $0.key.window == window } } ?? sagas
    if told.isEmpty { throw .noSaga(player.name, window) }
    return Story(
      player: player.profile, name: player.name, sagas: told, relations: relations(among: claims),
      claims: Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
  }

  /// A claim followed to its origin. The beginning of its id is enough. Its echoes are looked for among the latest claims on its player, `limit` at
  /// most.
  public func trace(_ id: String, at view: PointInTime, limit: Int = .max) throws(Fault) -> TraceReport {
    let record = try claim(id)
    let claims = try related(to: record.claim, at: view, limit: limit)
    let graph = ProvenanceGraph(claims: claims, almanac: almanac)
    guard let trace = graph.trace(record.claim.id) else { throw .noSuchFiledClaim(id) }
    return TraceReport(
      claim: record.claim, trace: trace,
      claims: Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      notes: record.notes.map { TraceReport.Note(moment: $0.moment, words: $0.words) })
  }

  /// The claims among which a claim has its echoes: those on its player, or on its club where it is about nobody.
  private func related(
    to claim: FiledClaim, at view: PointInTime, limit: Int
  ) throws(Fault) -> [FiledClaim] {
    var claims: [FiledClaim] = []
    if let player = claim.player {
      claims = try self.claims(of: player, at: view, limit: limit)
    } else if let club = claim.claim.club {
      var query = ClaimQuery()
      query.clubs = [ClubKey.key(ref: claim.claim.clubRef, name: club, almanac: almanac)]
      query.kinds = [claim.claim.kind]
      query.order = .oldest
      query.limit = min(limit, Self.mostOfAClub)
      query.asOf = view.asOf
      query.known = view.known
      let asked = query
      claims = try asking { () throws(LedgerFault) in try ledger.claims(asked) }
    }
    return claims.contains { $0.id == claim.id } ? claims : claims + [claim]
  }

  /// A club's claims of some kinds that a report takes in: more than any window brings.
  private static let mostOfAClub = 20_000

  /// The claim whose id begins so.
  func claim(_ id: String) throws(Fault) -> ClaimRecord {
    switch try asking({ () throws(LedgerFault) in try ledger.claim(id) }) {
    case .one(let record): return record
    case .none: throw .noSuchFiledClaim(id)
    case .several(let ids):
      throw Fault(
        .severalClaims, at: "claim \(id)",
        wrong: "several claims have ids that begin so: \(ids.prefix(4).map(\.value).joined(separator: ", "))",
        advice: "give more of the id")
    }
  }

  /// The conflicts of a player, or of the whole ledger, the latest first; those of a player among his latest claims, `claims` at most.
  public func conflicts(
    of name: String?, withLookalikes: Bool, limit: Int, at view: PointInTime, claims most: Int = .max
  ) throws(Fault) -> ConflictList {
    guard let name else { return try conflicts(withLookalikes: withLookalikes, limit: limit, at: view) }
    let player = try player(named: name)
    let pairs = pairs(among: try claims(of: player.id, at: view, limit: most), withLookalikes: withLookalikes)
    return ConflictList(pairs: Array(pairs.prefix(limit)), player: player.name)
  }

  /// The players are gone through by their latest sagas, until there are enough conflicts.
  private func conflicts(withLookalikes: Bool, limit: Int, at view: PointInTime) throws(Fault) -> ConflictList {
    var pairs: [ConflictList.Pair] = []
    var seen: Set<PlayerID> = []
    var query = ClaimQuery()
    query.limit = Self.sagasAtATime
    query.asOf = view.asOf
    query.known = view.known
    while pairs.count < limit {
      let page = query
      let entries = try asking { () throws(LedgerFault) in try ledger.sagas(page) }
      for entry in entries where seen.insert(entry.player).inserted {
        pairs += self.pairs(among: try claims(of: entry.player, at: view), withLookalikes: withLookalikes)
      }
      if entries.count < Self.sagasAtATime { break }
      query.offset += Self.sagasAtATime
    }
    return ConflictList(pairs: Array(pairs.prefix(limit)), player: nil)
  }

  private static let sagasAtATime = 200

  /// The conflicts of the players whom some of the latest sagas are about, the latest first; what it costs is bounded by how many sagas
  /// are gone through. `goesOn` tells whether there are more sagas after them.
  public func conflicts(
    ofSagas count: Int, offset: Int, withLookalikes: Bool, at view: PointInTime
  ) throws(Fault) -> (pairs: [ConflictList.Pair], goesOn: Bool) {
    var query = ClaimQuery()
    query.limit = count + 1
    query.offset = offset
    query.asOf = view.asOf
    query.known = view.known
    let page = query
    let entries = try asking { () throws(LedgerFault) in try ledger.sagas(page) }
    var seen: Set<PlayerID> = []
    var pairs: [ConflictList.Pair] = []
    for entry in entries.prefix(count) where seen.insert(entry.player).inserted {
      let claims = try claims(of: entry.player, at: view, limit: NewsTelling.mostClaims)
      pairs += self.pairs(among: claims, withLookalikes: withLookalikes)
    }
    return (pairs, entries.count > count)
  }

  func pairs(among claims: [FiledClaim], withLookalikes: Bool) -> [ConflictList.Pair] {
    let byID = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let relations = RelationFinder(almanac: almanac).relations(among: claims)
    let found = relations.filter(\.kind.isConflict) + (withLookalikes ? relations.filter(\.isLookalike) : [])
    let pairs = found.compactMap { relation -> ConflictList.Pair? in
      guard let first = byID[relation.a], let second = byID[relation.b] else { return nil }
      return ConflictList.Pair(relation: relation, first: first, second: second)
    }
    // Conflicts first, the latest first; what is equal stays in the order of the rules.
    return pairs.enumerated().sorted { one, other in
      if one.element.isConflict != other.element.isConflict { return one.element.isConflict }
      let (day, otherDay) = (one.element.day, other.element.day)
      return day != otherDay ? day > otherDay : one.offset < other.offset
    }.map(\.element)
  }

  /// How claims stand to each other: conflicts first.
  func relations(among claims: [FiledClaim]) -> [Relation] {
    let found = RelationFinder(almanac: almanac).relations(among: claims)
    return found.filter { $0.kind.isConflict } + found.filter { !$0.kind.isConflict }
  }

  /// The report on a club's squad.
  public func squad(of name: String, at view: PointInTime, today: Day) throws(Fault) -> SquadReport {
    let key = ClubKey.key(ref: nil, name: name, almanac: almanac)
    return try squad(ofKey: key, named: name, at: view, today: today, most: Self.mostOfAClub)
  }

  /// The report on the squad of a club by its key, made of its latest claims and the latest on its players, `most` of each at most.
  public func squad(
    ofKey key: String, named name: String, at view: PointInTime, today: Day, most: Int
  ) throws(Fault) -> SquadReport {
    let day = view.asOf ?? today
    var query = ClaimQuery()
    query.clubs = [key]
    query.limit = most
    query.since = day.adding(days: -Self.squadDays)
    query.asOf = day
    query.known = view.known
    let asked = query
    let own = try asking { () throws(LedgerFault) in try ledger.claims(asked) }
    guard let first = own.last else { throw .noSuchClub(name) }
    let claims = try withStories(
      own, since: asked.since, at: PointInTime(asOf: day, known: view.known), most: most)
    let positions = try positions(of: claims)
    let club = NamedClub(key: key, name: almanac.clubName(of: key) ?? first.name(of: key, almanac) ?? name)
    guard let report = SquadBuilder(almanac: almanac, asOf: day, positions: positions).report(on: club, claims: claims)
    else { throw .noSuchClub(name) }
    return report
  }

  /// What is older than two years says nothing of a squad any more.
  private static let squadDays = 730

  /// A club's claims with all others on the same players: who owns a player, and where he went, is told in them.
  private func withStories(
    _ own: [FiledClaim], since: Day?, at view: PointInTime, most: Int
  ) throws(Fault) -> [FiledClaim] {
    var query = ClaimQuery()
    query.players = Set(own.compactMap(\.player)).sorted()
    query.limit = most
    query.since = since
    query.asOf = view.asOf
    query.known = view.known
    let asked = query
    let stories = query.players.isEmpty ? [] : try asking { () throws(LedgerFault) in try ledger.claims(asked) }
    return stories + own.filter { $0.player == nil }
  }

  private func positions(of claims: [FiledClaim]) throws(Fault) -> [PlayerID: [String]] {
    var positions: [PlayerID: [String]] = [:]
    // Only pecking orders ask for positions, and few clubs have one; a profile takes longer to read than a claim.
    guard claims.contains(where: { $0.claim.kind == .standing && $0.claim.counterparty != nil }) else { return [:] }
    for player in Set(claims.compactMap(\.player)).sorted() {
      positions[player] = try asking { () throws(LedgerFault) in try ledger.player(player) }?.profile.positions
    }
    return positions
  }

  /// How the owner's stance and the player's will went; told from his latest claims, `limit` at most.
  public func stance(of name: String, at view: PointInTime, limit: Int = .max) throws(Fault) -> StanceReport {
    let player = try player(named: name)
    let sagas = SagaBuilder(almanac: almanac, asOf: view.asOf)
      .sagas(of: try claims(of: player.id, at: view, limit: limit))
    guard let report = StanceReport(sagas: sagas) else { throw .noSaga(player.name, nil) }
    return report
  }

  /// The sums that are claimed for a player; told from his latest claims, `limit` at most.
  public func terms(of name: String, at view: PointInTime, limit: Int = .max) throws(Fault) -> TermsReport {
    let player = try player(named: name)
    let claims = try claims(of: player.id, at: view, limit: limit)
    let sagas = SagaBuilder(almanac: almanac, asOf: view.asOf).sagas(of: claims)
    guard let report = TermsReport(sagas: sagas, relations: relations(among: claims)) else {
      throw .noSaga(player.name, nil)
    }
    return report
  }
}

extension ConflictList.Pair {
  /// The later day of the two; an undated claim counts by the day that the ledger first saw it.
  var day: Day { max(first.article.counted, second.article.counted) }
}

extension FiledClaim {
  /// What the claim calls the club of a key.
  fileprivate func name(of key: String, _ almanac: Almanac) -> String? {
    [(claim.clubRef, claim.club), (claim.counterpartyRef, claim.counterparty)]
      .first { ref, name in name.map { ClubKey.key(ref: ref, name: $0, almanac: almanac) == key } ?? false }?.1
  }
}

extension Fault {
  /// A player has no saga, or none of a window.
  fileprivate static func noSaga(_ player: String, _ window: Window?) -> Fault {
    let which = window.map { "the window \(Time.window($0))" } ?? "that time"
    return Fault(
      .noSaga, at: "player “\(player)”", wrong: "the ledger has no saga of his for \(which)",
      advice: "hearsay claims --player shows all claims on him; leave out --window and --as-of to see all sagas")
  }

  /// No claim is about a club.
  fileprivate static func noSuchClub(_ name: String) -> Fault {
    Fault(
      .noSuchClub, at: "club “\(name)”", wrong: "no claim of the last two years is about it",
      advice: "give its usual name; hearsay claims --club shows what the ledger has")
  }
}
