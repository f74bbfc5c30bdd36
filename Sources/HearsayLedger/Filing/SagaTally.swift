import GRDB
import HearsayModel

/// What a batch changes in sagas, so that each is written once.
struct SagaTally {
  private struct Key: Hashable {
    let player: Int64
    let window: String
  }

  private struct Change {
    var count = 0
    var added: (first: Int, last: Int)?
    var removed: (first: Int, last: Int)?
  }

  private var changes: [Key: Change] = [:]

  /// Counts a claim in; one without a player or a window is of no saga.
  mutating func add(player: Int64?, window: String?, day: Int) {
    guard let player, let window else { return }
    var change = changes[Key(player: player, window: window)] ?? Change()
    change.count += 1
    change.added = (min(change.added?.first ?? day, day), max(change.added?.last ?? day, day))
    changes[Key(player: player, window: window)] = change
  }

  /// Counts a claim out.
  mutating func remove(player: Int64?, window: String?, day: Int) {
    guard let player, let window else { return }
    var change = changes[Key(player: player, window: window)] ?? Change()
    change.count -= 1
    change.removed = (min(change.removed?.first ?? day, day), max(change.removed?.last ?? day, day))
    changes[Key(player: player, window: window)] = change
  }

  /// Writes the changes; the claims' keys must have been written before.
  mutating func write(to db: Database) throws {
    for (key, change) in changes { try Self.write(change, of: key, to: db) }
    changes = [:]
  }

  private static func write(_ change: Change, of key: Key, to db: Database) throws {
    let select = try db.cachedStatement(sql: "SELECT claims, first, last FROM saga WHERE player = ? AND window = ?")
    let row = try Row.fetchOne(select, arguments: [key.player, key.window])
    let (claims, first, last): (Int, Int, Int) = row.map { ($0[0], $0[1], $0[2]) } ?? (0, .max, .min)
    let days = (min(first, change.added?.first ?? .max), max(last, change.added?.last ?? .min))
    if claims + change.count == 0 {
      try db.cachedStatement(sql: "DELETE FROM saga WHERE player = ? AND window = ?")
        .execute(arguments: [key.player, key.window])
    } else if let removed = change.removed, removed.first <= days.0 || removed.last >= days.1 {
      try count(key, in: db)
    } else {
      try put(key, claims: claims + change.count, first: days.0, last: days.1, to: db)
    }
  }

  /// Counts a saga anew, since the claim that was its first or last is gone.
  private static func count(_ key: Key, in db: Database) throws {
    let select = try db.cachedStatement(
      sql: """
        \(ClaimRow.blocks)
        SELECT count(*), min(k.counted), max(k.counted)
        FROM block CROSS JOIN claimKey k INDEXED BY claimKeyByPlayer ON \(ClaimRow.block("k.claim")) = block.number
        WHERE k.isCurrent = 1 AND k.player = ? AND k.window = ?
        """)
    guard let row = try Row.fetchOne(select, arguments: [key.player, key.window]), row[0] > 0 else { return }
    try put(key, claims: row[0], first: row[1], last: row[2], to: db)
  }

  private static func put(_ key: Key, claims: Int, first: Int, last: Int, to db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO saga (player, window, claims, first, last) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (window, player)
        DO UPDATE SET claims = excluded.claims, first = excluded.first, last = excluded.last
        """
    ).execute(arguments: [key.player, key.window, claims, first, last])
  }
}
