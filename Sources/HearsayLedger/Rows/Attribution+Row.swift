import GRDB
import HearsayModel
import HearsayText

extension Attribution {
  static func insert(_ link: Attribution, of claim: Int64, ordinal: Int, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO claimLink (claim, ordinal, name, ref, role, link, startsAt, endsAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      claim, ordinal, link.name, link.ref, link.role.rawValue, link.link.rawValue, link.range.start, link.range.end,
    ])
  }

  /// The chains of some claims, by their rows; none for a claim without.
  static func chains(ofClaims page: RowList, in db: Database) throws -> [Int64: [Attribution]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT l.claim, l.name, l.ref, l.role, l.link, l.startsAt, l.endsAt
        FROM json_each(?) page CROSS JOIN claimLink l ON l.claim = page.value ORDER BY page.id, l.ordinal
        """)
    var chains: [Int64: [Attribution]] = [:]
    let rows = try Row.fetchCursor(statement, arguments: [page.text])
    while let row = try rows.next() { chains[row[0], default: []].append(try Attribution(row: row, from: 1)) }
    return chains
  }

  private init(row: Row, from first: Int) throws {
    self.init(
      name: row[first], ref: row[first + 1], role: try JSON.choice(row[first + 2], Role.self),
      link: try JSON.choice(row[first + 3], Link.self), range: ByteRange(row[first + 4], row[first + 5]))
  }
}
