import GRDB
import HearsayModel

/// Finds the claims that a query asks for, by their rows.
///
/// Each value of the driver's field is looked up apart, so that the index gives the first few in order and stops; what they
/// give is put together.
struct ClaimSearch {
  private struct Found {
    let claim: Int64
    let counted: Int
    let confidence: Double
  }

  private let db: Database
  private let query: ClaimQuery
  private let span: DaySpan
  private let driver: ClaimDriver
  private let filter: ClaimFilter

  /// `nil` where the query names only players or articles that the ledger does not have.
  init?(_ query: ClaimQuery, in db: Database) throws {
    let players = try query.players.compactMap { try Clerk.row(of: $0, in: db) }
    let article = try query.article.flatMap { try Clerk.row(of: $0, in: db) }
    if query.players.isEmpty != players.isEmpty || (query.article == nil) != (article == nil) { return nil }
    self.db = db
    self.query = query
    span = DaySpan(query)
    driver = try ClaimDriver.narrowest(for: query, players: players, article: article, span, in: db)
    filter = ClaimFilter(query, players: players, without: driver)
  }

  /// Which claims may count: those that are current, and for another time the others too.
  private var layers: [Int] { query.asOf == nil && query.known == nil ? [1] : [1, 0] }

  /// The rows of the claims in the query's order.
  func rows() throws -> [Int64] {
    let wanted = query.limit > Int.max - query.offset ? -1 : query.limit + query.offset
    var found: [Found] = []
    var seen: Set<Int64> = []
    let select = try db.cachedStatement(
      sql: """
        SELECT k.claim, k.counted, k.confidence FROM \(driver.source) \(driver.days)
        \(conditions) ORDER BY \(order) LIMIT ?
        """)
    for layer in layers {
      for value in driver.values {
        let rows = try Row.fetchCursor(select, arguments: arguments(layer, value, wanted))
        while let row = try rows.next() {
          guard seen.insert(row[0]).inserted else { continue }
          found.append(Found(claim: row[0], counted: row[1], confidence: row[2]))
        }
      }
    }
    if layers.count * driver.values.count > 1 { found.sort(by: comesFirst) }
    return found.dropFirst(query.offset).prefix(query.limit).map(\.claim)
  }

  private func arguments(_ layer: Int, _ value: any DatabaseValueConvertible, _ limit: Int?) -> StatementArguments {
    let bounds: [(any DatabaseValueConvertible)?] = [layer, value, span.first, span.last]
    return StatementArguments(bounds + filter.values + (limit.map { [$0] } ?? []))
  }

  private var conditions: String { filter.sql.map { "AND \($0)" }.joined(separator: "\n") }

  private var order: String {
    switch query.order {
    case .newest: driver.order("DESC")
    case .oldest: driver.order("ASC")
    case .confidence: "k.confidence DESC, k.counted DESC, k.claim DESC"
    }
  }

  private func comesFirst(_ one: Found, _ other: Found) -> Bool {
    switch query.order {
    case .newest: (one.counted, one.claim) > (other.counted, other.claim)
    case .oldest: (one.counted, one.claim) < (other.counted, other.claim)
    case .confidence:
      (one.confidence, one.counted, one.claim) > (other.confidence, other.counted, other.claim)
    }
  }
}

// MARK: - Counting

extension ClaimSearch {
  /// How many claims there are, whatever the limit.
  func count() throws -> Int {
    guard layers.count * driver.values.count > 1 else {
      let select = try db.cachedStatement(
        sql: "SELECT count(*) FROM \(driver.source) \(driver.days) \(conditions)")
      return try Int.fetchOne(select, arguments: arguments(layers[0], driver.values[0], nil)) ?? 0
    }
    return try groups().count
  }

  private func groups() throws -> Set<Int64> {
    let select = try db.cachedStatement(sql: "SELECT k.claim FROM \(driver.source) \(driver.days) \(conditions)")
    var claims: Set<Int64> = []
    for layer in layers {
      for value in driver.values {
        let rows = try Int64.fetchCursor(select, arguments: arguments(layer, value, nil))
        while let claim = try rows.next() { claims.insert(claim) }
      }
    }
    return claims
  }

  /// The claims of each saga: its player and window, how many, the first and the last day.
  func sagas() throws -> [(player: Int64, window: String, claims: Int, first: Int, last: Int)] {
    struct Key: Hashable {
      let player: Int64
      let window: String
    }
    let select = try db.cachedStatement(
      sql: """
        SELECT k.claim, k.player, k.window, k.counted FROM \(driver.source) \(driver.days)
        AND k.player IS NOT NULL AND k.window IS NOT NULL \(conditions)
        """)
    var seen: Set<Int64> = []
    var sagas: [Key: (claims: Int, first: Int, last: Int)] = [:]
    for layer in layers {
      for value in driver.values {
        let rows = try Row.fetchCursor(select, arguments: arguments(layer, value, nil))
        while let row = try rows.next() {
          guard seen.insert(row[0]).inserted else { continue }
          let day: Int = row[3]
          let key = Key(player: row[1], window: row[2])
          let saga = sagas[key] ?? (0, day, day)
          sagas[key] = (saga.claims + 1, min(saga.first, day), max(saga.last, day))
        }
      }
    }
    return sagas.map { ($0.player, $0.window, $1.claims, $1.first, $1.last) }
  }
}
