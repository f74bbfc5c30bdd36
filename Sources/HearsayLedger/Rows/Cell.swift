import GRDB
import GRDBSQLite

/// What stands in one column of a row.
enum Cell {
  case nothing
  case number(Int64)
  case share(Double)
  case words(String)
  case bytes([UInt8])

  init(_ number: Int64?) { self = number.map(Cell.number) ?? .nothing }
  init(_ number: Int?) { self = number.map { .number(Int64($0)) } ?? .nothing }
  init(_ flag: Bool) { self = .number(flag ? 1 : 0) }
  init(_ share: Double) { self = .share(share) }
  init(_ words: String?) { self = words.map(Cell.words) ?? .nothing }
}

extension ArraySlice<Cell> {
  /// Gives a statement these values of its parameters, in their order, for as long as `body` takes.
  ///
  /// Their words stand in one piece of memory meanwhile, so that SQLite need not copy each.
  func withBindings<Value>(of handle: SQLiteStatement, _ body: () throws -> Value) rethrows -> Value {
    defer { sqlite3_clear_bindings(handle) }
    return try words.withUnsafeBytes { words in
      bind(words, handle)
      return try body()
    }
  }

  private var words: [UInt8] {
    var words: [UInt8] = []
    for cell in self {
      switch cell {
      case .words(let cell): words.append(contentsOf: cell.utf8)
      case .bytes(let cell): words.append(contentsOf: cell)
      case .nothing, .number, .share: break
      }
    }
    // Words of no letters have an address so, too; without one they would be none.
    words.append(0)
    return words
  }

  /// An index that is too high, or words that are too long, are refused here and told by the step, which then fails.
  private func bind(_ words: UnsafeRawBufferPointer, _ handle: SQLiteStatement) {
    var (start, index) = (0, Int32(0))
    for cell in self {
      index += 1
      switch cell {
      case .nothing: sqlite3_bind_null(handle, index)
      case .number(let number): sqlite3_bind_int64(handle, index, number)
      case .share(let share): sqlite3_bind_double(handle, index, share)
      case .words(let cell):
        let count = cell.utf8.count
        let address = words.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text(handle, index, address, Int32(count), nil)
        start += count
      case .bytes(let cell):
        sqlite3_bind_blob(handle, index, words.baseAddress?.advanced(by: start), Int32(cell.count), nil)
        start += cell.count
      }
    }
  }
}
