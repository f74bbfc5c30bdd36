import HearsayModel

/// A list as every edge shows it: named columns and rows of cells. A terminal lays it out as a table, a file takes it as CSV
/// or JSON; the three hold the same cells in the same order.
public struct Sheet: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its name in CSV and JSON; stable, for programs.
    public let key: String
    /// Its heading for people; empty where the cells need none.
    public let title: String
    /// Whether people need it; ids and the like are for programs alone.
    public let isShown: Bool
    /// Whether it may be broken over several lines or cut where the terminal is narrow.
    public let isFlexible: Bool

    /// A column.
    public init(_ key: String, _ title: String, isShown: Bool = true, isFlexible: Bool = false) {
      self.key = key
      self.title = title
      self.isShown = isShown
      self.isFlexible = isFlexible
    }
  }

  /// What stands in a row under a column.
  public enum Cell: Hashable, Sendable {
    /// Nothing is known or said.
    case none
    /// Words.
    case text(String)
    /// A count.
    case number(Int)
    /// A share from 0 to 1.
    case share(Double)
    /// Several words, in order.
    case list([String])

    /// Words, or nothing.
    public static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .none }
    /// A day in ISO 8601, or nothing.
    public static func day(_ day: Day?) -> Cell { .optional(day?.description) }
  }

  /// The columns.
  public let columns: [Column]
  /// The rows; each has a cell for every column.
  public private(set) var rows: [[Cell]]
  /// What to say where there are no rows: one sentence.
  public let empty: String

  /// A sheet without rows.
  public init(columns: [Column], empty: String) {
    self.columns = columns
    self.empty = empty
    rows = []
  }

  /// Adds a row.
  public mutating func add(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row has a cell for every column")
    rows.append(row)
  }
}

extension Sheet.Cell {
  /// The cell as words, for tables and CSV; a share in percent is the table's own affair.
  public var words: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .share(let share): JSON.digits(ofShare: share)
    case .list(let items): items.joined(separator: "; ")
    }
  }

  /// The cell as JSON.
  public var json: JSON {
    switch self {
    case .none: .null
    case .text(let text): .string(text)
    case .number(let number): .integer(number)
    case .share(let share): .share(share)
    case .list(let items): .array(items.map(JSON.string))
    }
  }
}

extension Sheet {
  /// The rows as JSON objects by the columns' keys.
  public var json: JSON {
    .array(
      rows.map { row in
        .object(Dictionary(zip(columns, row).map { ($0.key, $1.json) }, uniquingKeysWith: { first, _ in first }))
      })
  }

  /// The sheet as CSV by RFC 4180: a heading, then a line for each row, with CR LF at the ends. Cells that a spreadsheet
  /// would take for a formula begin with an apostrophe (OWASP, "CSV injection").
  public var csv: String {
    let lines = [columns.map(\.key)] + rows.map { $0.map(Self.harmless) }
    return lines.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func harmless(_ cell: Cell) -> String {
    guard case .number = cell else {
      let words = cell.words
      return words.first.map { "=+-@\t\r".contains($0) } == true ? "'" + words : words
    }
    return cell.words
  }

  private static func quoted(_ words: String) -> String {
    let needsQuotes = words.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + words.replacing("\"", with: "\"\"") + "\"" : words
  }
}
