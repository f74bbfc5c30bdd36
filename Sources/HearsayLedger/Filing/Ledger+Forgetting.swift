import GRDB
import HearsayModel

extension Ledger {
  /// Blanks titles, texts, quotes and the words of evidence of articles for good, and keeps their hashes, addresses and
  /// claims. Articles that are forgotten already stay as they are.
  ///
  /// The words are gone from the file when it returns, also from the full-text index and the write-ahead log, unless
  /// somebody else is just reading.
  public func forget(_ articles: [ArticleID], reason: String, at moment: Moment) throws(LedgerFault) {
    try write { db in
      try db.execute(sql: "PRAGMA secure_delete = ON")
      for article in articles {
        guard let row = try Clerk.row(of: article, in: db) else { throw LedgerFault.noSuchArticle(article) }
        if try !Clerk.isForgotten(row, in: db) { try Self.forget(row, reason: reason, at: moment, in: db) }
      }
      // The index keeps the words of what is deleted until its parts are put together.
      try db.execute(sql: "INSERT INTO articleSearch (articleSearch) VALUES ('optimize')")
    }
    do {
      try database.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    } catch {
      let fault = LedgerFault(error, at: path)
      // Somebody reads: the log is emptied by the last who closes the file.
      guard case .busy = fault else { throw fault }
    }
  }

  private static func forget(_ article: Int64, reason: String, at moment: Moment, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO tombstone (article, reason, moment) VALUES (?, ?, ?)",
      arguments: [article, reason, moment.seconds])
    let shown = "SELECT v.text FROM articleNow n JOIN articleVersion v ON v.id = n.version WHERE n.article = ?"
    if let text = try Int64.fetchOne(db, sql: shown, arguments: [article]) { try SearchTally.remove(text, from: db) }
    try blank(article, in: db)
  }

  /// Blanks what a tombstone lets be blanked.
  static func blank(_ article: Int64, in db: Database) throws {
    let readings = "SELECT r.id FROM reading r JOIN articleVersion v ON v.id = r.version WHERE v.article = ?"
    try db.execute(sql: "UPDATE articleText SET title = NULL, body = NULL WHERE article = ?", arguments: [article])
    for reading in try Int64.fetchAll(db, sql: readings, arguments: [article]) {
      try db.execute(
        sql: "UPDATE claim SET words = NULL WHERE \(ClaimRow.isOf("?1", "id"))", arguments: [reading])
    }
    try db.execute(sql: "UPDATE quote SET words = NULL WHERE reading IN (\(readings))", arguments: [article])
  }
}
