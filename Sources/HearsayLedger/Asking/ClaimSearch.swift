import GRDB
import HearsayModel

/// Finds the claims that a query asks for, by their rows.
///
/// Each value of a driver's field is looked up apart, so that the index gives the first few in order and stops; what they
/// give is put together.
struct ClaimSearch {
  struct Found {
    let claim: Int64
    let counted: Int
    let confidence: Double
  }

  let db: Database
  let query: ClaimQuery
  let players: [Int64]
  let span: DaySpan
  let drivers: [ClaimDriver]

  /// `nil` where the query names only players or articles that the ledger does not have.
  init?(_ query: ClaimQuery, in db: Database) throws {
    let players = try query.players.compactMap { try Clerk.row(of: $0, in: db) }
    let article = try query.article.flatMap { try Clerk.row(of: $0, in: db) }
    if query.players.isEmpty != players.isEmpty || (query.article == nil) != (article == nil) { return nil }
    self.db = db
    self.query = query
    self.players = players
    drivers = ClaimDriver.all(for: query, players: players, article: article)
    let span = DaySpan(query)
    if let window = query.window, !players.isEmpty, query.isOfNow {
      self.span = try span.narrowed(toSagasOf: players, window: window, in: db)
    } else {
      self.span = span
    }
  }

  /// Which claims may count: those that are current, and for another time the others too.
  var layers: [Int] { query.isOfNow ? [1] : [1, 0] }

  /// The rows of the claims in the query's order.
  func rows() throws -> [Int64] {
    // So many are enough; `nil` for all.
    let wanted = query.limit > Int.max - query.offset ? nil : query.limit + query.offset
    let found =
      switch query.order {
      case .newest: try wanted.map { try first($0, from: .last) } ?? find(along: narrowest(), in: span)
      case .oldest: try wanted.map { try first($0, from: .first) } ?? find(along: narrowest(), in: span)
      case .confidence: try surest(wanted)
      }
    return found.dropFirst(query.offset).prefix(query.limit).map(\.claim)
  }

  /// More than this many claims count as many: to look at so many takes some milliseconds.
  private static let many = 4000

  /// The index to go along where all claims are wanted.
  func narrowest() throws -> ClaimDriver {
    try drivers.count == 1 ? drivers[0] : ClaimDriver.narrowest(of: drivers, span, upTo: Self.many, in: db).driver
  }
}

// MARK: - Along one index

extension ClaimSearch {
  /// The claims in a span that an index gives and that meet all conditions, in the query's order; at most so many.
  func find(
    along driver: ClaimDriver, in span: DaySpan, atMost limit: Int = -1, surerThan floor: Found? = nil
  ) throws -> [Found] {
    let filter = ClaimFilter(query, players: players, without: driver)
    let select = try statement(driver, filter, hasFloor: floor != nil)
    var found: [Found] = []
    var seen: Set<Int64> = []
    for layer in layers {
      for value in driver.values {
        let bounds: [(any DatabaseValueConvertible)?] = [layer, value, span.first, span.last]
        let ends: [(any DatabaseValueConvertible)?] =
          if let floor { [floor.confidence, floor.counted, limit] } else { [limit] }
        let rows = try Row.fetchCursor(select, arguments: StatementArguments(bounds + filter.values + ends))
        while let row = try rows.next() {
          guard isAlone(driver) || seen.insert(row[0]).inserted else { continue }
          found.append(Found(claim: row[0], counted: row[1], confidence: row[2]))
        }
      }
    }
    return isAlone(driver) ? found : Array(found.sorted(by: comesFirst).prefix(limit < 0 ? .max : limit))
  }

  /// Whether an index is gone along once, so that what it gives is in order and without repetition.
  func isAlone(_ driver: ClaimDriver) -> Bool { layers.count * driver.values.count == 1 }

  private func statement(_ driver: ClaimDriver, _ filter: ClaimFilter, hasFloor: Bool) throws -> Statement {
    let isByConfidence = query.order == .confidence
    let floor = hasFloor ? "AND (k.confidence, k.counted) >= (?, ?)" : ""
    return try db.cachedStatement(
      sql: """
        SELECT \(driver.claim), \(driver.counted), \(isByConfidence ? driver.repeated("confidence") : "0.0")
        FROM \(driver.source(joinsKeys: filter.usesKeys)) \(driver.days)
        \(filter.sql.map { "AND \($0)" }.joined(separator: "\n")) \(floor) ORDER BY \(order(along: driver)) LIMIT ?
        """)
  }

  private func order(along driver: ClaimDriver) -> String {
    switch query.order {
    case .newest: driver.order("DESC")
    case .oldest: driver.order("ASC")
    case .confidence: "\(driver.repeated("confidence")) DESC, \(driver.counted) DESC, \(driver.claim) DESC"
    }
  }

  func comesFirst(_ one: Found, _ other: Found) -> Bool {
    switch query.order {
    case .newest: (one.counted, one.claim) > (other.counted, other.claim)
    case .oldest: (one.counted, one.claim) < (other.counted, other.claim)
    case .confidence:
      (one.confidence, one.counted, one.claim) > (other.confidence, other.counted, other.claim)
    }
  }
}
