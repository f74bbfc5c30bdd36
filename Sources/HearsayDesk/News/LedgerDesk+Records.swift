import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// What came of the moves that a source foretold, by its latest claims of deals.
  public func record(ofSource key: String) throws(Fault) -> SourceRecord {
    var own = ClaimQuery()
    own.sources = [key]
    own.kinds = SourceRecord.foretelling
    own.withoutBackground = true
    own.limit = Self.mostForetold
    let asked = own
    let claims = try asking { () throws(LedgerFault) in try ledger.claims(asked) }
    return SourceRecord(key: key, claims: claims, outcomes: try outcomes(of: claims), almanac: almanac)
  }

  private func outcomes(of claims: [FiledClaim]) throws(Fault) -> [FiledClaim] {
    var query = ClaimQuery()
    for player in claims.compactMap(\.player) where !query.players.contains(player) { query.players.append(player) }
    query.players = Array(query.players.prefix(Self.mostPlayersForetold))
    guard !query.players.isEmpty else { return [] }
    query.kinds = SourceRecord.deciding
    query.withoutBackground = true
    query.limit = Self.mostOutcomes
    let asked = query
    return try asking { () throws(LedgerFault) in try ledger.claims(asked) }
  }

  /// A record on a page is made of so many of a source's claims of deals, on so many players, and of so many claims of what came of them: some weeks of a
  /// source that writes of nothing else, and less than a tenth of what a page may cost.
  private static let mostForetold = 40
  private static let mostPlayersForetold = 16
  private static let mostOutcomes = 60
}
