import HearsayLexicon
import Testing

/// Tables of one's own, from CSV to what the lexicon makes of them.
@Suite struct OwnTableTests {
  private static func table(
    _ text: String, as sort: OwnSort, map: [String: String] = [:], force: Bool = false
  ) throws -> OwnTable {
    let lexicon = try Lexicon(files: [SmallLexicon.clubs, nations])
    return OwnTable(CSVFile(path: "t.csv", text: text), as: sort, map: map, lexicon: lexicon, takesClashes: force)
  }

  private static let nations = DataFile(
    path: "lexicon/nations.txt",
    contents: "name | aliases | demonyms | plural | teamnicknames\nNorway | | Norwegian | | ")

  private static func lexicon(_ table: OwnTable, as sort: OwnSort) throws -> Lexicon {
    let own = DataFile(path: "/home/me/\(sort.fileName("mine"))", contents: table.text)
    return try Lexicon(files: [SmallLexicon.clubs, nations], own: [own])
  }

  @Test func `players get their club, nation and position`() throws {
    let table = try Self.table(
      "Spieler;Verein;Land;position\nOtto Lund;Veldmoor;Norwegian;winger; left back\nMilo Brandt;;;\n".replacing(
        "winger; left back", with: "\"winger; left back\""),
      as: .players, map: ["name": "Spieler", "club": "Verein", "nation": "Land"])
    #expect(table.faults.isEmpty && table.clashes.isEmpty && table.count == 2)
    let lexicon = try Self.lexicon(table, as: .players)
    #expect(lexicon.players.map(\.ref) == ["player:otto-lund", "player:milo-brandt"])
    #expect(lexicon.players.first?.standing(on: nil)?.own == 0)
    #expect(lexicon.players.first?.nation == 0)
    #expect(lexicon.players.first?.positions.map(\.count) == [1, 2])
    #expect(lexicon.players.last?.stations.isEmpty == true)
  }

  @Test func `clubs of one's own are found by all their names`() throws {
    let table = try Self.table("Name,Aliases\nSV Brack,Brack; SVB\n", as: .clubs)
    let lexicon = try Self.lexicon(table, as: .clubs)
    #expect(["SV Brack", "brack", "SVB"].map { lexicon.club(named: $0) } == [2, 2, 2])
  }

  @Test(arguments: [
    ("name\nVeldmoor\n", OwnSort.clubs, "t.csv:2:1 “Veldmoor” a name that is known: the club Veldmoor"),
    (
      "name,aliases\nSV Brack,Ostby Rovers\n", .outlets,
      "t.csv:2:10 “Ostby Rovers” a name that is known: the club Østby Rovers"
    ),
    ("name\nOtto Lund\nOTTO LUND\n", .players, "t.csv:3:1 “OTTO LUND” a name of line 2 again"),
    ("name,club\nOtto Lund,Ajax\n", .players, "t.csv:2:11 “Ajax” an unknown club"),
    ("name,nation\nOtto Lund,Norge\n", .players, "t.csv:2:11 “Norge” an unknown nation"),
  ])
  func `what clashes with known names is told and left out`(text: String, sort: OwnSort, clash: String) throws {
    let table = try Self.table(text, as: sort)
    #expect(table.clashes.map { "\($0.place) \($0.problem)" } == [clash])
    #expect(table.count == (text.split(separator: "\n").count - 2))
    let forced = try Self.table(text, as: sort, force: true)
    #expect(forced.count == text.split(separator: "\n").count - 1)
    _ = try Self.lexicon(forced, as: sort)
  }

  @Test func `a known club that is forced gets the row's other names`() throws {
    let table = try Self.table("name,aliases\nVeldmoor,The Moor Boys\n", as: .clubs, force: true)
    let lexicon = try Self.lexicon(table, as: .clubs)
    #expect(lexicon.clubs.count == 2)
    #expect(lexicon.club(named: "The Moor Boys") == 0)
  }

  @Test(arguments: [
    ("name\n\"\"\nOtto Lund\n", [String](), 1), ("name,also\nSV Brack,ship\n", ["an unknown sense"], 0),
    ("name\nA | B\n", ["a bar or a line break in a cell"], 0), ("name\n#1\n", ["a name that begins with #"], 0),
    ("name,city\n,Brack\n", ["no name"], 0),
  ])
  func `a cell that a table cannot hold is a fault`(text: String, problems: [String], count: Int) throws {
    let table = try Self.table(text, as: .clubs)
    #expect(table.faults.map(\.problem) == problems)
    #expect(table.count == count)
  }

  @Test func `a column that is not there is told`() throws {
    #expect(try Self.table("Spieler\nOtto Lund\n", as: .players).missingColumns.map(\.name) == ["name"])
    let mapped = try Self.table("Spieler\nOtto Lund\n", as: .players, map: ["nam": "Spieler", "club": "Verein"])
    #expect(mapped.missingColumns.map { "\($0.name) \($0.isOurs)" } == ["nam true", "name false", "Verein false"])
  }

  @Test func `a file of another name in the user's folder is a fault`() {
    let own = DataFile(path: "/home/me/notes.txt", contents: "hello\n")
    var faults: [DataFault] = []
    _ = Lexicon(files: [], own: [own], faults: &faults)
    #expect(faults.map(\.problem) == ["an unknown lexicon file"])
  }
}
