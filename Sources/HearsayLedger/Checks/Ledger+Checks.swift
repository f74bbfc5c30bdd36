import GRDB
import HearsayModel

extension Ledger {
  /// Holds the ledger against everything that it promises, and returns all that is not so. It reads every row, and must be
  /// open for writing, since SQLite checks its full-text index with a writing statement.
  public func check() throws(LedgerFault) -> [LedgerProblem] {
    try write { db in try LedgerCheck.all.flatMap { try $0.problems(in: db, resolver: resolver) } }
  }

  /// Computes all projections anew from the facts.
  public func rebuildProjections() throws(LedgerFault) {
    try write { db in try Projections.build(in: db, resolver: resolver) }
  }
}
