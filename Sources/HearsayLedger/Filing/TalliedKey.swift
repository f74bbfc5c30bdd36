import GRDB
import HearsayModel

/// The key of a club or source, whose claims are counted in `keyNow`.
struct TalliedKey: Tallied {
  /// What a key stands for.
  enum Sort: String {
    case club, source

    /// The table that has the claims under such keys.
    var table: String { self == .club ? "claimClub" : "claimSource" }
  }

  let sort: Sort
  let key: String

  func kept(in db: Database) throws -> ClaimCount? {
    let select = try db.cachedStatement(sql: "SELECT claims, last FROM keyNow WHERE sort = ? AND key = ?")
    return try Row.fetchOne(select, arguments: [sort.rawValue, key])
      .map { ClaimCount(claims: $0[0], first: .min, last: $0[1]) }
  }

  /// Looks for the last day in all blocks.
  func days(in db: Database) throws -> ClosedRange<Int>? {
    let select = try db.cachedStatement(
      sql: """
        \(ClaimRow.keyBlocks)
        SELECT max((SELECT max(x.counted) FROM \(sort.table) x
          WHERE x.isCurrent = 1 AND x.block = block.number AND x.key = ?)) FROM block
        """)
    return try Int.fetchOne(select, arguments: [key]).map { .min...$0 }
  }

  func put(_ count: ClaimCount, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO keyNow (sort, key, claims, last) VALUES (?, ?, ?, ?)
        ON CONFLICT (sort, key) DO UPDATE SET claims = excluded.claims, last = excluded.last
        """
    ).execute(arguments: [sort.rawValue, key, count.claims, count.last])
  }

  static func adder(in db: Database) throws -> RowWriter {
    try RowWriter(
      manyOf: "keyNow", ["sort", "key", "claims", "last"],
      merging: """
        ON CONFLICT (sort, key) DO UPDATE SET claims = claims + excluded.claims, last = max(last, excluded.last)
        """, in: db)
  }

  func write(_ count: ClaimCount, to cells: inout RowCells) {
    cells.add(sort.rawValue)
    cells.add(key)
    cells.add(count.claims)
    cells.add(count.last)
  }

  static func < (one: TalliedKey, other: TalliedKey) -> Bool {
    one.sort == other.sort ? one.key < other.key : one.sort == .club
  }

  func remove(from db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM keyNow WHERE sort = ? AND key = ?")
      .execute(arguments: [sort.rawValue, key])
  }
}

extension Tally<TalliedKey> {
  /// Counts a claim in under all of its keys.
  mutating func add(_ keys: ClaimKeys, day: Int) {
    for key in ClaimKeys.clubs(keys.club, keys.counterparty) { add(TalliedKey(sort: .club, key: key), day: day) }
    for key in keys.uniqueSources { add(TalliedKey(sort: .source, key: key), day: day) }
  }

  /// Counts a claim out under one of its keys.
  mutating func remove(_ sort: TalliedKey.Sort, _ key: String, day: Int) {
    remove(TalliedKey(sort: sort, key: key), day: day)
  }
}
