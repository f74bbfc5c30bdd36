import HearsayText

/// A table in a data file: comment lines with `#`, a header of column names, rows of cells parted by ` | `, lists in a cell parted by `; `.
public struct DataTable: Sendable {
  /// What all rows of a table share. A class, so that a row is one reference and a number, and costs nothing to hand on.
  final class Source: Sendable {
    let file: DataFile
    let columns: [String]
    /// The bytes of all cells, row after row, without the blanks around them.
    let cells: [ByteRange]

    init(file: DataFile, columns: [String], cells: [ByteRange]) {
      self.file = file
      self.columns = columns
      self.cells = cells
    }
  }

  /// One row.
  public struct Row: Sendable {
    let source: Source
    /// The index of its first cell among those of the table.
    let first: Int

    /// The file that it stands in.
    var file: DataFile { source.file }

    /// The bytes of the file.
    var bytes: [UInt8] { source.file.text.bytes }

    /// The bytes of a column's cell; `nil` where the table has no such column.
    func range(_ column: String) -> ByteRange? {
      // Column names fit into a machine word or two, so comparing the few there are is quicker than hashing one; most differ in length.
      source.columns.firstIndex { $0.utf8.count == column.utf8.count && $0 == column }.map { source.cells[first + $0] }
    }

    /// Gives the bytes of each entry of a list cell. Loading asks this of every name; an array for each would cost more than
    /// reading them.
    func forEachRange(_ column: String, _ body: (ByteRange) -> Void) {
      guard let cell = range(column), !cell.isEmpty else { return }
      forEachPart(of: bytes, cell, at: UInt8(ascii: ";")) { if !$0.isEmpty { body($0) } }
    }

    /// The bytes of the entries of a list cell.
    func ranges(_ column: String) -> [ByteRange] {
      var ranges: [ByteRange] = []
      forEachRange(column) { ranges.append($0) }
      return ranges
    }

    /// The words of the entries of a list cell.
    func entries(_ column: String) -> [String] { ranges(column).map { source.file.text[$0] } }

    /// The cell of a column.
    public func place(_ column: String) -> DataPlace {
      DataPlace(file: file, range: range(column) ?? source.cells[first])
    }

    /// The words of a cell; empty where it is empty or the table has no such column.
    public func words(_ column: String) -> String {
      guard let cell = range(column), !cell.isEmpty else { return "" }
      return file.text[cell]
    }

    /// The entries of a list cell, each with its place.
    public func list(_ column: String) -> [DataPlace] {
      ranges(column).map { DataPlace(file: file, range: $0) }
    }
  }

  /// The rows, in order.
  public let rows: [Row]

  /// Reads a table whose header must have exactly the columns `columns`, in that order.
  ///
  /// Rows with a fault are left out and reported in `faults`.
  public init(_ file: DataFile, columns: [String], faults: inout [DataFault]) {
    var cells: [ByteRange] = []
    // A cell takes eight bytes and more with its bar, on an average over our files.
    cells.reserveCapacity(file.text.bytes.count / 8)
    var firsts: [Int] = []
    var hasHeader = false
    for line in contentLines(of: file.text) {
      let first = cells.count
      forEachPart(of: file.text.bytes, line, at: UInt8(ascii: "|")) { cells.append($0) }
      let place = DataPlace(file: file, range: line)
      if !hasHeader {
        hasHeader = true
        let isRight = cells.map { file.text[$0] } == columns
        cells.removeAll(keepingCapacity: true)
        if isRight { continue }
        faults.append(place.fault("wrong columns", advice: "the header must be \(columns.joined(separator: " | "))"))
        break
      }
      if cells.count - first == columns.count {
        firsts.append(first)
      } else {
        let advice = "the table has \(columns.count) columns, parted by “ | ”"
        faults.append(place.fault("a row of \(cells.count - first) cells", advice: advice))
        cells.removeSubrange(first...)
      }
    }
    let source = Source(file: file, columns: columns, cells: cells)
    rows = firsts.map { Row(source: source, first: $0) }
  }
}

/// The lines of a data file that are not empty and no comment, without the blanks around them.
public func contentLines(of text: CanonicalText) -> [ByteRange] {
  var lines: [ByteRange] = []
  var start = 0
  while start < text.bytes.count {
    let end = text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.bytes.count
    let line = trimmed(text, ByteRange(start, end))
    if !line.isEmpty, text.bytes[line.start] != UInt8(ascii: "#") { lines.append(line) }
    start = end + 1
  }
  return lines
}

/// The parts of a range between separators, each without the blanks around it.
public func split(_ text: CanonicalText, _ range: ByteRange, at separator: UInt8) -> [ByteRange] {
  var parts: [ByteRange] = []
  forEachPart(of: text.bytes, range, at: separator) { parts.append($0) }
  return parts
}

@inline(__always)
private func forEachPart(
  of bytes: [UInt8], _ range: ByteRange, at separator: UInt8, _ body: (ByteRange) -> Void
) {
  var start = range.start
  for index in range.start..<range.end where bytes[index] == separator {
    body(trimmed(bytes, ByteRange(start, index)))
    start = index + 1
  }
  body(trimmed(bytes, ByteRange(start, range.end)))
}

/// The range without the blanks at its ends.
func trimmed(_ text: CanonicalText, _ range: ByteRange) -> ByteRange { trimmed(text.bytes, range) }

@inline(__always)
private func trimmed(_ bytes: [UInt8], _ range: ByteRange) -> ByteRange {
  var start = range.start
  var end = range.end
  while start < end, isBlank(bytes[start]) { start += 1 }
  while end > start, isBlank(bytes[end - 1]) { end -= 1 }
  return ByteRange(start, end)
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
