import GRDB
import HearsayModel

/// The days that claims may count from.
struct DaySpan: Equatable {
  let first: Int
  let last: Int

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// The days that a query leaves in.
  init(_ query: ClaimQuery) {
    // Days are at most four million: those of the year 9999.
    first = query.since?.number ?? -4_000_000
    last = min(query.until?.number ?? 4_000_000, query.asOf?.number ?? 4_000_000)
  }

  var isEmpty: Bool { first > last }

  /// Whether claims count from its days that are not current: most ledgers have few of them.
  func hasOutdated(in db: Database) throws -> Bool {
    try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT 1 FROM claimKey INDEXED BY claimKeyByDay WHERE isCurrent = 0 AND counted BETWEEN ? AND ? LIMIT 1"),
      arguments: [first, last]) != nil
  }

  /// The last day, or the first, on which it has claims; `nil` where it has none.
  func end(_ order: ClaimQuery.Order, layer: Int, in db: Database) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT counted FROM claimKey INDEXED BY claimKeyByDay WHERE isCurrent = ? AND counted BETWEEN ? AND ?
          ORDER BY counted \(order == .oldest ? "ASC" : "DESC") LIMIT 1
          """), arguments: [layer, first, last])
  }

  /// Its days between the first and the last on which a window has claims.
  func narrowed(toWindow window: String, in db: Database) throws -> DaySpan {
    func end(_ function: String) throws -> Int? {
      // Each end apart: SQLite looks an end of an index up only where nothing else is asked for.
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT \(function)(counted) FROM claimKey INDEXED BY claimKeyByWindow WHERE isCurrent = 1 AND window = ?
            """), arguments: [window])
    }
    guard let earliest = try end("min"), let latest = try end("max") else { return DaySpan(first: 0, last: -1) }
    return DaySpan(first: max(first, earliest), last: min(last, latest))
  }

  /// Its days on which the sagas of some players in a window have claims: those of one saga are few among a player's.
  func narrowed(toSagasOf players: [Int64], window: String, in db: Database) throws -> DaySpan {
    let select = try db.cachedStatement(sql: "SELECT first, last FROM saga WHERE player = ? AND window = ?")
    let sagas = try players.compactMap { try Row.fetchOne(select, arguments: [$0, window]) }
    let (firsts, lasts) = (sagas.map { $0[0] as Int }, sagas.map { $0[1] as Int })
    guard let earliest = firsts.min(), let latest = lasts.max() else { return DaySpan(first: 0, last: -1) }
    return DaySpan(first: max(first, earliest), last: min(last, latest))
  }
}
