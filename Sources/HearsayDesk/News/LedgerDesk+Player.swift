import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// A player's sagas, told from the latest claims on him, and those claims, the latest first.
  public func sagasAndClaims(
    of player: PlayerID, claims most: Int
  ) throws(Fault) -> (sagas: [Saga], claims: [FiledClaim]) {
    let claims = try latestClaims(of: player, limit: most, at: PointInTime())
    return (SagaBuilder(almanac: almanac, asOf: nil).sagas(of: claims), Array(claims.reversed()))
  }

  /// Why the last names in articles were taken for him, the latest first.
  public func reasonsInBrief(
    for player: PlayerID, limit: Int
  ) throws(Fault) -> [(day: Day?, name: String, reason: String)] {
    let mentions = try asking { () throws(LedgerFault) in try ledger.latestMentions(of: player, limit: limit) }
    return mentions.map { ($0.article.published, $0.name, $0.reason) }
  }
}
