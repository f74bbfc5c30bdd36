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

  /// A writer for some columns of a table that refers to others.
  init(_ table: String, _ columns: [String], merging: String = "", in db: Database) throws {
    self.db = db
    self.columns = columns.count
    statement = try db.cachedStatement(sql: "\(Self.insert("ABORT", table, columns, rows: 1)) \(merging)")
    severalRows = nil
  }

  /// A writer for some columns of a table that refers to no other, several rows at a time. Where a table has foreign keys, SQLite copies every
  /// page that such a statement changes, to be able to take it back, and takes twice as long.
  ///
  /// - Parameters:
  ///   - orElse: what becomes of a row that is there already, in SQL.
  ///   - merging: how a row that is there already is changed, in SQL.
  init(
    manyOf table: String, _ columns: [String], orElse: String = "FAIL", merging: String = "", in db: Database
  ) throws {
    self.db = db
    self.columns = columns.count
    statement = try db.cachedStatement(sql: "\(Self.insert(orElse, table, columns, rows: 1)) \(merging)")
    severalRows = try db.cachedStatement(sql: "\(Self.insert(orElse, table, columns, rows: Self.several)) \(merging)")
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
    try write(rows: RowCells(cells))
    return db.lastInsertedRowID
  }

  /// Writes rows whose cells follow each other.
  ///
  /// Where one is refused, those before it may stand: whoever writes them takes all of the transaction back then.
  func write(rows cells: RowCells) throws {
    if cells.isEmpty { return }
    let piece = columns * Self.several
    // What is bound stands in memory that is another's later.
    defer {
      sqlite3_clear_bindings(statement.sqliteStatement)
      if let severalRows { sqlite3_clear_bindings(severalRows.sqliteStatement) }
    }
    try cells.withBindings { binder in
      while let severalRows, binder.rest >= piece { try write(&binder, piece, by: severalRows) }
      while binder.rest > 0 { try write(&binder, columns, by: statement) }
    }
  }

  private func write(_ binder: inout RowCells.RowBinder, _ count: Int, by statement: Statement) throws {
    let handle = statement.sqliteStatement
    // Somebody else may have taken the same statement from GRDB and left it where its step ended; it takes no cells so.
    sqlite3_reset(handle)
    binder.bind(count, to: handle)
    let code = sqlite3_step(handle)
    // What went wrong is told by the connection until it is asked for something else.
    let message = code == SQLITE_DONE ? nil : db.lastErrorMessage
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
    }
  }
}
