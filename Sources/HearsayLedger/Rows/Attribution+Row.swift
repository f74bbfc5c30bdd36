import GRDB
import HearsayModel
import HearsayText

extension Attribution {
  static let columns = ["claim", "ordinal", "name", "ref", "role", "link", "startsAt", "endsAt"]

  /// The cells of `columns`.
  func cells(of claim: Int64, ordinal: Int) -> [Cell] {
    [
      Cell(claim), Cell(ordinal), Cell(name), Cell(ref), Cell(role.rawValue), Cell(link.rawValue), Cell(range.start),
      Cell(range.end),
    ]
  }

  /// The chains of some claims, by their rows; none for a claim without.
  static func chains(ofClaims page: RowList, in db: Database) throws -> [Int64: [Attribution]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT l.claim, l.name, l.ref, l.role, l.link, l.startsAt, l.endsAt
        FROM json_each(?) page CROSS JOIN claimLink l ON l.claim = page.value ORDER BY page.id, l.ordinal
        """)
    var chains: [Int64: [Attribution]] = [:]
    try statement.eachRow(in: db, [Cell(page.text)]) { row in
      chains[row[0], default: []].append(try Attribution(row: row, from: 1))
    }
    return chains
  }

  private init(row: StoredRow, from first: Int) throws {
    self.init(
      name: row[first], ref: row[first + 1], role: try JSON.choice(row[first + 2], Role.self),
      link: try JSON.choice(row[first + 3], Link.self), range: ByteRange(row[first + 4], row[first + 5]))
  }
}
