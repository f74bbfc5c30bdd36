import GRDB
import HearsayModel

extension Ledger {
  /// Attaches words to a claim; they stay attached when a better reader reads again.
  public func add(
    _ sort: Note.Sort, _ words: String, to claim: ClaimID, at moment: Moment
  ) throws(LedgerFault) -> Note {
    try write { db in
      guard try ClaimRow.isKnown(claim, in: db) else { throw LedgerFault.noSuchClaim(claim) }
      return try Note.insert(sort, words, to: claim, at: moment, in: db)
    }
  }

  /// What is attached to a claim, or to all, the earliest first.
  public func notes(on claim: ClaimID? = nil) throws(LedgerFault) -> [Note] {
    try read { db in try Note.notes(on: claim, in: db) }
  }
}

extension Note {
  static func insert(
    _ sort: Sort, _ words: String, to claim: ClaimID, at moment: Moment, in db: Database
  ) throws -> Note {
    try db.cachedStatement(sql: "INSERT INTO note (claim, sort, words, moment) VALUES (?, ?, ?, ?)")
      .execute(arguments: [claim.value, sort.rawValue, words, moment.seconds])
    return Note(number: Int(db.lastInsertedRowID), claim: claim, sort: sort, words: words, moment: moment)
  }

  static func notes(on claim: ClaimID?, in db: Database) throws -> [Note] {
    let select = try db.cachedStatement(
      sql: "SELECT id, claim, sort, words, moment FROM note WHERE ?1 IS NULL OR claim = ?1 ORDER BY id")
    return try Row.fetchAll(select, arguments: [claim?.value]).map { row in
      Note(
        number: row[0], claim: ClaimID(row[1]), sort: try JSON.choice(row[2], Sort.self), words: row[3],
        moment: Moment(seconds: row[4]))
    }
  }
}
