import GRDB
import HearsayModel

/// Reads claims with their articles from one snapshot; each article and each player once.
struct ClaimReader {
  let db: Database
  var readings: [Int64: FiledReading] = [:]
  private var players: [Int64: PlayerID] = [:]

  init(_ db: Database) { self.db = db }

  /// So many claims are read with one statement of each sort: enough for the cost of a statement to be spread, few enough
  /// for the list of their rows to be small.
  private static let claimsOnAPage = 500

  /// The claims of some rows, in their order.
  mutating func claims(_ rows: [Int64]) throws -> [FiledClaim] {
    var claims: [FiledClaim] = []
    claims.reserveCapacity(rows.count)
    for start in stride(from: 0, to: rows.count, by: Self.claimsOnAPage) {
      let page = rows[start..<min(start + Self.claimsOnAPage, rows.count)]
      try readReadings(Set(page.map(ClaimRow.reading)))
      claims += try self.claims(on: RowList(page))
    }
    return claims
  }

  /// The claim of a row; `nil` where there is none.
  mutating func claim(_ id: Int64) throws -> FiledClaim? { try claims([id]).first }

  /// The claims of a reading, in its order.
  mutating func claims(of reading: Int64) throws -> [FiledClaim] {
    try claims(
      try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT id FROM claim WHERE \(ClaimRow.isOf("?1", "id")) ORDER BY id"),
        arguments: [reading]))
  }

  private static let select = """
    SELECT page.key, c.id, c.reading, k.player, c.words, \(Claim.columns.map { "c.\($0)" }.joined(separator: ", "))
    FROM json_each(?) page CROSS JOIN claim c ON c.id = page.value LEFT JOIN claimKey k ON k.claim = c.id
    """

  private mutating func claims(on page: RowList) throws -> [FiledClaim] {
    // Each is put in its place here: SQLite would sort whole rows.
    var claims = [FiledClaim?](repeating: nil, count: page.count)
    var apart: [Int64: Claim] = [:]
    var places: [Int64: [Int]] = [:]
    try db.cachedStatement(sql: Self.select).eachRow(in: db, [Cell(page.text)]) { row in
      let (place, id): (Int, Int64) = (row[0], row[1])
      let claim = try Claim(row: row, from: 5)
      if Claim.isApart(row, from: 5) {
        apart[id] = claim
        places[id, default: []].append(place)
      }
      let reading = try self.reading(row[2])
      claims[place] = FiledClaim(
        claim: claim, article: reading.article, player: try (row[3] as Int64?).map { try player($0) },
        words: row[4] ?? "", filed: reading.filed)
    }
    for (id, claim) in try Claim.completed(apart, in: db) {
      for place in places[id] ?? [] { claims[place]?.claim = claim }
    }
    return claims.compactMap(\.self)
  }

  mutating func player(_ row: Int64) throws -> PlayerID {
    if let player = players[row] { return player }
    let select = try db.cachedStatement(sql: "SELECT key FROM player WHERE id = ?")
    guard let key = try String.fetchOne(select, arguments: [row]) else {
      throw Malformed("a player", found: String(row))
    }
    players[row] = PlayerID(key)
    return PlayerID(key)
  }
}
