import GRDB
import HearsayModel

/// The statements that give the claims of a search along one index: of one block at a time, or of all at once.
struct ClaimWalk {
  private let search: ClaimSearch
  private let driver: ClaimDriver
  private let filter: ClaimFilter
  private let byBlock: Bool
  private let select: Statement

  init(_ search: ClaimSearch, along driver: ClaimDriver, byBlock: Bool) throws {
    self.search = search
    self.driver = driver
    self.byBlock = byBlock
    filter = ClaimFilter(search.query, players: search.players, without: driver)
    let isByConfidence = search.query.order == .confidence
    let confidence = driver.repeated("confidence")
    let source =
      byBlock ? driver.source(joinsKeys: filter.usesKeys, in: "?5") : driver.source(joinsKeys: filter.usesKeys)
    select = try search.db.cachedStatement(
      sql: """
        \(byBlock ? "" : driver.withBlocks)
        SELECT \(driver.claim), \(driver.counted), \(isByConfidence ? confidence : "0.0")
        FROM \(source) \(driver.days)
        \(filter.sql.map { "AND \($0)" }.joined(separator: "\n"))
        \(isByConfidence ? "AND \(confidence) >= ?" : "")
        ORDER BY \(Self.order(of: search.query, along: driver)) LIMIT ?
        """)
  }

  /// Those of some blocks that have claims of the index which may come before `last`, in the order in which claims of the query's order stand in
  /// them, about.
  func blocks(among blocks: ClosedRange<Int64>, notBehind last: ClaimSearch.Found?) throws -> [Int64] {
    let span = span(notBehind: last)
    let holding = try search.db.cachedStatement(
      sql: """
        WITH RECURSIVE block (number) AS (SELECT ?5 UNION ALL SELECT number + 1 FROM block WHERE number < ?6)
        SELECT number FROM block
        WHERE EXISTS (SELECT 1 FROM \(driver.source(joinsKeys: false, in: "block.number")) \(driver.days))
        """)
    var found: Set<Int64> = []
    for layer in search.layers {
      for value in driver.values {
        let arguments: StatementArguments = [
          layer, value, span.first, span.last, blocks.lowerBound, blocks.upperBound,
        ]
        found.formUnion(try Int64.fetchAll(holding, arguments: arguments))
      }
    }
    return search.query.order == .oldest ? found.sorted() : found.sorted(by: >)
  }

  private static func order(of query: ClaimQuery, along driver: ClaimDriver) -> String {
    switch query.order {
    case .newest: driver.order("DESC")
    case .oldest: driver.order("ASC")
    case .confidence: "\(driver.repeated("confidence")) DESC, \(driver.counted) DESC, \(driver.claim) DESC"
    }
  }

  /// The claims of all blocks, in the query's order; at most so many, and only those of some days, where they are given.
  func claims(atMost limit: Int?, on days: DaySpan? = nil) throws -> [ClaimSearch.Found] {
    try claims(in: nil, atMost: limit, days ?? search.span, surerThan: 0)
  }

  /// The claims of a block, in the query's order: at most so many, and only such as may come before `last`.
  func claims(in block: Int64, atMost limit: Int, notBehind last: ClaimSearch.Found?) throws -> [ClaimSearch.Found] {
    try claims(in: block, atMost: limit, span(notBehind: last), surerThan: last?.confidence ?? 0)
  }

  private func claims(
    in block: Int64?, atMost limit: Int?, _ span: DaySpan, surerThan confidence: Double
  ) throws -> [ClaimSearch.Found] {
    if span.isEmpty { return [] }
    var found: [ClaimSearch.Found] = []
    var seen: Set<Int64> = []
    for layer in search.layers {
      for value in driver.values {
        var arguments: [(any DatabaseValueConvertible)?] = [layer, value, span.first, span.last]
        if let block { arguments.append(block) }
        arguments += filter.values
        if search.query.order == .confidence { arguments.append(confidence) }
        let rows = try Row.fetchCursor(select, arguments: StatementArguments(arguments + [limit ?? -1]))
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
