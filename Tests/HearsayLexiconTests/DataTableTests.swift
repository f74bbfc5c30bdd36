import HearsayLexicon
import Testing

@Suite struct DataTableTests {
  private static func read(_ marked: String) -> (rows: [DataTable.Row], faults: [DataFault], places: [String]) {
    let file = MarkedFile("table.txt", marked)
    var faults: [DataFault] = []
    let table = DataTable(file.file, columns: ["name", "also"], faults: &faults)
    return (table.rows, faults, file.places)
  }

  @Test func `cells are read without the blanks around them`() {
    let (rows, faults, _) = Self.read("# a comment\n\nname | also\n  Ødegård  |  word; ; city \n\n# another\nLund|\n")
    #expect(faults.isEmpty)
    #expect(rows.map { $0.words("name") } == ["Ødegård", "Lund"])
    #expect(rows.map { $0.list("also").map(\.words) } == [["word", "city"], []])
  }

  @Test func `a column that the table does not have is empty`() throws {
    let row = try #require(Self.read("name | also\nLund | word").rows.first)
    #expect(row.words("league") == "")
    #expect(row.list("league").isEmpty)
  }

  @Test func `lines may end as on Windows, and the last may have no end`() {
    let (rows, faults, _) = Self.read("name | also\r\nLund | word\r\nBrandt | ")
    #expect(faults.isEmpty)
    #expect(rows.map { $0.words("name") } == ["Lund", "Brandt"])
    #expect(rows.first?.words("also") == "word")
  }

  @Test(arguments: [
    "⟦name⟧\nLund | word", "⟦also | name⟧\nLund | word", "# first\n⟦name | also | city⟧\nLund | word | Oslo",
  ])
  func `wrong columns are a fault at the header, and no row is read`(marked: String) {
    let (rows, faults, places) = Self.read(marked)
    #expect(rows.isEmpty)
    #expect(faults.map(\.place) == places)
    #expect(faults.map(\.problem) == ["wrong columns"])
    #expect(faults.first?.advice.contains("name | also") == true)
  }

  @Test func `every row with a wrong number of cells is a fault, and the others are read`() {
    let (rows, faults, places) = Self.read("name | also\n⟦Lund⟧\nØst | word\n  ⟦Brandt | word | more⟧\nBerti | \n")
    #expect(rows.map { $0.words("name") } == ["Øst", "Berti"])
    #expect(faults.map(\.place) == places)
    #expect(faults.map(\.problem) == ["a row of 1 cells", "a row of 3 cells"])
  }

  @Test func `an empty file is an empty table`() {
    let (rows, faults, _) = Self.read("")
    #expect(rows.isEmpty && faults.isEmpty)
  }

  @Test func `a fault says file, line, column, words, problem and what to try`() throws {
    let fault = try #require(Self.read("name | also\nLund").faults.first)
    #expect(fault.description == "table.txt:2:1: a row of 1 cells “Lund”; the table has 2 columns, parted by “ | ”")
  }

  @Test func `a column counts bytes, as editors' goto does`() {
    let file = MarkedFile("table.txt", "name | also\nØdegård | ⟦nonsense⟧")
    var faults: [DataFault] = []
    for row in DataTable(file.file, columns: ["name", "also"], faults: &faults).rows {
      #expect(row.list("also").map { $0.fault("odd", advice: "none").place } == file.places)
    }
  }
}
