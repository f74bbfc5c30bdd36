import GRDB
import HearsayModel

extension Ledger {
  /// Holds the ledger against everything that it promises, and returns all that is not so. It reads every row.
  ///
  /// SQLite checks its full-text index with a writing statement. A ledger that is open for reading is therefore copied to a
  /// temporary file, which needs as much room on the disk as the ledger has, and the copy is checked.
  public func check() throws(LedgerFault) -> [LedgerProblem] {
    guard database.configuration.readonly else { return try write(problems) }
    do {
      // A file without a name is SQLite's own and goes when it is closed: https://www.sqlite.org/inmemorydb.html
      let copy = try DatabaseQueue(path: "")
      try database.backup(to: copy)
      return try copy.write(problems)
    } catch { throw LedgerFault(error, at: path) }
  }

  private func problems(in db: Database) throws -> [LedgerProblem] {
    try LedgerCheck.all.flatMap { try $0.problems(in: db, resolver: resolver) }
  }

  /// Computes all projections anew from the facts.
  public func rebuildProjections() throws(LedgerFault) {
    try write { db in try Projections.build(in: db, resolver: resolver) }
  }
}
