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

/// A source as an article writes it.
public struct WrittenSource: Hashable, Sendable {
  /// Its name, in the article's own spelling.
  public let name: String
  /// What it is there; a publisher is an outlet.
  public let role: Attribution.Role
}

extension Ledger {
  /// The clubs that current claims are about, in the order of their keys, those after `key`.
  ///
  /// - Parameters:
  ///   - since: the day from which claims are counted, up to `countedAtMost`.
  public func clubs(after key: String = "", since: Day, limit: Int) throws(LedgerFault) -> [KeyEntry] {
    try read { db in try KeyEntry.entries(of: .club, after: key, since: since, limit: limit, in: db) }
  }

  /// The sources of current claims, in chains or as publishers, in the order of their keys, those after `key`.
  public func sources(after key: String = "", since: Day, limit: Int) throws(LedgerFault) -> [KeyEntry] {
    try read { db in try KeyEntry.entries(of: .source, after: key, since: since, limit: limit, in: db) }
  }

  /// Whether any current claim names a club by a key.
  public func hasClub(_ key: String) throws(LedgerFault) -> Bool { try has(.club, key) }

  /// Whether any current claim names a source by a key, in its chain or as its publisher.
  public func hasSource(_ key: String) throws(LedgerFault) -> Bool { try has(.source, key) }

  /// How the latest links of chains and publishers name their sources, the latest first, each name once. Chains of claims that were filed up to schema 2
  /// stand in a table of their own.
  ///
  /// - Parameter among: how many links, and how many versions of articles, are looked through.
  public func sourceNames(among count: Int) throws(LedgerFault) -> [WrittenSource] {
    try read { db in
      let links = try Row.fetchAll(
        db,
        sql: """
          SELECT name, role, max(claim) FROM (
            SELECT name, role, claim FROM (SELECT name, role, claim FROM claimLink ORDER BY claim DESC LIMIT :count)
            UNION ALL
            SELECT link.value ->> 0, link.value ->> 2, claim.id
            FROM (SELECT id, chain FROM claim ORDER BY id DESC LIMIT :count) AS claim, json_each(claim.chain) AS link
          ) GROUP BY name, role ORDER BY 3 DESC
          """, arguments: ["count": count])
      let publishers = try Row.fetchAll(
        db,
        sql: """
          SELECT publisher, max(id) FROM (SELECT publisher, id FROM articleVersion ORDER BY id DESC LIMIT ?)
          WHERE publisher IS NOT NULL GROUP BY publisher ORDER BY 2 DESC
          """, arguments: [count])
      return publishers.map { WrittenSource(name: $0[0], role: .outlet) }
        + links.map { WrittenSource(name: $0[0], role: Attribution.Role(rawValue: $0[1]) ?? .outlet) }
    }
  }

  private func has(_ sort: TalliedKey.Sort, _ key: String) throws(LedgerFault) -> Bool {
    try read { db in
      let select = try db.cachedStatement(sql: "SELECT 1 FROM keyNow WHERE sort = ? AND key = ?")
      return try Int.fetchOne(select, arguments: [sort.rawValue, key]) != nil
    }
  }
}

extension KeyEntry {
  /// More need not be told apart: lists are ordered by who is in the news.
  static let countedAtMost = 100

  /// Takes the keys from `keyNow`, and counts what is new of each in the blocks that have anything new.
  fileprivate static func entries(
    of sort: TalliedKey.Sort, after key: String, since: Day, limit: Int, in db: Database
  ) throws -> [KeyEntry] {
    let select = try db.cachedStatement(
      sql: """
        SELECT key, last, (SELECT count(*) FROM (
            SELECT 1 FROM json_each(?1) block CROSS JOIN \(sort.table) x
              ON x.isCurrent = 1 AND x.block = block.value AND x.key = keyNow.key AND x.counted >= ?2
            WHERE keyNow.last >= ?2 LIMIT ?3))
        FROM keyNow WHERE sort = ?4 AND key > ?5 ORDER BY key LIMIT ?6
        """)
    let blocks = RowList(try blocks(since: since, in: db)[...]).text
    let arguments: StatementArguments = [blocks, since.number, countedAtMost, sort.rawValue, key, limit]
    return try Row.fetchAll(select, arguments: arguments).map { row in
      KeyEntry(key: row[0], last: Day(number: row[1]), recent: row[2])
    }
  }

  /// The blocks that have current claims of a day or later, the newest first.
  private static func blocks(since: Day, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT \(ClaimRow.block("claim")) FROM claimKey INDEXED BY claimKeyByDay
          WHERE isCurrent = 1 AND counted >= ? ORDER BY 1 DESC
          """), arguments: [since.number])
  }
}
