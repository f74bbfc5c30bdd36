import GRDB
import HearsayModel

extension Ledger {
  /// All players, the most mentioned first.
  public func players(limit: Int) throws(LedgerFault) -> [PlayerRecord] {
    try read { db in
      let rows = try Int64.fetchAll(
        db, sql: "SELECT player FROM playerProfile WHERE mentions > 0 ORDER BY mentions DESC, player LIMIT ?",
        arguments: [limit])
      return try rows.compactMap { try PlayerReader.record(of: $0, in: db) }
    }
  }
}
