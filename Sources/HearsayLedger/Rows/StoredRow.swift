import GRDB
import GRDBSQLite

/// The row that a statement stands at, read straight from SQLite; its columns count from 0.
///
/// GRDB looks up of every value what it may be converted to. A page of the newsroom reads hundreds of claims of thirty columns, for
/// which that was most of the reading. What is `NULL` where a value is asked for is 0 or no letters; the schema has none there.
struct StoredRow {
  private let handle: SQLiteStatement

  fileprivate init(_ handle: SQLiteStatement) { self.handle = handle }

  subscript(column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(column)) }

  subscript(column: Int) -> Int { Int(self[column] as Int64) }

  subscript(column: Int) -> Bool { self[column] as Int64 != 0 }

  subscript(column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }

  subscript(column: Int) -> String {
    withBytes(of: column) { String(decoding: $0, as: UTF8.self) }
  }

  subscript(column: Int) -> Int64? { isNull(column) ? nil : .some(self[column]) }

  subscript(column: Int) -> Int? { isNull(column) ? nil : .some(self[column]) }

  subscript(column: Int) -> String? { isNull(column) ? nil : .some(self[column]) }

  /// Looks at the bytes of a column where they stand.
  func withBytes<Value>(of column: Int, _ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    // In this order, as SQLite asks for it: the bytes are counted in the form that was asked for.
    let address = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return try body(UnsafeRawBufferPointer(start: address, count: address == nil ? 0 : count))
  }

  /// Whether nothing stands in a column.
  func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }
}

extension Statement {
  /// Gives each row that the statement finds with some values of its parameters, in order.
  func eachRow(in db: Database, _ cells: [Cell], _ receive: (StoredRow) throws -> Void) throws {
    // Somebody else may have taken the same statement from GRDB and left it where its step ended; it takes no cells so.
    sqlite3_reset(sqliteStatement)
    defer {
      sqlite3_reset(sqliteStatement)
      sqlite3_clear_bindings(sqliteStatement)
    }
    try RowCells(cells).withBindings { binder in
      binder.bind(cells.count, to: sqliteStatement)
      while true {
        let code = sqlite3_step(sqliteStatement)
        if code == SQLITE_DONE { return }
        guard code == SQLITE_ROW else {
          throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: sql)
        }
        try receive(StoredRow(sqliteStatement))
      }
    }
  }
}
