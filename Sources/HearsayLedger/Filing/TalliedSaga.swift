import GRDB

/// A saga whose claims are counted in `saga`.
struct TalliedSaga: Tallied {
  let player: Int64
  let window: String

  /// `nil` without a player or a window: such a claim is of no saga.
  init?(player: Int64?, window: String?) {
    guard let player, let window else { return nil }
    (self.player, self.window) = (player, window)
  }

  func kept(in db: Database) throws -> ClaimCount? {
    let select = try db.cachedStatement(sql: "SELECT claims, first, last FROM saga WHERE player = ? AND window = ?")
    return try Row.fetchOne(select, arguments: [player, window])
      .map { ClaimCount(claims: $0[0], first: $0[1], last: $0[2]) }
  }

  func days(in db: Database) throws -> ClosedRange<Int>? {
    let select = try db.cachedStatement(
      sql: """
        SELECT min(counted), max(counted) FROM claimKey INDEXED BY claimKeyByPlayer
        WHERE isCurrent = 1 AND player = ? AND window = ? HAVING count(*) > 0
        """)
    return try Row.fetchOne(select, arguments: [player, window]).map { $0[0]...$0[1] }
  }

  func put(_ count: ClaimCount, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO saga (player, window, claims, first, last) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (window, player)
        DO UPDATE SET claims = excluded.claims, first = excluded.first, last = excluded.last
        """
    ).execute(arguments: [player, window, count.claims, count.first, count.last])
  }

  static func adder(in db: Database) throws -> RowWriter {
    try RowWriter(
      manyOf: "saga", ["player", "window", "claims", "first", "last"],
      merging: """
        ON CONFLICT (window, player) DO UPDATE SET claims = claims + excluded.claims,
          first = min(first, excluded.first), last = max(last, excluded.last)
        """, in: db)
  }

  func write(_ count: ClaimCount, to cells: inout RowCells) {
    cells.add(player)
    cells.add(window)
    cells.add(count.claims)
    cells.add(count.first)
    cells.add(count.last)
  }

  static func < (one: TalliedSaga, other: TalliedSaga) -> Bool {
    one.window == other.window ? one.player < other.player : one.window < other.window
  }

  func remove(from db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM saga WHERE player = ? AND window = ?")
      .execute(arguments: [player, window])
  }
}

extension Tally<TalliedSaga> {
  /// Counts a claim in; one without a player or a window is of no saga.
  mutating func add(player: Int64?, window: String?, day: Int) {
    if let saga = TalliedSaga(player: player, window: window) { add(saga, day: day) }
  }

  /// Counts a claim out.
  mutating func remove(player: Int64?, window: String?, day: Int) {
    if let saga = TalliedSaga(player: player, window: window) { remove(saga, day: day) }
  }
}
