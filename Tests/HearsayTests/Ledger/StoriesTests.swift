import HearsayModel
import Testing

/// The ten true stories of the design, retold with invented players, from articles to reports.
@Suite("Ten stories, from the articles to the reports")
struct StoriesTests {
  /// The lane of a suitor in the first saga of a player.
  private func lane(_ name: String, of player: String, in ledger: LedgerSession) throws -> JSON {
    let saga = try #require(try ledger.json("saga '\(player)'").at("sagas").items.first)
    return try #require(saga.at("lanes").items.first { $0.at("name").words == name }, "no lane of \(name)")
  }

  @Test("papers that cite each other in a circle are no source at all")
  func circle() throws {
    let ledger = try LedgerSession(story: "circular-citation")
    let sources = try lane("Torino", of: "Vellum", in: ledger).at("voices").at("sources")
    #expect(sources.at("independent").count == 0)
    #expect(sources.at("circular").items.isEmpty == false)
  }

  @Test("a quote that a faker puts into an outlet's mouth stays the faker's claim")
  func fakeQuote() throws {
    let ledger = try LedgerSession(story: "fake-quote")
    let claims = try ledger.json("claims --player Ferrin --kind agreement").items
    let id = try #require(claims.first?.at("claim").words)
    let trace = try ledger.json("trace \(id)")
    #expect(trace.at("holder").at("name").words == "Terrace Whispers")
    #expect(trace.at("holder").at("origin") == .bool(false))
    #expect(trace.at("originArticle") == .null)
  }

  @Test("an insider whom nobody knows stays one unknown source, whoever repeats him")
  func insider() throws {
    let ledger = try LedgerSession(story: "invented-insider")
    let sources = try lane("Everton", of: "Ferrin", in: ledger).at("voices").at("sources")
    #expect(sources.at("independent").count == 1)
    #expect(sources.at("groups").items.first?.at("known") == .bool(false))
  }

  @Test("a player who does not exist is kept as written, and known to nobody")
  func ghost() throws {
    let ledger = try LedgerSession(story: "no-such-player")
    let player = try #require(try ledger.json("players Bugduvescu").items.first)
    #expect(player.at("name").words == "Masal Bugduvescu")
    #expect(player.at("ref") == .null)
  }

  @Test("one event under three spellings and two currencies is one player, one lane and no conflict")
  func oneEvent() throws {
    let ledger = try LedgerSession(story: "one-event")
    #expect(try ledger.json("players saldana").items.count == 1)
    let saga = try #require(try ledger.json("saga saldana").at("sagas").items.first)
    #expect(saga.at("lanes").items.map { $0.at("name").words } == ["West Ham"])
    #expect(try ledger.json("conflicts saldana").items.isEmpty)
  }

  @Test("a paper that repeats one rumour five times is one source")
  func fiveTimes() throws {
    let ledger = try LedgerSession(story: "five-times")
    let voices = try lane("Aston Villa", of: "Holmgaard", in: ledger).at("voices")
    #expect(voices.at("testimonies").items.count >= 5)
    #expect(voices.at("sources").at("independent").count == 1)
  }

  @Test("“not for sale” three days before the sale is a stance of the club, and no conflict with the sale")
  func notForSale() throws {
    let ledger = try LedgerSession(story: "not-for-sale")
    let saga = try #require(try ledger.json("saga Duarte").at("sagas").items.first)
    let stance = try #require(saga.at("stances").items.first)
    #expect(stance.at("will").words == "keep")
    #expect(stance.at("testimony").at("chain").items.first?.words == "Benfica")
    #expect(["signed", "official"].contains(saga.at("status").at("stage").words))
    #expect(try ledger.json("conflicts Duarte").items.isEmpty)
  }

  @Test("a “here we go” that fell through reached its stage and ended in a collapse")
  func hereWeGo() throws {
    let ledger = try LedgerSession(story: "here-we-go")
    let lane = try lane("Newcastle United", of: "Duarte", in: ledger)
    #expect(lane.at("steps").items.contains { $0.at("stage").words == "fee agreed" })
    #expect(lane.at("stage").words == "collapsed")
  }

  @Test("echoes do not move the count of sources, however many there are")
  func echoes() throws {
    let all = try Repository.text("Tests/HearsayTests/Stories/multiplied-echoes.jsonl")
    let (few, many) = (try LedgerSession(), try LedgerSession())
    try few.add(all.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n")
    try many.add(all)
    for ledger in [few, many] {
      let sources = try lane("AC Milan", of: "Lundby", in: ledger).at("voices").at("sources")
      #expect(sources.at("independent").count == 1)
    }
  }

  @Test("clubs of like names are never taken for each other")
  func derbies() throws {
    let ledger = try LedgerSession(story: "derbies")
    let saga = try #require(try ledger.json("saga Brask").at("sagas").items.first)
    let lanes = saga.at("lanes").items.compactMap { $0.at("name").words }
    #expect(
      Set(lanes) == [
        "Inter Milan", "AC Milan", "Inter Miami", "Athletic Bilbao", "Atlético Madrid", "Sporting Gijón",
      ])
    #expect(lanes.count == 6)
  }
}
