import GRDB
import HearsayModel

/// What a batch changes in the keys of clubs and sources, so that each is written once.
struct KeyTally {
  /// What a key stands for.
  enum Sort: String {
    case club, source

    /// The table that has the claims under such keys.
    var table: String { self == .club ? "claimClub" : "claimSource" }
  }

  private struct Key: Hashable {
    let sort: Sort
    let key: String
  }

  private struct Change {
    var count = 0
    var added: Int?
    var removed: Int?
  }

  private var changes: [Key: Change] = [:]

  /// Counts a claim in under all of its keys.
  mutating func add(_ keys: ClaimKeys, day: Int) {
    for key in ClaimKeys.clubs(keys.club, keys.counterparty) { add(.club, key, day) }
    for key in keys.uniqueSources { add(.source, key, day) }
  }

  private mutating func add(_ sort: Sort, _ key: String, _ day: Int) {
    var change = changes[Key(sort: sort, key: key)] ?? Change()
    change.count += 1
    change.added = max(change.added ?? day, day)
    changes[Key(sort: sort, key: key)] = change
  }

  /// Counts a claim out under one of its keys.
  mutating func remove(_ sort: Sort, _ key: String, day: Int) {
    var change = changes[Key(sort: sort, key: key)] ?? Change()
    change.count -= 1
    change.removed = max(change.removed ?? day, day)
    changes[Key(sort: sort, key: key)] = change
  }

  /// Writes the changes; the claims' keys must have been written before.
  mutating func write(to db: Database) throws {
    for (key, change) in changes { try Self.write(change, of: key, to: db) }
    changes = [:]
  }

  private static func write(_ change: Change, of key: Key, to db: Database) throws {
    let select = try db.cachedStatement(sql: "SELECT claims, last FROM keyNow WHERE sort = ? AND key = ?")
    let row = try Row.fetchOne(select, arguments: [key.sort.rawValue, key.key])
    let (claims, last): (Int, Int) = row.map { ($0[0], $0[1]) } ?? (0, .min)
    guard claims + change.count > 0 else {
      try db.cachedStatement(sql: "DELETE FROM keyNow WHERE sort = ? AND key = ?")
        .execute(arguments: [key.sort.rawValue, key.key])
      return
    }
    var latest = max(last, change.added ?? .min)
    if let removed = change.removed, removed >= latest { latest = try Self.last(of: key, in: db) ?? latest }
    try db.cachedStatement(
      sql: """
        INSERT INTO keyNow (sort, key, claims, last) VALUES (?, ?, ?, ?)
        ON CONFLICT (sort, key) DO UPDATE SET claims = excluded.claims, last = excluded.last
        """
    ).execute(arguments: [key.sort.rawValue, key.key, claims + change.count, latest])
  }

  /// The last day of a key's claims, looked for in all blocks: the claim that was its last is gone.
  private static func last(of key: Key, in db: Database) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          \(ClaimRow.blocks)
          SELECT max((SELECT max(x.counted) FROM \(key.sort.table) x
            WHERE x.isCurrent = 1 AND x.block = block.number AND x.key = ?)) FROM block
          """), arguments: [key.key])
  }
}
