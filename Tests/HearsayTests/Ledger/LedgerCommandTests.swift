import Foundation
import HearsayModel
import Testing

@Suite("A ledger from the command line")
struct LedgerCommandTests {
  private static let one = """
    {"id": "a", "publisher": "Kickabout", "published": "2024-01-08", "title": "Roma want Ferrin", \
    "text": "Roma want to sign the Leeds defender Tom Ferrin on loan, Kickabout understands."}

    """
  private static let two = """
    {"id": "b", "publisher": "Terrace Post", "published": "2024-01-10", "title": "Leeds say no", \
    "text": "Leeds have rejected a bid from Roma for the defender Tom Ferrin, according to Sky Sports."}

    """

  @Test("an article that is added again changes nothing")
  func again() throws {
    let ledger = try LedgerSession()
    try ledger.add(Self.one + Self.two)
    let before = try ledger.run("export").output
    let outcome = try ledger.run("add articles.jsonl")
    #expect(outcome.output.contains("2 known already"))
    #expect(try ledger.run("export").output == before)
  }

  @Test("an article whose text has changed is a new version, and the old one is kept")
  func changed() throws {
    let ledger = try LedgerSession()
    try ledger.add(Self.one)
    try ledger.add(Self.one.replacing("on loan", with: "for £5m"))
    let article = try ledger.json("article a")
    #expect(article.at("versions").items.count == 2)
    let deals = try ledger.json("claims --player Ferrin --kind interest").items.map { $0.at("deal") }
    #expect(!deals.contains(.string("loan")))
  }

  @Test("what the world knew on a day leaves out what was published later")
  func asOf() throws {
    let ledger = try LedgerSession()
    try ledger.add(Self.one + Self.two)
    let then = try ledger.json("claims --player Ferrin --as-of 2024-01-09").items
    let now = try ledger.json("claims --player Ferrin").items
    #expect(then.count < now.count)
    #expect(then.allSatisfy { $0.at("day").words == "2024-01-08" })
  }

  @Test("what the ledger knew before anything was added is nothing")
  func known() throws {
    let ledger = try LedgerSession()
    try ledger.add(Self.one)
    #expect(try ledger.json("claims --known 2020-01-01").items.isEmpty)
  }

  @Test("an export that is taken into another ledger gives the same export")
  func roundTrip() throws {
    let ledger = try LedgerSession()
    try ledger.add(Self.one + Self.two)
    let outcome = try ledger.commandLine.run(
      """
      set -e
      hearsay note "$(hearsay claims --format csv --ledger ledger.sqlite --limit 1 | tail -n 1 | grep -oE '[0-9a-f]{32}' | head -n 1)" 'looks right' --ledger ledger.sqlite
      hearsay export --ledger ledger.sqlite > first.jsonl
      hearsay import first.jsonl --ledger copy.sqlite
      hearsay export --ledger copy.sqlite > second.jsonl
      cmp first.jsonl second.jsonl
      hearsay check --ledger copy.sqlite
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test("a forgotten article keeps its claims and loses its words")
  func forget() throws {
    let ledger = try LedgerSession()
    try ledger.add(Self.one)
    #expect(try ledger.run("forget a --reason 'asked by the publisher'").status == 0)
    let outcome = try ledger.run("export")
    #expect(!outcome.output.contains("Kickabout understands"))
    #expect(try ledger.json("claims --player Ferrin").items.isEmpty == false)
    #expect(try ledger.json("search understands").items.isEmpty)
    #expect(try ledger.run("check").status == 0)
    #expect(try ledger.run("add articles.jsonl").output.contains("forgotten before"))
  }

  @Test("a merge and a split tell how to take them back, and can be taken back")
  func identities() throws {
    let ledger = try LedgerSession()
    try ledger.add(
      Self.one
        + """
        {"id": "c", "published": "2024-01-09", "text": "Ajax want to sign the Lens winger Otto Lund."}

        """)
    let merged = try ledger.run("merge otto-lund tom-ferrin --reason 'a test'")
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(try ledger.json("players").items.count == 1)
    let entry = try #require(merged.output.firstMatch(of: /undo (\d+)/)?.output.1)
    #expect(try ledger.run("undo \(entry) --reason 'no'").status == 0)
    #expect(try ledger.json("players").items.count == 2)
  }

  @Test("two processes that add at once both end well, and nothing is lost")
  func twoWriters() throws {
    let ledger = try LedgerSession()
    let lines = (0..<60).map { number in
      """
      {"id": "n\(number)", "published": "2024-01-08", "text": "Roma want to sign the Leeds defender Tom Ferrin, report \(number)."}
      """
    }
    try ledger.commandLine.write(lines.prefix(40).joined(separator: "\n") + "\n", to: "one.jsonl")
    try ledger.commandLine.write(lines.suffix(40).joined(separator: "\n") + "\n", to: "two.jsonl")
    let outcome = try ledger.commandLine.run(
      """
      hearsay add --ledger l.sqlite one.jsonl & first=$!
      hearsay add --ledger l.sqlite two.jsonl; second=$?
      wait $first && [ $second = 0 ] && hearsay check --ledger l.sqlite
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let all = try ledger.commandLine.run("hearsay search Leeds --limit 100 --format json --ledger l.sqlite")
    #expect(try JSON(Array(all.output.utf8)).items.count == 60)
  }

  @Test("every list and report is also JSON and CSV, and says so where there is nothing")
  func empty() throws {
    let ledger = try LedgerSession()
    try ledger.add("{\"id\": \"q\", \"text\": \"It rained.\"}\n")
    for words in ["claims", "sagas", "players", "conflicts", "search snow"] {
      #expect(try ledger.json(words).items.isEmpty, "hearsay \(words)")
      let table = try ledger.run(words)
      #expect(table.status == 0 && !table.output.isEmpty, "hearsay \(words)")
      #expect(try ledger.run("\(words) --format csv").output.hasSuffix("\r\n"), "hearsay \(words)")
    }
  }
}
