import GRDB
import HearsayModel
import HearsayText

extension Term {
  /// Terms as a claim's row has them: an array in JSON with one for each, `["fee",100,200,"EUR",null,"around",5,9]`: the role, the
  /// least and the most in minor units, the currency, the period, the hedge and the range.
  static func write(_ terms: [Term], to bytes: inout [UInt8]) {
    JSON.write(terms, to: &bytes) { term, list in
      list.add(term.role.rawValue)
      list.add(Int(term.minimum.minorUnits))
      list.add(Int(term.maximum.minorUnits))
      list.add(term.minimum.currency.rawValue)
      list.add(term.per?.rawValue)
      list.add(term.hedge)
      list.add(term.range.start)
      list.add(term.range.end)
    }
  }

  /// The terms of a stored text.
  static func terms(_ text: String) throws -> [Term] {
    // Most claims have none.
    text == "[]" ? [] : try JSON.stored(text).asArray().map { try Term(stored: $0) }
  }

  private init(stored: JSON) throws {
    let parts = try stored.asArray()
    guard parts.count == 8 else { throw Malformed("a term", found: stored.line) }
    let currency = Currency(rawValue: try parts[3].asString())
    self.init(
      role: try parts[0].choice(TermRole.self),
      minimum: Money(minorUnits: Int64(try parts[1].asInteger()), currency: currency),
      maximum: Money(minorUnits: Int64(try parts[2].asInteger()), currency: currency),
      per: parts[4] == .null ? nil : try parts[4].choice(PayPeriod.self),
      hedge: parts[5] == .null ? nil : try parts[5].asString(), range: try JSON.array([parts[6], parts[7]]).range())
  }

  /// The terms of some claims that were filed up to schema 2, by their rows; none for a claim without.
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
