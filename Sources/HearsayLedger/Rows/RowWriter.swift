import GRDB
import GRDBSQLite

/// What stands in one column of a row.
enum Cell {
  case nothing
  case number(Int64)
  case share(Double)
  case words(String)

  init(_ number: Int64?) { self = number.map(Cell.number) ?? .nothing }
  init(_ number: Int?) { self = number.map { .number(Int64($0)) } ?? .nothing }
  init(_ flag: Bool) { self = .number(flag ? 1 : 0) }
  init(_ share: Double) { self = .share(share) }
  init(_ words: String?) { self = words.map(Cell.words) ?? .nothing }
}

/// Writes rows of one table by a statement that stays prepared.
///
/// Its cells go straight to SQLite. GRDB boxes every value and looks the boxes over twice, which was more than half of what
/// filing a claim cost. Nothing observes these tables, so GRDB need not see the steps.
struct RowWriter {
  private let db: Database
  private let statement: Statement

  init(_ table: String, _ columns: [String], in db: Database) throws {
    let marks = repeatElement("?", count: columns.count).joined(separator: ", ")
    self.db = db
    statement = try db.cachedStatement(
      sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
  }

  /// Writes a row: one cell for each column, in their order.
  func write(_ cells: [Cell]) throws {
    let handle = statement.sqliteStatement
    // Somebody else may have taken the same statement from GRDB and left it where its step ended; it takes no cells so.
    sqlite3_reset(handle)
    for (index, cell) in cells.enumerated() { Self.bind(cell, Int32(index + 1), handle) }
    let code = sqlite3_step(handle)
    // What went wrong is told by the connection until it is asked for something else.
    let message = code == SQLITE_DONE ? nil : db.lastErrorMessage
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
    }
  }

  /// Tells SQLite to copy the words: they are Swift's, and may be gone before the step. `SQLITE_TRANSIENT` of sqlite3.h, a
  /// cast that Swift cannot import.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// An index that is too high, or words that are too long, are refused here and told by the step, which then fails.
  private static func bind(_ cell: Cell, _ index: Int32, _ handle: SQLiteStatement) {
    switch cell {
    case .nothing: sqlite3_bind_null(handle, index)
    case .number(let number): sqlite3_bind_int64(handle, index, number)
    case .share(let share): sqlite3_bind_double(handle, index, share)
    case .words(let words):
      _ = words.withCString { sqlite3_bind_text(handle, index, $0, Int32(words.utf8.count), copied) }
    }
  }
}
