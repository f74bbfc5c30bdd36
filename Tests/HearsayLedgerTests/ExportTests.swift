import HearsayChance
import HearsayLedger
import HearsayModel
import HearsayText
import Testing

@Suite("Export: a ledger")
struct ExportTests {
  let today = Specimen.moment("2024-01-12")

  /// A ledger with something of everything.
  private func full() throws -> Ledger {
    let ledger = try Specimen.ledger(settles: true)
    var first = Specimen.filing("a1", "2024-01-10", ["bid|Åke Ölund|Brörup", "stance|Jon Pell|Spezia"], title: "News")
    first.reading.quotes = [Quote(speaker: nil, to: "Kickabout", range: ByteRange(0, 4), words: "News")]
    first.reading.problems = [Problem(code: "odd", message: "Odd \"words\".\n", range: ByteRange(0, 1))]
    first.reading.claims[0].terms = [
      Term(
        role: .fee, minimum: Money(minorUnits: 1, currency: .euro), maximum: Money(minorUnits: 250, currency: .euro),
        hedge: "some", range: ByteRange(0, 2))
    ]
    first.reading.claims[0].value = .figures(["goals": 2])
    first.reading.claims[0].when = .window(Window(year: 2024, half: .winter))
    first.reading.claims[0].spans = [SlotSpan(slot: .fee, range: ByteRange(0, 1), referent: ByteRange(1, 2))]
    first.reading.claims[0].confidence = 1.0 / 3
    first.mentions[0].ties = [ClubTie(key: "spezia", name: "Spezia", sort: .own)]
    let undated = Specimen.filing("a2", nil, ["exit|Ölund|", "need||Spezia"])
    let other = Specimen.filing("a3", "1969-12-30", ["talks|Jota|Spezia"])
    _ = try ledger.file([first, undated, other], at: today)
    _ = try ledger.file([Specimen.filing("a1", "2024-01-14", ["exit|Jota|"])], at: Specimen.moment("2024-01-15"))
    _ = try ledger.file([first], at: Specimen.moment("2024-01-16"))
    var better = Specimen.filing("a2", nil, ["exit|Ölund|"], reader: Specimen.betterReader)
    better.publisherRef = nil
    _ = try ledger.file([better], at: Specimen.moment("2024-01-17"))
    let mentions = try ledger.mentions(of: PlayerID("jota"))
    let split = try ledger.split(PlayerID("jota"), mentions: [mentions[0].number], reason: "two", at: today)
    _ = try ledger.undo(split.number, reason: "one", at: today)
    _ = try ledger.merge(PlayerID("jota"), into: PlayerID("jon-pell"), reason: "one", at: today)
    _ = try ledger.add(.correction, "It was a loan.", to: first.reading.claims[0].id, at: today)
    _ = try ledger.file([Specimen.filing("a4", ["bid|Åke Ölund|Brörup"])], at: today)
    try ledger.forget([ArticleID("a4")], reason: "asked for", at: today)
    return ledger
  }

  @Test("comes back from its export equal in every line and every answer")
  func roundTrip() throws {
    let ledger = try full()
    let lines = try ledger.lines()
    let copy = try Ledger.taking(lines, settles: true)
    #expect(try copy.lines() == lines)
    #expect(try copy.told() == ledger.told())
    #expect(try copy.claims(ClaimQuery()) == ledger.claims(ClaimQuery()))
    #expect(try copy.sagas(ClaimQuery()) == ledger.sagas(ClaimQuery()))
    #expect(try copy.identityHistory() == ledger.identityHistory())
    #expect(try copy.article(ArticleID("a1")) == ledger.article(ArticleID("a1")))
    #expect(try copy.article(ArticleID("a4")) == ledger.article(ArticleID("a4")))
    #expect(try copy.notes() == ledger.notes())
    #expect(try copy.check().isEmpty)
  }

  @Test("goes on from an import as from the ledger itself")
  func goesOn() throws {
    let ledger = try full()
    let copy = try Ledger.taking(try ledger.lines(), settles: true)
    for one in [ledger, copy] {
      _ = try one.file([Specimen.filing("a5", ["bid|Jon Pell|Brörup"])], at: Specimen.moment("2024-03-01"))
      _ = try one.undo(3, reason: "two", at: Specimen.moment("2024-03-02"))
    }
    #expect(try copy.lines() == ledger.lines())
    #expect(try copy.told() == ledger.told())
  }

  @Test("of many articles by chance comes back equal", arguments: 1...8)
  func byChance(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let ledger = try Specimen.ledger(settles: true)
    for step in 0..<40 {
      try RandomLedgerStep.take(on: ledger, at: Moment(seconds: 1_700_000_000 + step * 50_000), &random)
    }
    #expect(try ledger.check() == [])
    let lines = try ledger.lines()
    let copy = try Ledger.taking(lines, settles: true)
    #expect(try copy.lines() == lines)
    #expect(try copy.told { $0.limit = 10_000 } == ledger.told { $0.limit = 10_000 })
  }

  @Test("takes projections that were thrown away from the facts again", arguments: 1...4)
  func rebuild(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let ledger = try Specimen.ledger(settles: true)
    for step in 0..<30 {
      try RandomLedgerStep.take(on: ledger, at: Moment(seconds: 1_700_000_000 + step * 50_000), &random)
    }
    let before = try (ledger.told(), ledger.sagas(ClaimQuery()), ledger.players(matching: "o", limit: 99))
    try ledger.rebuildProjections()
    #expect(try ledger.told() == before.0)
    #expect(try ledger.sagas(ClaimQuery()) == before.1)
    #expect(try ledger.players(matching: "o", limit: 99) == before.2)
    #expect(try ledger.check() == [])
  }

  @Test(
    "says which line of an export is wrong, and takes nothing in",
    arguments: [
      (1, #"{"entry":"header","schema":"hearsay/ledger/9"}"#), (2, #"{"entry":"player"}"#), (2, "{"),
      (2, #"{"entry":"rumour"}"#), (3, #"{"entry":"header","schema":"hearsay/ledger/1"}"#),
    ])
  func badLines(number: Int, line: String) throws {
    var lines = try full().lines()
    lines[number - 1] = line
    let ledger = try Specimen.ledger()
    var rest = lines[...]
    do {
      try ledger.take { rest.popFirst().map { Array($0.utf8) } }
      Issue.record("it was taken in")
    } catch LedgerFault.badEntry(let found, _) {
      #expect(found == number)
    }
    #expect(try ledger.statistics().articles == 0)
  }

  @Test("refuses an import where there is something")
  func notEmpty() throws {
    let ledger = try full()
    #expect(throws: LedgerFault.notEmpty(path: ":memory:")) { try ledger.take { nil } }
  }
}
