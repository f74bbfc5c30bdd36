import GRDB
import HearsayModel
import HearsayText

extension Term {
  static let columns = [
    "claim", "ordinal", "role", "minimum", "maximum", "currency", "per", "hedge", "startsAt", "endsAt",
  ]

  /// The cells of `columns`.
  func cells(of claim: Int64, ordinal: Int) -> [Cell] {
    [
      Cell(claim), Cell(ordinal), Cell(role.rawValue), Cell(minimum.minorUnits), Cell(maximum.minorUnits),
      Cell(minimum.currency.rawValue), Cell(per?.rawValue), Cell(hedge), Cell(range.start), Cell(range.end),
    ]
  }

  /// The terms of some claims, by their rows; none for a claim without.
  static func terms(ofClaims page: RowList, in db: Database) throws -> [Int64: [Term]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT t.claim, t.role, t.minimum, t.maximum, t.currency, t.per, t.hedge, t.startsAt, t.endsAt
        FROM json_each(?) page CROSS JOIN claimTerm t ON t.claim = page.value ORDER BY page.id, t.ordinal
        """)
    var terms: [Int64: [Term]] = [:]
    try statement.eachRow(in: db, [Cell(page.text)]) { row in
      terms[row[0], default: []].append(try Term(row: row, from: 1))
    }
    return terms
  }

  private init(row: StoredRow, from first: Int) throws {
    let currency = Currency(rawValue: row[first + 3])
    self.init(
      role: try JSON.choice(row[first], TermRole.self), minimum: Money(minorUnits: row[first + 1], currency: currency),
      maximum: Money(minorUnits: row[first + 2], currency: currency),
      per: try (row[first + 4] as String?).map { try JSON.choice($0, PayPeriod.self) }, hedge: row[first + 5],
      range: ByteRange(row[first + 6], row[first + 7]))
  }
}
