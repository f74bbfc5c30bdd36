import GRDB
import HearsayModel

/// The conditions of a query on the claims along an index, as SQL with its values.
struct ClaimFilter {
  private(set) var sql: [String] = []
  private(set) var values: [(any DatabaseValueConvertible)?] = []
  /// Whether any of them looks at `claimKey k`.
  private(set) var usesKeys = false
  private let driver: ClaimDriver

  /// All conditions but those that `driver` sees to.
  init(_ query: ClaimQuery, players: [Int64], without driver: ClaimDriver) {
    self.driver = driver
    if driver.field != .players { addRepeated("player", in: players) }
    if driver.field != .kinds { addRepeated("kind", in: query.kinds.map(\.rawValue)) }
    if driver.field != .window { addRepeated("window", in: query.window.map { [$0] } ?? []) }
    if query.confidence > 0 { addRepeated("confidence", ">= ?", [query.confidence]) }
    // What is looked up elsewhere comes behind what the index itself can refuse.
    if driver.field != .clubs { add(key: "claimClub", of: query.clubs) }
    if driver.field != .sources { add(key: "claimSource", of: query.sources) }
    if driver.field != .publishers { addPublishers(query.publishers) }
    if driver.field != .stages, !query.stages.isEmpty {
      addKey("k.stage IN (\(Self.marks(query.stages)))", query.stages.map(\.rawValue))
    }
    addSlots(query)
    addTimes(query)
  }

  private mutating func addSlots(_ query: ClaimQuery) {
    if let polarity = query.polarity { addKey("k.polarity = ?", [polarity.rawValue]) }
    if query.withoutBackground { addKey("k.isBackground = 0", []) }
  }

  /// Which versions and readings count: see `Schema.claimProjections`. Without `asOf` and `known` it is those that are
  /// current, which the driver's index says.
  private mutating func addTimes(_ query: ClaimQuery) {
    let asOf = query.asOf?.number ?? Int.max
    if query.asOf != nil { addKey("k.begins <= ?", [asOf]) }
    if let known = query.known {
      addKey("k.filed <= ? AND (k.superseded IS NULL OR k.superseded > ?)", [known.number, known.number])
      addKey(
        """
        NOT EXISTS (
          SELECT 1 FROM articleVersion v JOIN articleVersion w ON w.article = v.article AND w.number > v.number
          WHERE v.id = k.version AND w.seen < ? AND w.begins <= ?)
        """, [Moment(startOf: known.adding(days: 1)).seconds, asOf])
    } else if query.asOf != nil {
      addKey("k.superseded IS NULL AND (k.ends IS NULL OR k.ends > ?)", [asOf])
    }
  }

  private mutating func addPublishers(_ keys: [String]) {
    guard !keys.isEmpty else { return }
    add(
      """
      EXISTS (SELECT 1 FROM publisherReading x WHERE x.isCurrent = ?1 AND x.key IN (\(Self.marks(keys)))
        AND x.counted = \(driver.counted) AND x.reading = \(ClaimRow.reading(driver.claim)))
      """, keys)
  }

  private mutating func add(key table: String, of keys: [String]) {
    guard !keys.isEmpty else { return }
    add(
      """
      EXISTS (SELECT 1 FROM \(table) x WHERE x.isCurrent = ?1 AND x.block = \(ClaimRow.block(driver.claim))
        AND x.key IN (\(Self.marks(keys))) AND x.counted = \(driver.counted) AND x.claim = \(driver.claim))
      """, keys)
  }

  private mutating func addRepeated(_ column: String, in list: [some DatabaseValueConvertible]) {
    if !list.isEmpty { addRepeated(column, "IN (\(Self.marks(list)))", list) }
  }

  /// A condition on a column that some indexes repeat; these need no look at `claimKey` for it.
  private mutating func addRepeated(
    _ column: String, _ condition: String, _ arguments: [(any DatabaseValueConvertible)?]
  ) {
    if !driver.repeatsKeys { usesKeys = true }
    add("\(driver.repeated(column)) \(condition)", arguments)
  }

  private mutating func addKey(_ condition: String, _ arguments: [(any DatabaseValueConvertible)?]) {
    usesKeys = true
    add(condition, arguments)
  }

  private mutating func add(_ condition: String, _ arguments: [(any DatabaseValueConvertible)?]) {
    sql.append(condition)
    values += arguments
  }

  /// A question mark for each item of a list.
  static func marks(_ list: [some Any]) -> String { repeatElement("?", count: list.count).joined(separator: ", ") }
}
