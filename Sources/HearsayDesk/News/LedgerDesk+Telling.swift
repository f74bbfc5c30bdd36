import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// The saga that tells what the ledger filed under a span, among the sagas of a player; `nil` where none does, or where there is no player.
  ///
  /// The ledger files a claim by what its article alone says. All articles together may say otherwise: an undated one joins the saga whose suitors it
  /// names, and the club that he belongs to says whose calendar counts. Then the saga of the span is the one that tells most of its claims.
  func saga(telling span: String, among sagas: PlayerSagas?, at view: PointInTime) throws(Fault) -> Saga? {
    guard let sagas else { return nil }
    if let key = sagas.keys.first(where: { $0.span.description == span }) { return sagas.saga(key) }
    let filed = Set(
      try latestClaims(of: sagas.player, window: span, limit: NewsTelling.mostClaims, at: view).map(\.id))
    let shares = sagas.keys.map { key in (key: key, claims: sagas.claims(of: key).count { filed.contains($0) }) }
    // Of several the earliest, as they stand.
    return shares.filter { $0.claims > 0 }.max { $0.claims < $1.claims }.flatMap { sagas.saga($0.key) }
  }
}
