import GRDB
import HearsayModel
import HearsayText

extension Term {
  static func insert(_ term: Term, of claim: Int64, ordinal: Int, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO claimTerm (claim, ordinal, role, minimum, maximum, currency, per, hedge, startsAt, endsAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      claim, ordinal, term.role.rawValue, term.minimum.minorUnits, term.maximum.minorUnits,
      term.minimum.currency.rawValue, term.per?.rawValue, term.hedge, term.range.start, term.range.end,
    ])
  }

  static func terms(of claim: Int64, in db: Database) throws -> [Term] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT role, minimum, maximum, currency, per, hedge, startsAt, endsAt FROM claimTerm
        WHERE claim = ? ORDER BY ordinal
        """)
    return try Row.fetchAll(statement, arguments: [claim]).map { row in
      let currency = Currency(rawValue: row[3])
      return Term(
        role: try JSON.choice(row[0], TermRole.self), minimum: Money(minorUnits: row[1], currency: currency),
        maximum: Money(minorUnits: row[2], currency: currency),
        per: try (row[4] as String?).map { try JSON.choice($0, PayPeriod.self) }, hedge: row[5],
        range: ByteRange(row[6], row[7]))
    }
  }
}
