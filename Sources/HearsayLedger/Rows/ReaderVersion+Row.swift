import GRDB
import HearsayModel

extension ReaderVersion {
  private var storedModels: String { JSON.strings(models).line }

  /// The row of a reader; `nil` where none of its readings was ever filed.
  func row(in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM reader WHERE version = ? AND models = ? AND lexicon = ?")
    return try Int64.fetchOne(statement, arguments: [version, storedModels, lexicon])
  }

  /// The row of a reader, made where there is none.
  func madeRow(in db: Database) throws -> Int64 {
    if let row = try row(in: db) { return row }
    let statement = try db.cachedStatement(sql: "INSERT INTO reader (version, models, lexicon) VALUES (?, ?, ?)")
    try statement.execute(arguments: [version, storedModels, lexicon])
    return db.lastInsertedRowID
  }

  /// A reader from a row whose columns from `first` on are version, models and lexicon.
  init(row: Row, from first: Int) throws {
    self.init(
      version: row[first], models: try JSON.stored(row[first + 1]).asStrings(), lexicon: row[first + 2])
  }
}
