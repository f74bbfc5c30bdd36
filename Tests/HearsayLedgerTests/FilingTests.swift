import HearsayLedger
import HearsayModel
import HearsayText
import Testing

@Suite("Filing: a ledger")
struct FilingTests {
  let ledger: Ledger
  let today = Specimen.moment("2024-01-12")

  init() throws { ledger = try Specimen.ledger() }

  @Test("gives back the claims of a new article as they were filed")
  func newArticle() throws {
    let filing = Specimen.filing("a1", ["bid|Åke Ölund|Brörup", "exit|Åke Ölund|"], title: "Ölund latest")
    #expect(try ledger.file([filing], at: today).map(\.event) == [.new])
    var query = ClaimQuery()
    query.order = .oldest
    let claims = try ledger.claims(query)
    #expect(claims.map(\.claim) == filing.reading.claims)
    #expect(claims.map(\.words) == filing.reading.claims.map { filing.reading.text[$0.evidence] })
    #expect(claims.map(\.player) == [PlayerID("ake-olund"), PlayerID("ake-olund")])
    let article = try #require(claims.first?.article)
    #expect(
      article
        == FiledArticle(
          id: filing.article.id, version: filing.article.versionID, url: filing.article.url, publisher: "Kickabout",
          publisherRef: "outlet/kickabout", published: Day("2024-01-10"), seen: Specimen.day("2024-01-12"),
          title: "Ölund latest", language: "en", sketch: TextSketch(samples: [1, 9, 70_000])))
  }

  @Test("keeps every slot of a claim")
  func everySlot() throws {
    let filing = Specimen.filing(Specimen.article("a1", ["Brörup bid £7.5m."]), ["bid|Åke Ölund|Brörup"]) { claim, _ in
      let range = ByteRange(0, 6)
      claim.playerRef = "player/olund"
      claim.clubRef = "club/brorup"
      claim.counterparty = "Spezia"
      claim.counterpartyRef = "club/spezia"
      claim.polarity = .denied
      claim.modality = .condition
      claim.deal = .loanObligation
      claim.value = .figures(["starts": 4, "appearances": 16])
      claim.when = .season(2023)
      claim.confidence = 0.873_512
      claim.terms = [
        Term(
          role: .wage, minimum: Money(minorUnits: 750_000_050, currency: .pound),
          maximum: Money(minorUnits: 800_000_000, currency: .pound), per: .week, hedge: "some", range: range)
      ]
      claim.chain = [
        Attribution(name: "Il Mezzo", ref: "outlet/mezzo", role: .outlet, link: .told, range: range),
        Attribution(name: "reports", role: .unnamed, link: .via, range: ByteRange(1, 2)),
      ]
      claim.spans = [
        SlotSpan(slot: .player, range: range, referent: ByteRange(3, 4)), SlotSpan(slot: .club, range: range),
      ]
    }
    _ = try ledger.file([filing], at: today)
    #expect(try ledger.claims(ClaimQuery()).map(\.claim) == filing.reading.claims)
  }

  @Test("keeps quotes, players and problems of a reading")
  func rest() throws {
    var filing = Specimen.filing("a1", ["bid|Åke Ölund|Brörup"])
    filing.reading.quotes = [
      Quote(speaker: "Åke Ölund", to: nil, range: ByteRange(0, 3), words: "I like it here")
    ]
    filing.reading.problems = [
      Problem(code: "no-date", message: "No date."), Problem(code: "odd", message: "Odd.", range: ByteRange(1, 2)),
    ]
    _ = try ledger.file([filing], at: today)
    let version = try #require(try ledger.article(ArticleID("a1"))?.versions.first)
    #expect(version.text == filing.reading.text)
    #expect(version.place == "feed.jsonl:1")
    let reading = try #require(version.readings.first)
    #expect(reading.quotes == filing.reading.quotes)
    #expect(reading.problems == filing.reading.problems)
    #expect(reading.players == filing.reading.players)
    #expect(reading.reader == Specimen.reader)
  }

  @Test("writes nothing for an article that it has")
  func unchanged() throws {
    let filing = Specimen.filing("a1", ["bid|Åke Ölund|Brörup"])
    _ = try ledger.file([filing], at: today)
    let before = try ledger.lines()
    #expect(try ledger.file([filing], at: Specimen.moment("2024-02-01")).map(\.event) == [.unchanged])
    #expect(try ledger.lines() == before)
  }

  @Test("keeps the old version of an article that its publisher changed, and shows the new one")
  func newVersion() throws {
    _ = try ledger.file([Specimen.filing("a1", ["bid|Åke Ölund|Brörup"])], at: today)
    let outcome = try ledger.file(
      [Specimen.filing("a1", ["interest|Åke Ölund|Spezia"])], at: Specimen.moment("2024-01-20"))
    #expect(outcome.map(\.event) == [.newVersion])
    #expect(try ledger.told() == ["a1 interest ake-olund Spezia"])
    #expect(try ledger.told { $0.asOf = Day("2024-01-15") } == ["a1 bid ake-olund Brörup"])
    #expect(try ledger.article(ArticleID("a1"))?.versions.count == 2)
    #expect(try ledger.check().isEmpty)
  }

  @Test("shows the earlier text again where a publisher goes back to it")
  func revertedVersion() throws {
    let first = Specimen.filing("a1", ["bid|Åke Ölund|Brörup"])
    for (filing, day) in [
      (first, "2024-01-12"), (Specimen.filing("a1", ["exit|Åke Ölund|"]), "2024-01-13"), (first, "2024-01-14"),
    ] {
      _ = try ledger.file([filing], at: Specimen.moment(day))
    }
    #expect(try ledger.told() == ["a1 bid ake-olund Brörup"])
    #expect(try ledger.search("told", limit: 9).count == 1)
    #expect(try ledger.check().isEmpty)
  }

  @Test("takes a day that was not known at first for a new version of the same text")
  func correctedDay() throws {
    _ = try ledger.file([Specimen.filing("a1", nil, ["bid|Åke Ölund|Brörup"])], at: Specimen.moment("2024-03-01"))
    #expect(try ledger.told { $0.asOf = Day("2024-01-15") } == [])
    let outcome = try ledger.file(
      [Specimen.filing("a1", "2024-01-10", ["bid|Åke Ölund|Brörup"])], at: Specimen.moment("2024-03-02"))
    #expect(outcome.map(\.event) == [.newVersion])
    #expect(try ledger.told { $0.asOf = Day("2024-01-15") } == ["a1 bid ake-olund Brörup"])
    #expect(try ledger.check().isEmpty)
  }

  @Test("keeps the id of a claim that another reader reads again, and its earlier reading")
  func newReading() throws {
    _ = try ledger.file([Specimen.filing("a1", ["bid|Åke Ölund|Brörup"])], at: today)
    var better = Specimen.filing("a1", ["bid|Åke Ölund|Brörup"], reader: Specimen.betterReader)
    better.reading.claims[0].deal = .loan
    #expect(try ledger.file([better], at: Specimen.moment("2024-02-01")).map(\.event) == [.newReading])
    guard case .one(let record) = try ledger.claim(better.reading.claims[0].id.value) else {
      Issue.record("no claim")
      return
    }
    #expect(record.claim.claim == better.reading.claims[0])
    #expect(record.revisions.map(\.claim.deal) == [.loan, nil])
    #expect(record.isCurrent)
    #expect(try ledger.claims(ClaimQuery()).count == 1)
    #expect(try ledger.check().isEmpty)
  }

  @Test("tells what it knows of articles before they are read")
  func standing() throws {
    let filing = Specimen.filing("a1", ["bid|Åke Ölund|Brörup"])
    _ = try ledger.file([filing], at: today)
    let articles = [
      filing.article, Specimen.filing("a1", ["exit|Åke Ölund|"]).article, Specimen.filing("a2", []).article,
    ]
    #expect(
      try ledger.standing(of: articles, reader: Specimen.reader)
        == [.filed(seen: Specimen.day("2024-01-12")), .otherVersion, .unknown])
    #expect(
      try ledger.standing(of: [filing.article], reader: Specimen.betterReader)
        == [.otherReader(seen: Specimen.day("2024-01-12"))])
  }

  @Test("files nothing of a batch in which one article does not hold together")
  func wholeOrNot() throws {
    var odd = Specimen.filing("a2", ["bid|Åke Ölund|Brörup"])
    odd.keys = []
    #expect(throws: LedgerFault.inconsistent(ArticleID("a2"), detail: "1 claims come with the keys of 0")) {
      try ledger.file([Specimen.filing("a1", ["bid|Åke Ölund|Brörup"]), odd], at: today)
    }
    #expect(try ledger.claims(ClaimQuery()).isEmpty)
    #expect(try ledger.statistics().articles == 0)
  }

  @Test("files an article without claims and one without words")
  func empty() throws {
    let filings = [Specimen.filing("a1", []), Specimen.filing(Specimen.article("a2", []), [])]
    #expect(try ledger.file(filings, at: today).map(\.event) == [.new, .new])
    #expect(try ledger.check().isEmpty)
  }

  @Test("keeps two articles of one text apart")
  func copies() throws {
    let lines = ["bid|Åke Ölund|Brörup"]
    _ = try ledger.file([Specimen.filing("a1", lines), Specimen.filing("a2", lines)], at: today)
    let claims = try ledger.claims(ClaimQuery())
    #expect(Set(claims.map(\.article.id.value)) == ["a1", "a2"])
    guard case .one(let record) = try ledger.claim(claims[0].id.value) else {
      Issue.record("no claim")
      return
    }
    #expect(record.claim.article.id == claims[0].article.id)
    #expect(Set(claims.map(\.id)).count == 2)
    #expect(try ledger.check().isEmpty)
  }
}
