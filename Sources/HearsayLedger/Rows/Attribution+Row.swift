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

  static func chain(of claim: Int64, in db: Database) throws -> [Attribution] {
    let statement = try db.cachedStatement(
      sql: "SELECT name, ref, role, link, startsAt, endsAt FROM claimLink WHERE claim = ? ORDER BY ordinal")
    return try Row.fetchAll(statement, arguments: [claim]).map { row in
      Attribution(
        name: row[0], ref: row[1], role: try JSON.choice(row[2], Role.self), link: try JSON.choice(row[3], Link.self),
        range: ByteRange(row[4], row[5]))
    }
  }
}
