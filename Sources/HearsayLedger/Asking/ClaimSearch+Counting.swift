import GRDB
import HearsayModel

extension ClaimSearch {
  /// How many claims there are, whatever the limit.
  func count() throws -> Int {
    let driver = try narrowest()
    let filter = ClaimFilter(query, players: players, without: driver)
    let source = "\(driver.source(joinsKeys: filter.usesKeys)) \(driver.days) \(Self.conditions(filter))"
    guard isAlone(driver) else {
      var claims: Set<Int64> = []
      try each("SELECT \(driver.claim) FROM \(source)", filter, driver) { claims.insert($0[0]) }
      return claims.count
    }
    var count = 0
    try each("SELECT count(*) FROM \(source)", filter, driver) { count = $0[0] }
    return count
  }

  /// The claims of each saga: its player and window, how many, the first and the last day.
  func sagas() throws -> [(player: Int64, window: String, claims: Int, first: Int, last: Int)] {
    struct Key: Hashable {
      let player: Int64
      let window: String
    }
    let driver = try narrowest()
    let filter = ClaimFilter(query, players: players, without: driver)
    let (player, window) = (driver.repeated("player"), driver.repeated("window"))
    let select = """
      SELECT \(driver.claim), \(player), \(window), \(driver.counted)
      FROM \(driver.source(joinsKeys: filter.usesKeys)) \(driver.days)
      AND \(player) IS NOT NULL AND \(window) IS NOT NULL \(Self.conditions(filter))
      """
    var seen: Set<Int64> = []
    var sagas: [Key: (claims: Int, first: Int, last: Int)] = [:]
    try each(select, filter, driver) { row in
      guard isAlone(driver) || seen.insert(row[0]).inserted else { return }
      let day: Int = row[3]
      let key = Key(player: row[1], window: row[2])
      let saga = sagas[key] ?? (0, day, day)
      sagas[key] = (saga.claims + 1, min(saga.first, day), max(saga.last, day))
    }
    return sagas.map { ($0.player, $0.window, $1.claims, $1.first, $1.last) }
  }

  private static func conditions(_ filter: ClaimFilter) -> String {
    filter.sql.map { "AND \($0)" }.joined(separator: "\n")
  }

  /// Gives each row of a query for each layer and each value.
  private func each(
    _ sql: String, _ filter: ClaimFilter, _ driver: ClaimDriver, _ receive: (Row) -> Void
  ) throws {
    let select = try db.cachedStatement(sql: sql)
    for layer in layers {
      for value in driver.values {
        let bounds: [(any DatabaseValueConvertible)?] = [layer, value, span.first, span.last]
        let rows = try Row.fetchCursor(select, arguments: StatementArguments(bounds + filter.values))
        while let row = try rows.next() { receive(row) }
      }
    }
  }
}
