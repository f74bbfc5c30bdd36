import GRDB
import GRDBSQLite

/// The cells of rows that are to be written, in their order, with all of their words in one piece of memory.
///
/// A batch writes a hundred thousand cells. As values that each hold words of their own they took longer to put together and to take apart
/// than some tables to write.
struct RowCells {
  fileprivate enum Mark {
    case nothing
    case number(Int64)
    case share(Double)
    /// So many bytes, behind those of the words before.
    case words(Int)
    case bytes(Int)
  }

  private var marks: [Mark] = []
  private var text: [UInt8] = []

  /// No cells yet.
  init() {}

  /// No cells yet, and room for so many with so many bytes of words, about.
  init(roomFor count: Int, bytes: Int) {
    marks.reserveCapacity(count)
    text.reserveCapacity(bytes)
  }

  /// Cells that stand by themselves.
  init(_ cells: [Cell]) {
    marks.reserveCapacity(cells.count)
    for cell in cells { add(cell) }
  }

  /// How many there are.
  var count: Int { marks.count }

  var isEmpty: Bool { marks.isEmpty }

  mutating func add(_ number: Int64) { marks.append(.number(number)) }
  mutating func add(_ number: Int) { marks.append(.number(Int64(number))) }
  mutating func add(_ number: Int64?) { marks.append(number.map(Mark.number) ?? .nothing) }
  mutating func add(_ number: Int?) { marks.append(number.map { .number(Int64($0)) } ?? .nothing) }
  mutating func add(_ flag: Bool) { marks.append(.number(flag ? 1 : 0)) }
  mutating func add(_ share: Double) { marks.append(.share(share)) }

  mutating func add(_ words: String) {
    let before = text.count
    text.append(contentsOf: words.utf8)
    marks.append(.words(text.count - before))
  }

  mutating func add(_ words: String?) {
    if let words { add(words) } else { marks.append(.nothing) }
  }

  /// Adds words that somebody writes where they are to stand.
  mutating func addWords(_ write: (inout [UInt8]) -> Void) {
    let before = text.count
    write(&text)
    marks.append(.words(text.count - before))
  }

  private mutating func add(_ cell: Cell) {
    switch cell {
    case .nothing: marks.append(.nothing)
    case .number(let number): add(number)
    case .share(let share): add(share)
    case .words(let words): add(words)
    case .bytes(let bytes):
      text += bytes
      marks.append(.bytes(bytes.count))
    }
  }

  /// Lets statements be given the cells. Their words stand in one piece of memory meanwhile, so that SQLite need not copy each.
  func withBindings(_ body: (inout RowBinder) throws -> Void) rethrows {
    try marks.withUnsafeBufferPointer { marks in
      // With a byte behind them: words of no letters have an address so, too; without one they would be none.
      try (text + [0]).withUnsafeBytes { text in
        var binder = RowBinder(marks: marks, text: text)
        try body(&binder)
      }
    }
  }

  /// Gives statements the cells, from the first to the last.
  struct RowBinder {
    private let marks: UnsafeBufferPointer<Mark>
    private let text: UnsafeRawBufferPointer
    private var next = 0
    private var start = 0

    fileprivate init(marks: UnsafeBufferPointer<Mark>, text: UnsafeRawBufferPointer) {
      (self.marks, self.text) = (marks, text)
    }

    /// How many have not been given yet.
    var rest: Int { marks.count - next }

    /// Gives a statement the next cells as the values of its parameters, in their order. They are to be taken from it before this is gone.
    ///
    /// An index that is too high, or words that are too long, are refused here and told by the step, which then fails.
    mutating func bind(_ count: Int, to handle: SQLiteStatement) {
      for index in 1...Int32(count) {
        switch marks[next] {
        case .nothing: sqlite3_bind_null(handle, index)
        case .number(let number): sqlite3_bind_int64(handle, index, number)
        case .share(let share): sqlite3_bind_double(handle, index, share)
        case .words(let count):
          sqlite3_bind_text(handle, index, address?.assumingMemoryBound(to: CChar.self), Int32(count), nil)
          start += count
        case .bytes(let count):
          sqlite3_bind_blob(handle, index, address, Int32(count), nil)
          start += count
        }
        next += 1
      }
    }

    private var address: UnsafeRawPointer? { text.baseAddress.map { $0 + start } }
  }
}
