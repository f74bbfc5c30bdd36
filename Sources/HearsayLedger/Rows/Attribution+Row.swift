import GRDB
import HearsayModel
import HearsayText

extension Attribution {
  /// A chain as a claim's row has it: an array in JSON with one for each link, `["Kickabout",null,"outlet","via",5,9]`: name, ref, role,
  /// link and range.
  static func write(_ chain: [Attribution], to bytes: inout [UInt8]) {
    JSON.write(chain, to: &bytes) { link, list in
      list.add(link.name)
      list.add(link.ref)
      list.add(link.role.rawValue)
      list.add(link.link.rawValue)
      list.add(link.range.start)
      list.add(link.range.end)
    }
  }

  /// The chain of a stored text.
  static func chain(_ text: String) throws -> [Attribution] {
    text == "[]" ? [] : try JSON.stored(text).asArray().map { try Attribution(stored: $0) }
  }

  private init(stored: JSON) throws {
    let parts = try stored.asArray()
    guard parts.count == 6 else { throw Malformed("a link of a chain", found: stored.line) }
    self.init(
      name: try parts[0].asString(), ref: parts[1] == .null ? nil : try parts[1].asString(),
      role: try parts[2].choice(Role.self), link: try parts[3].choice(Link.self),
      range: try JSON.array([parts[4], parts[5]]).range())
  }

  /// The chains of some claims that were filed up to schema 2, by their rows; none for a claim without.
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
