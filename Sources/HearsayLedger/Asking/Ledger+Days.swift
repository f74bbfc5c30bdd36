import GRDB
import HearsayModel

extension Ledger {
  /// The last day that an article bears, as far as the world knew on a day; where none bears one, the last on which the ledger saw one. `nil` for an
  /// empty ledger.
  public func newestDay(asOf day: Day? = nil) throws(LedgerFault) -> Day? {
    try read { db in
      let last = day?.number ?? Int.max
      let dated = try Int.fetchOne(
        db,
        sql: """
          SELECT v.published FROM articleNow n JOIN articleVersion v ON v.id = n.version
          WHERE v.published IS NOT NULL AND n.counted <= ? ORDER BY n.counted DESC LIMIT 1
          """, arguments: [last])
      let any = try Int.fetchOne(db, sql: "SELECT max(counted) FROM articleNow WHERE counted <= ?", arguments: [last])
      return (dated ?? any).map { Day(number: $0) }
    }
  }

  /// The days on which the ledger has articles, next before and next after a day; an undated article counts by the day that it was first seen.
  public func days(around day: Day) throws(LedgerFault) -> (before: Day?, after: Day?) {
    try read { db in
      func next(_ sql: String) throws -> Day? {
        try Int.fetchOne(db, sql: sql, arguments: [day.number]).map { Day(number: $0) }
      }
      return (
        try next("SELECT max(counted) FROM articleNow WHERE counted < ?"),
        try next("SELECT min(counted) FROM articleNow WHERE counted > ?")
      )
    }
  }

  /// How many articles count from a day.
  public func articleCount(on day: Day) throws(LedgerFault) -> Int {
    try read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM articleNow WHERE counted = ?", arguments: [day.number]) ?? 0
    }
  }
}
