import HearsayLexicon
import HearsayText
import Testing

/// Whatever line of whatever shipped table is broken, the fault names it.
@Suite struct CorruptedDataTests {
  private static let tables = DataFile.shipped.filter { $0.path.hasPrefix("lexicon/") }

  /// The faults that a broken file brings into the lexicon, those of the file itself.
  private static func faults(with broken: DataFile) -> [DataFault] {
    var faults: [DataFault] = []
    _ = Lexicon(files: tables.map { $0.path == broken.path ? broken : $0 }, faults: &faults)
    return faults.filter { $0.file == broken.path }
  }

  /// The numbers of some fifty lines all over a table that are rows: no comment, not empty, not the header, which is the first of such lines.
  private static func rows(_ lines: [Substring]) -> [Int] {
    let rows = Array(lines.indices.filter { !lines[$0].isEmpty && !lines[$0].hasPrefix("#") }.dropFirst())
    let step = max(1, rows.count / 50)
    return Set(stride(from: 0, to: rows.count, by: step)).union([rows.count - 1]).sorted().map { rows[$0] }
  }

  private static func lines(_ file: DataFile) -> [Substring] {
    file.text[file.text.range].split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// A table with some of its rows changed, and which lines these are, from 1.
  private static func broken(_ file: DataFile, _ change: (Substring) -> String) -> (file: DataFile, lines: [Int]) {
    var lines = lines(file)
    let rows = rows(lines)
    for row in rows { lines[row] = change(lines[row])[...] }
    return (DataFile(path: file.path, contents: lines.joined(separator: "\n")), rows.map { $0 + 1 })
  }

  @Test(arguments: tables.map(\.path))
  func `a row with a cell too many is told with its line, wherever it stands`(path: String) throws {
    let file = try #require(Self.tables.first { $0.path == path })
    let (broken, lines) = Self.broken(file) { "\($0) | more" }
    let faults = Self.faults(with: broken)
    #expect(faults.map(\.line) == lines)
    #expect(faults.allSatisfy { $0.column == 1 && $0.problem.hasPrefix("a row of ") && !$0.words.isEmpty })
  }

  @Test(arguments: tables.map(\.path))
  func `a row without its first cell is told with its line and column, wherever it stands`(path: String) throws {
    let file = try #require(Self.tables.first { $0.path == path })
    let (broken, lines) = Self.broken(file) { " \($0[($0.firstIndex(of: "|") ?? $0.startIndex)...])" }
    let faults = Self.faults(with: broken)
    #expect(faults.map(\.line) == lines)
    #expect(faults.allSatisfy { $0.column <= 2 && !$0.advice.isEmpty })
  }

  @Test(arguments: tables.map(\.path))
  func `a header with another column is told`(path: String) throws {
    let file = try #require(Self.tables.first { $0.path == path })
    var lines = Self.lines(file)
    let header = try #require(lines.firstIndex { !$0.isEmpty && !$0.hasPrefix("#") })
    lines[header] += " | more"
    let faults = Self.faults(with: DataFile(path: path, contents: lines.joined(separator: "\n")))
    #expect(faults.map(\.line) == [header + 1])
    #expect(faults.map(\.problem) == ["wrong columns"])
  }

  @Test(arguments: [
    ("lexicon/outlets.txt", 6, "an unknown kind"), ("lexicon/outlets.txt", 8, "an unknown sense"),
    ("lexicon/competitions.txt", 2, "an unknown kind"), ("lexicon/journalists.txt", 1, "an unknown outlet"),
    ("lexicon/staff.txt", 1, "an unknown club"), ("lexicon/staff.txt", 2, "an unknown role"),
    ("lexicon/staff.txt", 3, "no date"), ("lexicon/staff.txt", 4, "no date"),
    ("lexicon/windows.txt", 2, "no window"), ("lexicon/windows.txt", 3, "no date"),
    ("lexicon/windows.txt", 4, "no date"), ("lexicon/window-rules.txt", 1, "no year"),
    ("lexicon/window-rules.txt", 2, "no day of the year"), ("lexicon/window-rules.txt", 5, "no day of the year"),
    ("lexicon/rates.txt", 0, "no currency"), ("lexicon/rates.txt", 1, "no month"),
    ("lexicon/rates.txt", 2, "an odd number of months"), ("lexicon/rates.txt", 3, "no rate"),
  ])
  func `a row with a cell that means nothing is told with its line, wherever it stands`(
    path: String, column: Int, problem: String
  ) throws {
    let file = try #require(Self.tables.first { $0.path == path })
    let (broken, lines) = Self.broken(file) { row in
      var cells = row.split(separator: "|", omittingEmptySubsequences: false)
      cells[column] = " zzz "
      return cells.joined(separator: "|")
    }
    let faults = Self.faults(with: broken)
    #expect(faults.map(\.line) == lines)
    #expect(faults.allSatisfy { $0.problem == problem && $0.words == "zzz" })
  }
}
