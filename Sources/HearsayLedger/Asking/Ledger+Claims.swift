import GRDB
import HearsayModel

extension Ledger {
  /// The claims that a query asks for.
  public func claims(_ query: ClaimQuery) throws(LedgerFault) -> [FiledClaim] {
    try read { db in
      guard let search = try ClaimSearch(query, in: db) else { return [] }
      var reader = ClaimReader(db)
      return try reader.claims(try search.rows())
    }
  }

  /// How many claims a query asks for, whatever its limit.
  public func claimCount(_ query: ClaimQuery) throws(LedgerFault) -> Int {
    try read { db in try ClaimSearch(query, in: db)?.count() ?? 0 }
  }

  /// The sagas of the claims that a query asks for, the latest claimed first and undated ones last; its limit and offset
  /// count sagas.
  public func sagas(_ query: ClaimQuery) throws(LedgerFault) -> [SagaEntry] {
    try read { db in
      let sagas = try query.asksForWholeSagas ? SagaRow.kept(query, in: db) : SagaRow.counted(query, in: db)
      return try sagas.map { try $0.entry(in: db) }
    }
  }
}

extension ClaimQuery {
  /// Whether it leaves sagas whole, so that those in the file answer it.
  var asksForWholeSagas: Bool {
    var plain = ClaimQuery()
    plain.players = players
    plain.window = window
    plain.order = order
    plain.limit = limit
    plain.offset = offset
    return self == plain
  }

  /// Whether it asks for what is known now of all days, so that only what is current counts.
  var isOfNow: Bool { asOf == nil && known == nil }
}
