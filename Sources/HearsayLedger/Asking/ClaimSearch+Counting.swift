import GRDB
import HearsayModel

extension ClaimSearch {
  /// How many claims there are, whatever the limit.
  func count() throws -> Int {
    let driver = try driver()
    guard isAlone(driver) else {
      var claims: Set<Int64> = []
      try each(driver.claim, along: driver) { claims.insert($0[0]) }
      return claims.count
    }
    var count = 0
    try each("count(*)", along: driver) { count += $0[0] as Int }
    return count
  }

  /// A saga as far as the claims of a search are of it.
  struct Saga {
    let player: Int64
    let window: String
    private(set) var claims = 0
    private(set) var first = Int.max
    private(set) var last = Int.min

    init(player: Int64, window: String) {
      self.player = player
      self.window = window
    }

    mutating func add(_ day: Int) {
      claims += 1
      first = min(first, day)
      last = max(last, day)
    }
  }

  /// The sagas of the claims, each with how many of them, the first and the last day.
  func sagas() throws -> [Saga] {
    let driver = try driver()
    let (player, window) = (driver.repeated("player"), driver.repeated("window"))
    var seen: Set<Int64> = []
    // A player has a few: to look through them is quicker than to hash the names of windows for each claim.
    var sagas: [Int64: [Saga]] = [:]
    try each(
      "\(driver.claim), \(player), \(window), \(driver.counted)", along: driver,
      where: "AND \(player) IS NOT NULL AND \(window) IS NOT NULL"
    ) { row in
      guard isAlone(driver) || seen.insert(row[0]).inserted else { return }
      sagas[row[1], default: []].add(row[3], of: row[1], in: row[2])
    }
    return sagas.values.flatMap(\.self)
  }

  /// Whether an index is gone along once for each block, so that it gives no claim twice.
  private func isAlone(_ driver: ClaimDriver) -> Bool { layers.count * driver.values.count == 1 }

  /// Gives each row for each block, each layer and each value.
  private func each(
    _ columns: String, along driver: ClaimDriver, where condition: String = "",
    _ receive: (Row) -> Void
  ) throws {
    let filter = ClaimFilter(query, players: players, without: driver)
    let select = try db.cachedStatement(
      sql: """
        SELECT \(columns)
        FROM \(driver.source(joinsKeys: filter.usesKeys)) \(driver.days) \(condition)
        \(filter.sql.map { "AND \($0)" }.joined(separator: "\n"))
        """)
    for block in try blocks(of: driver) {
      for layer in layers {
        for value in driver.values {
          let bounds: [(any DatabaseValueConvertible)?] = [layer, value, span.first, span.last, block]
          let rows = try Row.fetchCursor(select, arguments: StatementArguments(bounds + filter.values))
          while let row = try rows.next() { receive(row) }
        }
      }
    }
  }
}

extension [ClaimSearch.Saga] {
  /// Counts a claim of a player in a window.
  fileprivate mutating func add(_ day: Int, of player: Int64, in window: String) {
    if let index = firstIndex(where: { $0.window == window }) {
      self[index].add(day)
    } else {
      append(ClaimSearch.Saga(player: player, window: window))
      self[count - 1].add(day)
    }
  }
}
