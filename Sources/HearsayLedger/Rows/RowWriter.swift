import GRDB
import GRDBSQLite

/// Writes rows of one table by a statement that stays prepared.
///
/// Its cells go straight to SQLite. GRDB boxes every value and looks the boxes over twice, which was more than half of what
/// filing a claim cost. Nothing observes these tables, so GRDB need not see the steps.
struct RowWriter {
  private let db: Database
  private let statement: Statement

  /// A writer for some columns of a table; `orElse` says what becomes of a row that is there already, in SQL.
  init(_ table: String, _ columns: [String], orElse: String = "ABORT", in db: Database) throws {
    try self.init("INSERT OR \(orElse) INTO", table, columns, in: db)
  }

  /// A writer for some columns of a table that changes a row which is there already; `merging` says how, in SQL.
  init(_ table: String, _ columns: [String], merging: String, in db: Database) throws {
    try self.init("INSERT INTO", table, columns, merging, in: db)
  }

  private init(_ verb: String, _ table: String, _ columns: [String], _ rest: String = "", in db: Database) throws {
    let marks = repeatElement("?", count: columns.count).joined(separator: ", ")
    self.db = db
    statement = try db.cachedStatement(
      sql: "\(verb) \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks)) \(rest)")
  }

  /// Writes a row: one cell for each column, in their order. Gives the row's id, where its table has ids.
  @discardableResult
  func write(_ cells: [Cell]) throws -> Int64 {
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
    return db.lastInsertedRowID
  }
}
