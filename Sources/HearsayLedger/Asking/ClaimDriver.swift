import GRDB
import HearsayModel

/// An index that a query can go along: that of one of its fields.
///
/// Its SQL has the parameters `?1`, whether claims are current, `?2`, a value, `?3` and `?4`, days.
struct ClaimDriver {
  /// A field of a query that has an index.
  enum Field {
    case article, players, sources, publishers, clubs, stages, kinds, window, day, confidence
  }

  /// The field.
  let field: Field
  /// The values that are asked for, each looked up apart: one that means nothing for a day or a confidence.
  let values: [any DatabaseValueConvertible & Sendable]
  /// Whether its one value is a `RowList` of several: a claim has one player, so that no claim is found twice along many, and
  /// one statement does for all.
  let isList: Bool

  init(field: Field, values: [any DatabaseValueConvertible & Sendable], isList: Bool = false) {
    self.field = field
    self.values = values
    self.isList = isList
  }

  /// Whether the index is one of blocks: what it gives is in order within each block only.
  var goesByBlock: Bool {
    switch field {
    case .sources, .clubs, .confidence: true
    case .article, .players, .publishers, .stages, .kinds, .window, .day: false
    }
  }

  /// `FROM` and the beginning of `WHERE`, up to the value; the days follow. Where nothing is asked of `claimKey k`, an
  /// index that stands in a table of its own does without it. Only an index of blocks looks at `block`.
  func source(joinsKeys: Bool, in block: String) -> String {
    let isInBlock = "\(ClaimRow.block("k.claim")) = \(block)"
    switch field {
    case .article:
      return """
        articleVersion v CROSS JOIN reading r ON r.version = v.id
          CROSS JOIN claimKey k ON \(ClaimRow.isOf("r.id", "k.claim"))
        WHERE v.article = ?2
        """
    case .players:
      let isOne = isList ? "IN (SELECT value FROM json_each(?2))" : "= ?2"
      return Self.direct("claimKeyByPlayer", "k.player \(isOne)")
    case .stages: return Self.direct("claimKeyByStage", "k.stage = ?2")
    case .kinds: return Self.direct("claimKeyByKind", "k.kind = ?2")
    case .window: return Self.direct("claimKeyByWindow", "k.window = ?2")
    case .day: return Self.direct("claimKeyByDay", "?2 IS NOT NULL")
    case .confidence: return Self.direct("claimKeyByConfidence", "\(isInBlock) AND ?2 IS NOT NULL")
    case .clubs: return Self.aside("claimClub", joinsKeys, block)
    case .sources: return Self.aside("claimSource", joinsKeys, block)
    case .publishers:
      return """
        publisherReading d CROSS JOIN claimKey k ON \(ClaimRow.isOf("d.reading", "k.claim"))
        WHERE d.isCurrent = ?1 AND d.key = ?2
        """
    }
  }

  /// What a query begins with that goes through all blocks in one statement, and what its `FROM` begins with.
  var withBlocks: String { goesByBlock ? ClaimRow.keyBlocks : "" }
  /// `FROM` and the beginning of `WHERE` for all blocks; see `withBlocks`.
  func source(joinsKeys: Bool) -> String {
    (goesByBlock ? "block CROSS JOIN " : "") + source(joinsKeys: joinsKeys, in: "block.number")
  }

  private static func direct(_ index: String, _ condition: String) -> String {
    "claimKey k INDEXED BY \(index) WHERE \(condition)"
  }

  private static func aside(_ table: String, _ joinsKeys: Bool, _ block: String) -> String {
    """
    \(table) d \(joinsKeys ? "CROSS JOIN claimKey k ON k.claim = d.claim" : "")
    WHERE d.isCurrent = ?1 AND d.block = \(block) AND d.key = ?2
    """
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
      ofPlayers(players), driver(.sources, query.sources), driver(.clubs, query.clubs),
      driver(.publishers, query.publishers), driver(.stages, query.stages.map(\.rawValue)),
      driver(.kinds, query.kinds.map(\.rawValue)), query.window.map { ClaimDriver(field: .window, values: [$0]) },
    ]
    let narrow = drivers.compactMap(\.self)
    return narrow.isEmpty ? [ClaimDriver(field: .day, values: [0])] : narrow
  }

  private static func ofPlayers(_ players: [Int64]) -> ClaimDriver? {
    guard players.count > 1 else { return driver(.players, players) }
    return ClaimDriver(field: .players, values: [RowList(players[...]).text], isList: true)
  }

  private static func driver(
    _ field: Field, _ values: [some DatabaseValueConvertible & Sendable]
  ) -> ClaimDriver? {
    values.isEmpty ? nil : ClaimDriver(field: field, values: values)
  }
}
