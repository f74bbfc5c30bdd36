import GRDB
import HearsayModel

/// The statements that give the claims of a search along one index, prepared once for all of its blocks.
struct ClaimWalk {
  private let search: ClaimSearch
  private let driver: ClaimDriver
  private let filter: ClaimFilter
  private let select: Statement

  init(_ search: ClaimSearch, along driver: ClaimDriver) throws {
    self.search = search
    self.driver = driver
    filter = ClaimFilter(search.query, players: search.players, without: driver)
    let isByConfidence = search.query.order == .confidence
    let confidence = driver.repeated("confidence")
    select = try search.db.cachedStatement(
      sql: """
        SELECT \(driver.claim), \(driver.counted), \(isByConfidence ? confidence : "0.0")
        FROM \(driver.source(joinsKeys: filter.usesKeys)) \(driver.days)
        \(filter.sql.map { "AND \($0)" }.joined(separator: "\n"))
        \(isByConfidence ? "AND \(confidence) >= ?" : "")
        ORDER BY \(Self.order(of: search.query, along: driver)) LIMIT ?
        """)
  }

  private static func order(of query: ClaimQuery, along driver: ClaimDriver) -> String {
    switch query.order {
    case .newest: driver.order("DESC")
    case .oldest: driver.order("ASC")
    case .confidence: "\(driver.repeated("confidence")) DESC, \(driver.counted) DESC, \(driver.claim) DESC"
    }
  }

  /// The claims of a block, in the query's order: at most so many, and only such as may come before `last`.
  func claims(in block: Int64, atMost limit: Int?, notBehind last: ClaimSearch.Found?) throws -> [ClaimSearch.Found] {
    let span = span(notBehind: last)
    if span.isEmpty { return [] }
    var found: [ClaimSearch.Found] = []
    var seen: Set<Int64> = []
    for layer in search.layers {
      for value in driver.values {
        let bounds: [(any DatabaseValueConvertible)?] = [layer, value, span.first, span.last, block]
        let ends: [(any DatabaseValueConvertible)?] =
          search.query.order == .confidence ? [last?.confidence ?? 0, limit ?? -1] : [limit ?? -1]
        let rows = try Row.fetchCursor(select, arguments: StatementArguments(bounds + filter.values + ends))
        while let row = try rows.next() {
          guard isAlone || seen.insert(row[0]).inserted else { continue }
          found.append(ClaimSearch.Found(claim: row[0], counted: row[1], confidence: row[2]))
        }
      }
    }
    return isAlone ? found : Array(found.sorted(by: search.comesFirst).prefix(limit ?? .max))
  }

  /// Whether an index is gone along once, so that what it gives is in order and without repetition.
  private var isAlone: Bool { search.layers.count * driver.values.count == 1 }

  /// The days on which claims may come before one.
  private func span(notBehind last: ClaimSearch.Found?) -> DaySpan {
    guard let last else { return search.span }
    switch search.query.order {
    case .newest: return DaySpan(first: max(search.span.first, last.counted), last: search.span.last)
    case .oldest: return DaySpan(first: search.span.first, last: min(search.span.last, last.counted))
    case .confidence: return search.span
    }
  }
}
