import Foundation
import Testing

/// `hearsay lexicon`, run as a user would.
@Suite("hearsay lexicon")
struct CommandLineLexiconTests {
  private static let environment = ["HEARSAY_LEXICON": "names"]

  private func run(_ script: String, _ session: CommandLineSession) throws -> CommandLineSession.Outcome {
    try session.run(script, environment: Self.environment)
  }

  @Test("check finds no fault in what is shipped, and names the user's tables")
  func check() throws {
    let session = try CommandLineSession()
    #expect(try run("hearsay lexicon check", session).output.hasSuffix("none of your own.\n"))
    try session.write("name\nSV Quellbrunn\n", to: "mine.csv")
    let outcome = try run("hearsay lexicon add mine.csv --as clubs && hearsay lexicon check", session)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("1 club taken; the table is names/clubs-mine.txt.\n"))
    #expect(outcome.output.hasSuffix("1 of your own: clubs-mine.txt.\n"))
  }

  @Test("find shows what a doubtful name may mean, and what decides")
  func doubtful() throws {
    let outcome = try run("hearsay lexicon find milan --format csv", try CommandLineSession())
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\r\n")
    #expect(lines.first == "name,sort,match,names,city,country,belongs,owner,spells,decides,origin")
    #expect(lines.contains { $0.hasPrefix("AC Milan,club,") && $0.contains("the city after") })
    #expect(lines.contains { $0.hasPrefix("Inter Milan,club,place,") })
    #expect(lines.contains { $0.hasPrefix("Milan,first name,") })
  }

  @Test("find shows the spells of a coach with their dates")
  func spells() throws {
    let outcome = try run("hearsay lexicon find unai emery --format json", try CommandLineSession())
    #expect(outcome.output.contains("coach of Arsenal, 2018-05 to 2019-11"))
  }

  @Test("find gives names that hold the words, and near ones, where nothing is exact")
  func near() throws {
    let session = try CommandLineSession()
    #expect(try run("hearsay lexicon find romano", session).output.contains("Fabrizio Romano"))
    #expect(try run("hearsay lexicon find juvnetus", session).output.contains("Juventus"))
    #expect(try run("hearsay lexicon find xqzxqzxqz", session).output.hasPrefix("Nothing is known under"))
  }

  @Test("own clubs and players are read, and are forgotten when their table is removed")
  func reading() throws {
    let session = try CommandLineSession()
    try session.write("Verein;Ort\nQuellbrunn;Quellbrunn\n", to: "vereine.csv")
    try session.write("Quellbrunn told Arsenal that Otto Lund is not for sale.\n", to: "a.txt")
    let before = try run("hearsay read --format jsonl a.txt", session)
    let added = try run("hearsay lexicon add vereine.csv --as clubs --map name=Verein,city=Ort", session)
    #expect(added.status == 0)
    let with = try run("hearsay read --format jsonl a.txt", session)
    #expect(with.output.contains("club:quellbrunn"))
    #expect(with.output != before.output)
    #expect(try run("hearsay lexicon remove vereine", session).output == "clubs-vereine.txt is gone.\n")
    #expect(try run("hearsay read --format jsonl a.txt", session) == before)
  }

  @Test("a table that is broken by hand is told with its place")
  func broken() throws {
    let session = try CommandLineSession()
    let outcome = try run("mkdir names; printf 'name\\nx\\n' > names/clubs-x.txt; hearsay lexicon check", session)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix(
        "hearsay: names/clubs-x.txt:1:1: wrong columns\n    name\n    ^\n  try: the header must be"))
  }
}
