import GRDB
import HearsayModel

/// A club or source that current claims name, with how much is new of it.
public struct KeyEntry: Hashable, Sendable {
  /// Its key: a ref where it is known, else its folded name.
  public let key: String
  /// The last day on which a claim names it.
  public let last: Day
  /// How many claims name it since a day, counted up to a bound.
  public let recent: Int
}

extension Ledger {
  /// The clubs that current claims are about, in the order of their keys, those after `key`.
  ///
  /// - Parameters:
  ///   - since: the day from which claims are counted, up to `countedAtMost`.
  public func clubs(after key: String = "", since: Day, limit: Int) throws(LedgerFault) -> [KeyEntry] {
    try read { db in try KeyEntry.entries(of: "claimClub", after: key, since: since, limit: limit, in: db) }
  }

  /// The sources of current claims, in chains or as publishers, in the order of their keys, those after `key`.
  public func sources(after key: String = "", since: Day, limit: Int) throws(LedgerFault) -> [KeyEntry] {
    try read { db in try KeyEntry.entries(of: "claimSource", after: key, since: since, limit: limit, in: db) }
  }

  /// Whether any current claim names a club by a key.
  public func hasClub(_ key: String) throws(LedgerFault) -> Bool {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT 1 FROM claimClub WHERE isCurrent = 1 AND key = ? LIMIT 1", arguments: [key]) != nil
    }
  }
}

extension KeyEntry {
  /// More need not be told apart: lists are ordered by who is in the news.
  static let countedAtMost = 100

  /// Goes from key to key along the index, so that the cost is that of the keys and not of the claims.
  fileprivate static func entries(
    of table: String, after key: String, since: Day, limit: Int, in db: Database
  ) throws -> [KeyEntry] {
    let select = try db.cachedStatement(
      sql: """
        WITH RECURSIVE found(key) AS (
          SELECT min(key) FROM \(table) WHERE isCurrent = 1 AND key > ?1
          UNION ALL
          SELECT (SELECT min(key) FROM \(table) WHERE isCurrent = 1 AND key > found.key) FROM found
          WHERE found.key IS NOT NULL
        )
        SELECT key, (SELECT max(counted) FROM \(table) x WHERE x.isCurrent = 1 AND x.key = found.key),
          (SELECT count(*) FROM (
            SELECT 1 FROM \(table) x WHERE x.isCurrent = 1 AND x.key = found.key AND x.counted >= ?2 LIMIT ?3))
        FROM found WHERE key IS NOT NULL LIMIT ?4
        """)
    return try Row.fetchAll(select, arguments: [key, since.number, countedAtMost, limit]).map { row in
      KeyEntry(key: row[0], last: Day(number: row[1]), recent: row[2])
    }
  }
}
