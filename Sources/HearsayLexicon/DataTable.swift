import HearsayText

/// A table in a data file: comment lines with `#`, a header of column names, rows of cells parted by ` | `, lists in a cell parted by `; `.
public struct DataTable: Sendable {
  /// One row.
  public struct Row: Sendable {
    let file: DataFile
    let columns: [String: Int]
    /// The bytes of each cell, without the blanks around it.
    public let cells: [ByteRange]

    /// The cell of a column.
    public func place(_ column: String) -> DataPlace {
      DataPlace(file: file, range: columns[column].map { cells[$0] } ?? cells[0])
    }

    /// The words of a cell; empty where it is empty or the table has no such column.
    public func words(_ column: String) -> String {
      columns[column].map { file.text[cells[$0]] } ?? ""
    }

    /// The entries of a list cell, each with its place.
    public func list(_ column: String) -> [DataPlace] {
      guard let index = columns[column] else { return [] }
      return split(file.text, cells[index], at: UInt8(ascii: ";")).filter { !$0.isEmpty }
        .map { DataPlace(file: file, range: $0) }
    }
  }

  /// The rows, in order.
  public let rows: [Row]

  /// Reads a table whose header must have exactly the columns `columns`, in that order.
  ///
  /// Rows with a fault are left out and reported in `faults`.
  public init(_ file: DataFile, columns: [String], faults: inout [DataFault]) {
    var rows: [Row] = []
    var header: [String: Int]?
    for line in contentLines(of: file.text) {
      let cells = split(file.text, line, at: UInt8(ascii: "|"))
      let place = DataPlace(file: file, range: line)
      guard let known = header else {
        let names = cells.map { file.text[$0] }
        if names != columns {
          faults.append(place.fault("wrong columns", advice: "the header must be \(columns.joined(separator: " | "))"))
          break
        }
        header = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0.element, $0.offset) })
        continue
      }
      guard cells.count == columns.count else {
        faults.append(
          place.fault(
            "a row of \(cells.count) cells", advice: "the table has \(columns.count) columns, parted by “ | ”"))
        continue
      }
      rows.append(Row(file: file, columns: known, cells: cells))
    }
    self.rows = rows
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
  parts.reserveCapacity(text.bytes[range.start..<range.end].count { $0 == separator } + 1)
  var start = range.start
  for index in range.start..<range.end where text.bytes[index] == separator {
    parts.append(trimmed(text, ByteRange(start, index)))
    start = index + 1
  }
  parts.append(trimmed(text, ByteRange(start, range.end)))
  return parts
}

/// The range without the blanks at its ends.
func trimmed(_ text: CanonicalText, _ range: ByteRange) -> ByteRange {
  var start = range.start
  var end = range.end
  while start < end, isBlank(text.bytes[start]) { start += 1 }
  while end > start, isBlank(text.bytes[end - 1]) { end -= 1 }
  return ByteRange(start, end)
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
