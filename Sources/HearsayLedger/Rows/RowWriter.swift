import GRDB
import GRDBSQLite

/// Writes rows of one table by a statement that stays prepared.
///
/// Its cells go straight to SQLite. GRDB boxes every value and looks the boxes over twice, which was more than half of what
/// filing a claim cost. Nothing observes these tables, so GRDB need not see the steps.
struct RowWriter {
  private let db: Database
  private let statement: Statement
  private let columns: Int
  /// Writes `several` rows with one step: to begin and to end a statement takes a third of what a row takes. `nil` where it would not pay.
  private let severalRows: Statement?

  /// More gain next to nothing.
  private static let several = 6

  /// A writer for some columns of a table; `orElse` says what becomes of a row that is there already, in SQL.
  init(_ table: String, _ columns: [String], orElse: String = "ABORT", in db: Database) throws {
    self.db = db
    self.columns = columns.count
    statement = try db.cachedStatement(sql: Self.insert(orElse, table, columns, rows: 1))
    severalRows = nil
  }

  /// A writer for some columns of a table that refers to no other, several rows at a time. Where a table has foreign keys, SQLite copies every
  /// page that such a statement changes, to be able to take it back, and takes twice as long.
  init(manyOf table: String, _ columns: [String], merging: String = "", in db: Database) throws {
    self.db = db
    self.columns = columns.count
    statement = try db.cachedStatement(sql: "\(Self.insert("FAIL", table, columns, rows: 1)) \(merging)")
    severalRows = try db.cachedStatement(sql: "\(Self.insert("FAIL", table, columns, rows: Self.several)) \(merging)")
  }

  /// A writer for some columns of a table that changes a row which is there already; `merging` says how, in SQL.
  init(_ table: String, _ columns: [String], merging: String, in db: Database) throws {
    self.db = db
    self.columns = columns.count
    statement = try db.cachedStatement(sql: "\(Self.insert("ABORT", table, columns, rows: 1)) \(merging)")
    severalRows = nil
  }

  private static func insert(_ orElse: String, _ table: String, _ columns: [String], rows: Int) -> String {
    let marks = "(\(repeatElement("?", count: columns.count).joined(separator: ", ")))"
    return """
      INSERT OR \(orElse) INTO \(table) (\(columns.joined(separator: ", ")))
      VALUES \(repeatElement(marks, count: rows).joined(separator: ", "))
      """
  }

  /// Writes a row: one cell for each column, in their order. Gives the row's id, where its table has ids.
  @discardableResult
  func write(_ cells: [Cell]) throws -> Int64 {
    try write(cells[...], by: statement)
    return db.lastInsertedRowID
  }

  /// Writes rows whose cells follow each other.
  ///
  /// Where one is refused, those before it may stand: whoever writes them takes all of the transaction back then.
  func write(rows cells: [Cell]) throws {
    let piece = columns * Self.several
    var start = 0
    while let severalRows, cells.count - start >= piece {
      try write(cells[start..<start + piece], by: severalRows)
      start += piece
    }
    while start < cells.count {
      try write(cells[start..<start + columns], by: statement)
      start += columns
    }
  }

  private func write(_ cells: ArraySlice<Cell>, by statement: Statement) throws {
    let handle = statement.sqliteStatement
    // Somebody else may have taken the same statement from GRDB and left it where its step ended; it takes no cells so.
    sqlite3_reset(handle)
    let (code, message) = cells.withBindings(of: handle) {
      let code = sqlite3_step(handle)
      // What went wrong is told by the connection until it is asked for something else.
      let message = code == SQLITE_DONE ? nil : db.lastErrorMessage
      sqlite3_reset(handle)
      return (code, message)
    }
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
    }
  }
}
