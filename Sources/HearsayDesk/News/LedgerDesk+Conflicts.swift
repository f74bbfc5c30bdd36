import HearsayLedger
import HearsayModel
import HearsayReports

/// A page of conflicts.
public struct ConflictPage: Sendable {
  /// The conflicts, the latest first.
  public let conflicts: [ConflictList.Pair]
  /// The pairs that only look like one, each with the reason.
  public let lookalikes: [ConflictList.Pair]
  /// How many players were gone through.
  public let players: Int
  /// Whether there are more players after these.
  public let goesOn: Bool
}

extension LedgerDesk {
  /// The conflicts of the players whom the latest sagas are about, so many sagas at a time: what a page costs does not grow with the ledger.
  ///
  /// - Parameters:
  ///   - sagas: how many of the latest sagas to go through.
  ///   - offset: how many of the latest sagas to leave out.
  public func conflicts(sagas: Int, offset: Int) throws(Fault) -> ConflictPage {
    var query = ClaimQuery()
    query.limit = sagas + 1
    query.offset = offset
    let asked = query
    let entries = try asking { () throws(LedgerFault) in try ledger.sagas(asked) }
    var players: [PlayerID] = []
    for entry in entries.prefix(sagas) where !players.contains(entry.player) { players.append(entry.player) }
    let found = try Parallel.map(players, jobs: Parallel.ofAPage) { player throws(Fault) in
      let claims = try latestClaims(of: player, limit: NewsTelling.mostCompared, at: PointInTime())
      return pairs(among: claims, withLookalikes: true).filter { !isOverClub($0) }
    }
    return ConflictPage(found.flatMap(\.self), players: players.count, goesOn: entries.count > sagas)
  }

  /// The conflicts of one player.
  public func conflicts(of player: PlayerID, limit: Int) throws(Fault) -> ConflictPage {
    let claims = try latestClaims(of: player, limit: limit, at: PointInTime())
    return ConflictPage(
      pairs(among: claims, withLookalikes: true).filter { !isOverClub($0) }, players: 1, goesOn: false)
  }

  /// Whether a club was read for the player: a false conflict costs more trust than a missed one.
  private func isOverClub(_ pair: ConflictList.Pair) -> Bool {
    [pair.first, pair.second].contains { filed in filed.claim.player.flatMap { almanac.clubRef(named: $0) } != nil }
  }
}

extension ConflictPage {
  fileprivate init(_ pairs: [ConflictList.Pair], players: Int, goesOn: Bool) {
    let latest = pairs.enumerated().sorted { one, other in
      one.element.day != other.element.day
        ? one.element.day > other.element.day : one.offset < other.offset
    }.map(\.element)
    conflicts = latest.filter(\.isConflict)
    lookalikes = latest.filter { !$0.isConflict }
    self.players = players
    self.goesOn = goesOn
  }
}
