import HearsayLexicon
import Testing

/// Files as spreadsheets write them.
@Suite struct CSVFileTests {
  private static func rows(_ text: String) -> [[String]] {
    CSVFile(path: "t.csv", text: text).rows.map { $0.map(\.words) }
  }

  @Test(arguments: [
    "name,club\nOtto Lund,Ajax\n", "name,club\r\nOtto Lund,Ajax\r\n", "name,club\rOtto Lund,Ajax",
    "name;club\nOtto Lund;Ajax", "name\tclub\nOtto Lund\tAjax\n", "\"name\",\"club\"\n\"Otto Lund\",\"Ajax\"\n",
    " name , club \n Otto Lund , Ajax \n\n,\n",
  ])
  func `commas, semicolons and tabs part cells, and every system's line breaks rows`(text: String) {
    #expect(Self.rows(text) == [["name", "club"], ["Otto Lund", "Ajax"]])
  }

  @Test func `a quoted cell may hold separators, line breaks and marks written twice`() {
    #expect(
      Self.rows("name,aliases\n\"Lund, Otto\",\"a; \"\"Otti\"\"\nb\"\n") == [
        ["name", "aliases"], ["Lund, Otto", "a; \"Otti\"\nb"],
      ])
  }

  @Test func `a cell knows its line and its column in bytes`() {
    let file = CSVFile(path: "t.csv", text: "name,club\n\"a\nb\",x\nØst,y\n")
    #expect(
      file.rows.map { $0.map { "\($0.line):\($0.column)" } } == [["1:1", "1:6"], ["2:1", "3:4"], ["4:1", "4:6"]])
  }

  @Test(arguments: [
    ("name,club\nLund\nØst,Ajax\n", "t.csv:2:1: a row of 1 cells “Lund”"),
    ("name,club\nØst,Ajax\n\"Lund,Ajax\n", "t.csv:3:1: a quotation mark that is never closed “Lund,Ajax”"),
    ("name,club\n\"Lund\" Otto,Ajax\nØst,Ajax\n", "t.csv:2:1: words behind a closing quotation mark “Lund Otto”"),
  ])
  func `a row with a fault is told with its place, and the others are read`(text: String, fault: String) {
    let file = CSVFile(path: "t.csv", text: text)
    #expect(file.rows.map { $0.map(\.words) } == [["name", "club"], ["Øst", "Ajax"]])
    #expect(file.faults.map { "\($0.file):\($0.line):\($0.column): \($0.problem) “\($0.words)”" } == [fault])
  }

  @Test func `an empty file has no rows`() {
    #expect(Self.rows("") == [])
    #expect(Self.rows("\n\n") == [])
  }
}
