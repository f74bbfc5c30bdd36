import GRDB

/// The form of a ledger's file: the migrations that make it, which are only ever added to.
enum Schema {
  /// What a file says in its header that it is: `HSAY`. Other programs' databases say something else, mostly 0.
  static let applicationID: Int32 = 0x4853_4159

  /// The names of the migrations, in order. A released one is never changed; the number of them is the file's version.
  static let migrations: [(name: String, change: @Sendable (Database) throws -> Void)] = [
    (
      "1 articles, readings, claims, players",
      { db in
        try db.execute(sql: articleTables + readingTables + claimTables + playerTables + peopleTables)
        try db.execute(sql: guards + forgettingGuards)
        try db.execute(sql: claimProjections + playerProjections + search)
      }
    ), ("2 claims of a player in one index", { db in try db.execute(sql: playerIndex) }),
    ("3 terms and chains in the rows of claims", { db in try db.execute(sql: claimLists) }),
    ("4 projections that refer to no table", { db in try db.execute(sql: projectionsByThemselves) }),
  ]

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// The condition that a column is one of some words.
  ///
  /// `IN` with more than two words fills a table of its own for each row that is checked, which made filing twice as slow.
  static func oneOf(_ column: String, _ words: [String]) -> String {
    "CASE \(column) \(words.map { "WHEN '\($0)' THEN 1" }.joined(separator: " ")) ELSE 0 END"
  }

  /// What brings a file up to date, one migration after the other, each in a transaction of its own.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, migration) in migrations.enumerated() {
      migrator.registerMigration(migration.name) { db in
        try migration.change(db)
        try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }
}
