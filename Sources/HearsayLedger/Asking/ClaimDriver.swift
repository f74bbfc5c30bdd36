import GRDB
import HearsayModel

/// The index that a query goes along: that of its narrowest field.
struct ClaimDriver {
  /// A field of a query that has an index by day.
  enum Field: CaseIterable {
    /// In the order in which they are taken where none is narrower.
    case article, players, sources, publishers, clubs, stages, kinds, window, day
  }

  /// The field.
  let field: Field
  /// The values that are asked for, each looked up apart; one that means nothing for a day.
  let values: [any DatabaseValueConvertible & Sendable]

  /// `FROM` and the beginning of `WHERE`, up to the value; the days follow.
  var source: String {
    switch field {
    case .article:
      """
      articleVersion v CROSS JOIN reading r ON r.version = v.id CROSS JOIN claim c ON c.reading = r.id
        CROSS JOIN claimKey k ON k.claim = c.id
      WHERE v.article = ?2
      """
    case .players: Self.direct("claimKeyByPlayer", "player")
    case .stages: Self.direct("claimKeyByStage", "stage")
    case .kinds: Self.direct("claimKeyByKind", "kind")
    case .window: Self.direct("claimKeyByWindow", "window")
    case .day: "claimKey k INDEXED BY claimKeyByDay WHERE ?2 IS NOT NULL"
    case .clubs: Self.aside("claimClub")
    case .sources: Self.aside("claimSource")
    case .publishers:
      """
      publisherReading d CROSS JOIN claim c ON c.reading = d.reading CROSS JOIN claimKey k ON k.claim = c.id
      WHERE d.isCurrent = ?1 AND d.key = ?2
      """
    }
  }

  private static func direct(_ index: String, _ column: String) -> String {
    "claimKey k INDEXED BY \(index) WHERE k.\(column) = ?2"
  }

  private static func aside(_ table: String) -> String {
    "\(table) d CROSS JOIN claimKey k ON k.claim = d.claim WHERE d.isCurrent = ?1 AND d.key = ?2"
  }

  /// The table whose `isCurrent` and `counted` the index has.
  private var table: String {
    switch field {
    case .clubs, .sources, .publishers: "d"
    default: "k"
    }
  }

  /// The conditions on days, after `source`.
  var days: String { "AND \(table).isCurrent = ?1 AND \(table).counted BETWEEN ?3 AND ?4" }

  /// The order of days along the index, and of claims within one.
  func order(_ direction: String) -> String {
    switch field {
    case .clubs, .sources: "d.counted \(direction), d.claim \(direction)"
    case .publishers: "d.counted \(direction), d.reading \(direction), k.claim \(direction)"
    default: "k.counted \(direction), k.claim \(direction)"
    }
  }
}

extension ClaimDriver {
  /// More than this many claims count as many: looking at so many takes a millisecond.
  private static let many = 2000

  /// The driver with the fewest claims, as far as counting a few tells.
  static func narrowest(for query: ClaimQuery, players: [Int64], article: Int64?, _ span: DaySpan, in db: Database)
    throws
    -> ClaimDriver
  {
    var best: (driver: ClaimDriver, count: Int)?
    for driver in all(for: query, players: players, article: article) {
      guard driver.field != .article else { return driver }
      let count = try driver.count(span, upTo: best?.count ?? many, in: db)
      if count < best?.count ?? .max { best = (driver, count) }
    }
    return best?.driver ?? ClaimDriver(field: .day, values: [0])
  }

  private static func all(for query: ClaimQuery, players: [Int64], article: Int64?) -> [ClaimDriver] {
    Field.allCases.compactMap { field in
      let values: [any DatabaseValueConvertible & Sendable] =
        switch field {
        case .article: article.map { [$0] } ?? []
        case .players: players
        case .sources: query.sources
        case .publishers: query.publishers
        case .clubs: query.clubs
        case .stages: query.stages.map(\.rawValue)
        case .kinds: query.kinds.map(\.rawValue)
        case .window: query.window.map { [$0] } ?? []
        case .day: [0]
        }
      return values.isEmpty ? nil : ClaimDriver(field: field, values: values)
    }
  }

  private func count(_ span: DaySpan, upTo limit: Int, in db: Database) throws -> Int {
    let select = try db.cachedStatement(sql: "SELECT count(*) FROM (SELECT 1 FROM \(source) \(days) LIMIT ?5)")
    var count = 0
    for value in values where count < limit {
      count += try Int.fetchOne(select, arguments: [1, value, span.first, span.last, limit]) ?? 0
    }
    return min(count, limit)
  }
}

/// The days that claims may count from.
struct DaySpan {
  let first: Int
  let last: Int

  /// The days that a query leaves in.
  init(_ query: ClaimQuery) {
    // Days are at most four million: those of the year 9999.
    first = query.since?.number ?? -4_000_000
    last = min(query.until?.number ?? 4_000_000, query.asOf?.number ?? 4_000_000)
  }
}
