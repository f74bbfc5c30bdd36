import GRDB

extension LedgerCheck {
  /// The full-text index has the words of each article's latest version, and no others.
  static let searchIsInStep = LedgerCheck(name: "the full-text index is in step") { db, _ in
    do {
      // A rank of 1 holds the index against the texts, too: https://www.sqlite.org/fts5.html#the_integrity_check_command
      try db.execute(sql: "INSERT INTO articleSearch (articleSearch, rank) VALUES ('integrity-check', 1)")
      return []
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [Finding("articleSearch", "does not have the words of the articles")]
    }
  }
}
