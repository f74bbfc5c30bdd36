import HearsayLedger
import HearsayModel
import HearsayReports

extension LedgerDesk {
  /// The saga that tells what the ledger filed under a span, among the sagas of a player; `nil` where none does.
  ///
  /// The ledger files a claim by what its article alone says. All articles together may say otherwise: an undated one joins the saga whose suitors it
  /// names, and the club that he belongs to says whose calendar counts. Then the saga of the span is the one that tells most of its claims.
  func saga(telling span: String, among sagas: [Saga], at view: PointInTime) throws(Fault) -> Saga? {
    if let saga = sagas.first(where: { $0.key.span.description == span }) { return saga }
    guard let player = sagas.first?.key.player else { return nil }
    let filed = Set(
      try latestClaims(of: player, window: span, limit: NewsTelling.mostClaims, at: view).map(\.id))
    let shares = sagas.map { saga in (saga: saga, claims: saga.voices.all.count { filed.contains($0.claim) }) }
    // Of several the earliest, as they stand.
    return shares.filter { $0.claims > 0 }.max { $0.claims < $1.claims }?.saga
  }
}
