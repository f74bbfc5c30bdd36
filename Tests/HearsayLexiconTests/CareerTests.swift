import HearsayModel
import HearsayText
import Testing

@testable import HearsayLexicon

/// Tables of careers: who played where, and since when.
@Suite struct CareerTests {
  private static let nations = DataFile(
    path: "lexicon/nations.txt",
    contents: "name | aliases | demonyms | plural | teamnicknames\nNorway | | Norwegian | | \nWales | | Welsh | | ")

  private static func lexicon(_ rows: String...) throws -> Lexicon {
    let careers = DataFile(
      path: "lexicon/careers-test.txt",
      contents: ([TableColumns.careers.joined(separator: " | ")] + rows).joined(separator: "\n"))
    return try Lexicon(files: [SmallLexicon.clubs, nations, careers])
  }

  private static func player(_ clubs: String, born: String = "2000-02-15") throws -> ListedPlayer {
    try #require(try lexicon("Otto Lund |  | \(born) | Norway | winger | \(clubs)").players.first)
  }

  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(arguments: [
    ("2019-10-01", 0, nil, false),
    ("2021-01-15", 0, nil, true),
    ("2021-02-01", 0, 1, false),
    ("2021-07-01", 0, 1, true),
    ("2021-10-01", 0, nil, false),
    ("2022-02-01", 1, nil, false),
    ("2024-01-01", nil, nil, false),
  ])
  func `a man stands where the last move before a day has taken him`(
    date: String, own: Int?, loan: Int?, mayHaveLeft: Bool
  ) throws {
    let player = try Self.player(
      "Veldmoor 2019; Østby Rovers 2021-01 loan; Veldmoor 2021; Østby Rovers 2022-01; free 2023-06")
    let standing = player.standing(on: try Self.day(date))
    #expect(standing?.own == own)
    #expect(standing?.loan == loan)
    #expect(standing?.mayHaveLeft == mayHaveLeft)
  }

  @Test func `what he left is former, unless he is there again`() throws {
    let player = try Self.player("Veldmoor 2019; Østby Rovers 2021-01 loan; Veldmoor 2021; elsewhere 2022-01")
    let day = try Self.day("2021-12-01")
    #expect(player.standing(on: day)?.former == [1])
    #expect(player.standing(on: nil)?.former == [1, 0])
  }

  @Test(arguments: [
    ("2020-12-01", nil, nil),
    ("2021-02-01", 1, 0),
    ("2021-04-03", 1, 0),
    ("2021-04-04", nil, nil),
    ("2021-10-15", 0, 1),
    ("2023-07-20", nil, 1),
  ])
  func `a move of the last two months is told, with the club that he left`(
    date: String, lately: Int?, leftLately: Int?
  ) throws {
    let player = try Self.player(
      "Veldmoor 2019; Østby Rovers 2021-01 loan; Veldmoor 2021; Østby Rovers 2022-01; free 2023-06")
    let standing = player.standing(on: try Self.day(date))
    #expect(standing?.lately == lately)
    #expect(standing?.leftLately == leftLately)
  }

  @Test func `no move is late at the end of the table`() throws {
    let standing = try Self.player("Veldmoor 2019; Østby Rovers 2021-01").standing(on: nil)
    #expect(standing?.own == 1)
    #expect(standing?.lately == nil && standing?.leftLately == nil)
  }

  @Test(arguments: ["2019-06-30", "2019-08-01"])
  func `of the time before his first station nothing is known`(date: String) throws {
    #expect(try Self.player("Veldmoor 2019").standing(on: Self.day(date)) == nil)
  }

  @Test(arguments: [
    ("2000-02-15", "2020-02-14", 19), ("2000-02-15", "2020-02-15", 20), ("2000", "2020-06-01", nil),
    ("2000-02", "2020-06-01", 20), ("2000-02", "2020-02-10", nil), ("2000", "1999-06-01", nil),
  ])
  func `an age is told where it is sure`(born: String, date: String, age: Int?) throws {
    let (player, day) = (try Self.player("Veldmoor 2019", born: born), try Self.day(date))
    #expect(player.age(on: day) == age)
  }

  @Test func `he may be a year more or less than his age, and no more`() throws {
    let player = try Self.player("Veldmoor 2019")
    let day = try Self.day("2020-06-01")
    #expect([18, 19, 20, 21, 22].map { player.mayBe($0, on: day) } == [false, true, true, true, false])
  }

  @Test func `namesakes are told apart by the year of their birth`() throws {
    let lexicon = try Self.lexicon(
      "Otto Lund |  | 1990 | Wales | winger | Veldmoor 2010",
      "Otto Lund |  | 1993-06-22 | Wales | striker | Østby Rovers 2012")
    #expect(lexicon.players.map(\.ref) == ["player:otto-lund", "player:otto-lund-1993"])
  }

  @Test(arguments: [
    ("Otto Lund |  | 1990 | Norge | winger | Veldmoor 2010", "an unknown nation"),
    ("Otto Lund |  | soon | Norway | winger | Veldmoor 2010", "no date"),
    ("Otto Lund |  | 1990 | Norway | wingman | Veldmoor 2010", "an unknown position"),
    ("Otto Lund |  | 1990 | Norway | winger | Veldmor 2010", "an unknown club"),
    ("Otto Lund |  | 1990 | Norway | winger | Veldmoor", "no date of a station"),
    ("Otto Lund |  | 1990 | Norway | winger | loan", "no date of a station"),
    ("Otto Lund |  | 1990 | Norway | winger | 2010 loan", "no date of a station"),
    (
      "Otto Lund |  | 1990 | Norway | winger | Veldmoor 2010; Østby Rovers 2009-01",
      "a station before the one in front of it"
    ),
    ("Otto Lund |  | 1990 | Norway | winger", "a row of 5 cells"),
    (" |  | 1990 | Norway | winger | Veldmoor 2010", "no name"),
  ])
  func `a fault is told with its place`(row: String, problem: String) throws {
    let error = #expect(throws: DataFaults.self) { try Self.lexicon(row) }
    #expect(error?.faults.map(\.problem) == [problem])
    #expect(error?.faults.allSatisfy { $0.line == 2 } == true)
  }

  @Test func `a second row of a name and a year is a fault`() throws {
    let row = "Otto Lund |  | 1990 | Wales | winger | Veldmoor 2010"
    let error = #expect(throws: DataFaults.self) { try Self.lexicon(row, row) }
    #expect(error?.faults.map(\.problem) == ["a second player of the name and year of birth"])
  }

  @Test func `a table of the user's own says where a shipped player is now`() throws {
    let careers = DataFile(
      path: "lexicon/careers-test.txt",
      contents: TableColumns.careers.joined(separator: " | ")
        + "\nOtto Lund |  | 2000-02-15 | Norway | winger | Veldmoor 2019")
    let own = DataFile(
      path: "players-mine.txt",
      contents: TableColumns.players.joined(separator: " | ") + "\nOtto Lund | Otti | Østby Rovers | | ")
    let lexicon = try Lexicon(files: [SmallLexicon.clubs, Self.nations, careers], own: [own])
    let player = try #require(lexicon.players.first)
    #expect(lexicon.players.count == 1)
    let day = try Self.day("2020-06-01")
    #expect(player.standing(on: day)?.own == 1)
    #expect(player.nation == 0 && player.age(on: day) == 20)
    #expect(lexicon.names.payloads(of: phrase("Otti")) == [.player(0)])
  }
}
