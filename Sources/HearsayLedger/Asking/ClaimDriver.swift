import GRDB
import HearsayModel

/// An index that a query can go along: that of one of its fields.
struct ClaimDriver {
  /// A field of a query that has an index.
  enum Field {
    case article, players, sources, publishers, clubs, stages, kinds, window, day, confidence
  }

  /// The field.
  let field: Field
  /// The values that are asked for, each looked up apart: one that means nothing for a day, blocks of claims for a
  /// confidence.
  let values: [any DatabaseValueConvertible & Sendable]

  /// `FROM` and the beginning of `WHERE`, up to the value; the days follow. Where nothing is asked of `claimKey k`, an
  /// index that stands in a table of its own does without it.
  func source(joinsKeys: Bool) -> String {
    switch field {
    case .article:
      """
      articleVersion v CROSS JOIN reading r ON r.version = v.id
        CROSS JOIN claimKey k ON \(ClaimRow.isOf("r.id", "k.claim"))
      WHERE v.article = ?2
      """
    case .players: Self.direct("claimKeyByPlayer", "k.player = ?2")
    case .stages: Self.direct("claimKeyByStage", "k.stage = ?2")
    case .kinds: Self.direct("claimKeyByKind", "k.kind = ?2")
    case .window: Self.direct("claimKeyByWindow", "k.window = ?2")
    case .day: Self.direct("claimKeyByDay", "?2 IS NOT NULL")
    case .confidence: Self.direct("claimKeyByConfidence", "\(ClaimRow.block("k.claim")) = ?2")
    case .clubs: Self.aside("claimClub d", joinsKeys ? "CROSS JOIN claimKey k ON k.claim = d.claim" : "")
    case .sources: Self.aside("claimSource d", joinsKeys ? "CROSS JOIN claimKey k ON k.claim = d.claim" : "")
    case .publishers:
      Self.aside("publisherReading d", "CROSS JOIN claimKey k ON \(ClaimRow.isOf("d.reading", "k.claim"))")
    }
  }

  private static func direct(_ index: String, _ condition: String) -> String {
    "claimKey k INDEXED BY \(index) WHERE \(condition)"
  }

  private static func aside(_ table: String, _ join: String) -> String {
    "\(table) \(join) WHERE d.isCurrent = ?1 AND d.key = ?2"
  }

  /// The table whose `isCurrent` and `counted` the index has.
  private var table: String {
    switch field {
    case .clubs, .sources, .publishers: "d"
    default: "k"
    }
  }

  /// The claim and its day, from the index.
  var claim: String { field == .publishers ? "k.claim" : "\(table).claim" }
  var counted: String { "\(table).counted" }

  /// A column of `claimKey` that some indexes repeat, from where it costs least.
  func repeated(_ column: String) -> String { "\(repeatsKeys ? "d" : "k").\(column)" }

  /// Whether the index repeats player, kind, window and confidence of `claimKey`.
  var repeatsKeys: Bool { field == .clubs || field == .sources }

  /// The conditions on days, after `source`.
  var days: String { "AND \(table).isCurrent = ?1 AND \(counted) BETWEEN ?3 AND ?4" }

  /// The order of days along the index, and of claims within one.
  func order(_ direction: String) -> String {
    let reading = field == .publishers ? "d.reading \(direction), " : ""
    return "\(counted) \(direction), \(reading)\(claim) \(direction)"
  }
}

extension ClaimDriver {
  /// The indexes that a query can go along, in the order in which they are taken where none is narrower. That of the days
  /// is the last resort: every other has fewer claims.
  static func all(for query: ClaimQuery, players: [Int64], article: Int64?) -> [ClaimDriver] {
    if let article { return [ClaimDriver(field: .article, values: [article])] }
    let drivers: [ClaimDriver?] = [
      driver(.players, players), driver(.sources, query.sources), driver(.publishers, query.publishers),
      driver(.clubs, query.clubs), driver(.stages, query.stages.map(\.rawValue)),
      driver(.kinds, query.kinds.map(\.rawValue)), query.window.map { ClaimDriver(field: .window, values: [$0]) },
    ]
    let narrow = drivers.compactMap(\.self)
    return narrow.isEmpty ? [ClaimDriver(field: .day, values: [0])] : narrow
  }

  private static func driver(
    _ field: Field, _ values: [some DatabaseValueConvertible & Sendable]
  ) -> ClaimDriver? {
    values.isEmpty ? nil : ClaimDriver(field: field, values: values)
  }

  /// The driver with the fewest claims among some, and how many it has; as far as counting up to `many` tells.
  static func narrowest(
    of drivers: [ClaimDriver], _ span: DaySpan, upTo many: Int, in db: Database
  ) throws -> (driver: ClaimDriver, count: Int) {
    var best = (driver: drivers[0], count: many)
    for driver in drivers {
      let count = try driver.count(span, upTo: best.count, in: db)
      if count < best.count { best = (driver, count) }
    }
    return best
  }

  private func count(_ span: DaySpan, upTo limit: Int, in db: Database) throws -> Int {
    let select = try db.cachedStatement(
      sql: "SELECT count(*) FROM (SELECT 1 FROM \(source(joinsKeys: false)) \(days) LIMIT ?5)")
    var count = 0
    for value in values where count < limit {
      count += try Int.fetchOne(select, arguments: [1, value, span.first, span.last, limit]) ?? 0
    }
    return min(count, limit)
  }

  /// The days at one end of a span in which no value has many more than so many claims; the whole span where none has
  /// more in it.
  func reach(_ span: DaySpan, from end: DaySpan.End, claims: Int, layers: [Int], in db: Database) throws -> DaySpan {
    let select = try db.cachedStatement(
      sql: """
        SELECT \(counted) FROM \(source(joinsKeys: false)) \(days)
        ORDER BY \(counted) \(end == .last ? "DESC" : "ASC") LIMIT 1 OFFSET ?5
        """)
    var reached = span
    for layer in layers {
      for value in values {
        let arguments: StatementArguments = [layer, value, reached.first, reached.last, claims]
        guard let day = try Int.fetchOne(select, arguments: arguments) else { continue }
        reached = reached.part(upTo: day, from: end)
      }
    }
    return reached
  }
}
