/// How well the reader reads, as measured: from `Docs/Accuracy.md` as it was when the program was built.
struct ReaderFigures: Sendable {
  /// A table as the document has it.
  struct Table: Sendable {
    let heading: [String]
    let rows: [[String]]
  }

  /// How often readings of some confidence are right.
  struct Band: Sendable {
    /// The lowest confidence in it.
    let from: Double
    /// The share of its readings that an annotator has too, from 0 to 1.
    let right: Double

    /// Its bounds: `80 to 90 %`.
    var words: String { "\(Int((from * 100).rounded())) to \(Int((from * 100).rounded()) + 10)\u{A0}%" }
  }

  /// What a figure is missing.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// When and how it was measured, in the document's words.
  let note: String
  /// The figures set by set.
  let measured: Table
  /// How often readings are right by the reader's confidence, the lowest first.
  let bands: [Band]

  /// Those that are compiled in.
  static func shipped() throws(Fault) -> ReaderFigures {
    guard let accuracy = PressFile.at("figures/accuracy.md") else {
      throw Fault(description: "the figures of the reader are not compiled in")
    }
    return try ReaderFigures(accuracy: accuracy.text)
  }

  /// The band that a confidence is in; `nil` where it was not measured.
  func band(of confidence: Double) -> Band? { bands.last { $0.from <= confidence + 1e-9 } }

  /// A figure of a set by the heading of its column, each by how it begins; `nil` where the document has none.
  func figure(_ column: String, ofSet set: String) -> Double? {
    guard let place = measured.heading.firstIndex(where: { $0.hasPrefix(column) }),
      let row = measured.rows.first(where: { $0.first?.contains(set) ?? false }), row.indices.contains(place)
    else { return nil }
    return Double(row[place])
  }

  init(accuracy: String) throws(Fault) {
    let lines = accuracy.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let table = Table(firstOf: lines) else { throw Fault(description: "Docs/Accuracy.md has no table") }
    measured = table
    bands = Self.bands(lines)
    note = lines.first { $0.hasPrefix("Measured on") }.map(Self.withoutCommand) ?? ""
  }

  /// The document goes on with a command, which readers of pages do not need.
  private static func withoutCommand(_ line: String) -> String {
    line.hasSuffix(" with") ? String(line.dropLast(" with".count)) : line
  }

  /// The table under the heading "By confidence": bounds, readings, share that is right.
  private static func bands(_ lines: [String]) -> [Band] {
    let section = lines.drop { $0 != "## By confidence" }
    let rows = Table(firstOf: Array(section))?.rows ?? []
    return rows.compactMap { row in
      guard row.count == 3, let from = Double(row[0].prefix { $0 != "–" }), let right = Double(row[2]) else {
        return nil
      }
      return Band(from: from, right: right)
    }
  }
}

extension ReaderFigures.Table {
  /// The first table in Markdown among some lines; `nil` where there is none.
  init?(firstOf lines: [String]) {
    guard let first = lines.firstIndex(where: { $0.hasPrefix("|") }) else { return nil }
    let table = lines[first...].prefix { $0.hasPrefix("|") }.map(Self.cells)
    // The second line only draws the rule under the heading.
    guard table.count > 2 else { return nil }
    heading = table[0]
    rows = Array(table.dropFirst(2))
  }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "|").map { cell in
      let plain = cell.replacing("`", with: "")
      return plain.split(separator: " ").joined(separator: " ")
    }
  }
}
