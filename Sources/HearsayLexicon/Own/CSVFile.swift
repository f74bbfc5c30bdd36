/// A file of separated values, after RFC 4180 and as spreadsheets write it: cells in quotation marks, line breaks of all systems, a semicolon or a tab
/// between cells where the comma is needed for decimals.
public struct CSVFile: Sendable {
  /// A cell with its place.
  public struct Cell: Hashable, Sendable {
    /// What it holds, without quotation marks and the blanks around it.
    public let words: String
    /// Its line, from 1.
    public let line: Int
    /// Its column in bytes, from 1.
    public let column: Int
  }

  /// The path of the file, for faults.
  public let path: String
  /// The rows that are whole; the first is the heading.
  public private(set) var rows: [[Cell]] = []
  /// What is wrong with the others.
  public private(set) var faults: [DataFault] = []

  /// Reads the text of a file.
  public init(path: String, text: String) {
    self.path = path
    var scanner = CSVScanner(text)
    while let record = scanner.next() {
      if let (cell, problem) = record.problem {
        let advice = "put quotation marks around the whole cell, and write those in it twice"
        faults.append(fault(at: cell, problem, advice: advice))
      } else if let heading = rows.first, record.cells.count != heading.count {
        let advice = "the heading has \(heading.count); a cell with the separator in it needs quotation marks"
        faults.append(fault(at: record.cells[0], "a row of \(record.cells.count) cells", advice: advice))
      } else if record.cells.contains(where: { !$0.words.isEmpty }) {
        rows.append(record.cells)
      }
    }
  }

  /// A fault at a cell.
  func fault(at cell: Cell, _ problem: String, advice: String) -> DataFault {
    DataFault(file: path, line: cell.line, column: cell.column, words: cell.words, problem: problem, advice: advice)
  }
}

/// Cuts a text into records and cells, byte by byte.
private struct CSVScanner {
  struct Record {
    var cells: [CSVFile.Cell] = []
    var problem: (CSVFile.Cell, String)?
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    separator = Self.separator(of: bytes)
  }

  /// The sign of the three that stands most often in the heading; a comma where they tie.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == newline || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    return candidates.reversed().max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
  }

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")

  mutating func next() -> Record? {
    guard offset < bytes.count else { return nil }
    var record = Record()
    while true {
      record.cells.append(cell(&record))
      guard offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    }
    endLine()
    return record
  }

  private mutating func cell(_ record: inout Record) -> CSVFile.Cell {
    let (startLine, startColumn) = (line, offset - lineStart + 1)
    func made(_ words: [UInt8]) -> CSVFile.Cell {
      let text = String(decoding: words, as: UTF8.self)
      return CSVFile.Cell(words: Self.trimmed(text), line: startLine, column: startColumn)
    }
    guard offset < bytes.count, bytes[offset] == Self.quote else { return made(rest()) }
    offset += 1
    let (words, isClosed) = quoted()
    let behind = rest()
    let cell = made(words)
    if !isClosed { record.problem = record.problem ?? (cell, "a quotation mark that is never closed") }
    if behind.contains(where: { $0 != 0x20 }) {
      record.problem = record.problem ?? (made(words + behind), "words behind a closing quotation mark")
    }
    return cell
  }

  /// The bytes up to the end of the cell.
  private mutating func rest() -> [UInt8] {
    let start = offset
    while offset < bytes.count, bytes[offset] != separator, bytes[offset] != Self.newline, bytes[offset] != 0x0D {
      offset += 1
    }
    return Array(bytes[start..<offset])
  }

  /// The bytes up to the closing quotation mark, which is passed; two marks are one.
  private mutating func quoted() -> (words: [UInt8], isClosed: Bool) {
    var words: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == Self.quote {
        guard offset < bytes.count, bytes[offset] == Self.quote else { return (words, true) }
        offset += 1
      } else if byte == Self.newline {
        line += 1
        lineStart = offset
      }
      words.append(byte)
    }
    return (words, false)
  }

  /// Passes over `\n`, `\r` or `\r\n`.
  private mutating func endLine() {
    guard offset < bytes.count else { return }
    let isReturn = bytes[offset] == 0x0D
    offset += 1
    if isReturn, offset < bytes.count, bytes[offset] == Self.newline { offset += 1 }
    line += 1
    lineStart = offset
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
