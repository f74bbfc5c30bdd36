import GRDB
import HearsayModel

/// A saga by rows.
struct SagaRow {
  let player: Int64
  let window: String
  let claims: Int
  let first: Int
  let last: Int

  /// What the sagas span whose claims nobody dates. The day of their last claim is that on which the ledger saw it, which
  /// says nothing of when it was; so they stand behind all others.
  private static let undated = "undated"

  /// Whether a saga is undated, in SQL, as it is indexed.
  static let isUndated = "window = '\(undated)'"

  /// The sagas of a query that leaves them whole, from the table that keeps them.
  static func kept(_ query: ClaimQuery, in db: Database) throws -> [SagaRow] {
    var conditions = ["1"]
    var values: [any DatabaseValueConvertible] = []
    if let window = query.window {
      conditions.append("window = ?")
      values.append(window)
    } else if !query.players.isEmpty {
      // Those of a player stand under each window.
      conditions.append("window IN (SELECT window FROM span)")
    }
    if !query.players.isEmpty {
      conditions.append("player IN (SELECT id FROM player WHERE key IN (\(ClaimFilter.marks(query.players))))")
      values += query.players.map(\.value)
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        \(windows)
        SELECT player, window, claims, first, last FROM saga WHERE \(conditions.joined(separator: " AND "))
        ORDER BY \(isUndated), last DESC, claims DESC, player, window LIMIT ? OFFSET ?
        """, arguments: StatementArguments(values + [query.limit, query.offset]))
    return rows.map { SagaRow(player: $0[0], window: $0[1], claims: $0[2], first: $0[3], last: $0[4]) }
  }

  /// All windows that there are sagas in, as a table `span` that a query begins with: each found behind the one before.
  private static let windows = """
    WITH RECURSIVE span (window) AS (
      SELECT min(window) FROM saga
      UNION ALL
      SELECT (SELECT min(window) FROM saga WHERE window > span.window) FROM span WHERE span.window IS NOT NULL)
    """

  /// The sagas of any query, counted.
  static func counted(_ query: ClaimQuery, in db: Database) throws -> [SagaRow] {
    guard let search = try ClaimSearch(query, in: db) else { return [] }
    let sagas = try search.sagas().map {
      SagaRow(player: $0.player, window: $0.window, claims: $0.claims, first: $0.first, last: $0.last)
    }
    let sorted = sagas.sorted {
      if ($0.window == undated) != ($1.window == undated) { return $1.window == undated }
      return ($1.last, $1.claims, $0.player, $0.window) < ($0.last, $0.claims, $1.player, $1.window)
    }
    return Array(sorted.dropFirst(query.offset).prefix(query.limit))
  }

  func entry(in db: Database) throws -> SagaEntry {
    let (id, name) = try PlayerReader.name(of: player, in: db)
    return SagaEntry(
      player: id, name: name, window: window, claims: claims, first: Day(number: first), last: Day(number: last))
  }
}
