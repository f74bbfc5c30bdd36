import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// The claims of a list.
  public func claims(_ filter: ClaimFilter, at view: PointInTime) throws(Fault) -> [FiledClaim] {
    let query = try query(filter, at: view)
    return try asking { () throws(LedgerFault) in try ledger.claims(query) }
  }

  /// The sagas of the claims of a list, the latest first and undated ones last, each with where it stands.
  ///
  /// - Parameter most: as many of the latest claims on its player as each is told from.
  public func sagas(_ filter: ClaimFilter, at view: PointInTime, told most: Int = .max) throws(Fault) -> Sheet {
    let query = try query(filter, at: view)
    let entries = try asking { () throws(LedgerFault) in try ledger.sagas(query) }
    var sheet = Sheet(
      columns: [
        .init("last", "last"), .init("player", "player"), .init("window", "window"),
        .init("status", "status", isFlexible: true), .init("suitors", "suitors", isFlexible: true),
        .init("claims", "claims"), .init("sources", "sources"), .init("saga", "saga", isShown: false),
        .init("owner", "owner", isShown: false), .init("first", "first", isShown: false),
        .init("stage", "stage", isShown: false),
      ],
      empty: "No saga answers to that.")
    // The list filters claims; the story of a saga is told by all of its claims.
    for entry in entries {
      let saga = try saga(entry, at: view, told: most)
      sheet.add([
        .day(entry.last), .text(entry.name), .text(entry.window), .text(saga?.status.words ?? ""),
        .list(saga?.lanes.map(\.name) ?? []), .number(entry.claims),
        .number(saga?.voices.sources.independent ?? 0), .text("\(entry.player)/\(entry.window)"),
        .optional(saga?.owner?.club.name), .day(entry.first), .optional(saga?.status.stage?.rawValue),
      ])
    }
    return sheet
  }

  private func saga(_ entry: SagaEntry, at view: PointInTime, told most: Int) throws(Fault) -> Saga? {
    let claims =
      most == .max
      ? try claims(of: entry.player, at: view)
      : try latestClaims(of: entry.player, until: entry.last, limit: most, at: view)
    let sagas = SagaBuilder(almanac: almanac, asOf: view.asOf).players(of: claims).first
    return try saga(telling: entry.window, among: sagas, at: view)
  }

  /// The claims on a player, the earliest first; of one with more than `limit` the latest.
  func claims(of player: PlayerID, at view: PointInTime, limit: Int = .max) throws(Fault) -> [FiledClaim] {
    var query = ClaimQuery()
    query.players = [player]
    query.order = limit == .max ? .oldest : .newest
    query.limit = limit
    query.asOf = view.asOf
    query.known = view.known
    let all = query
    let claims = try asking { () throws(LedgerFault) in try ledger.claims(all) }
    return limit == .max ? claims : claims.reversed()
  }
}
