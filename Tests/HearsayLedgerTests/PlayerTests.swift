import HearsayLedger
import HearsayModel
import Testing

@Suite("Players: a ledger")
struct PlayerTests {
  let today = Specimen.moment("2024-01-12")

  private func filing(
    _ id: String, _ name: String, club: String? = nil, day: String? = "2024-01-10", otherNames: [String] = []
  ) -> Filing {
    var filing = Specimen.filing(id, day, ["bid|\(name)|Brörup"])
    filing.mentions[0].description.otherNames = otherNames
    filing.mentions[0].ties = club.map { [ClubTie(key: $0, name: $0, sort: .own)] } ?? []
    return filing
  }

  @Test("folds what articles say of a player into one profile, with the days of the ledger")
  func profile() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file(
      [
        filing("a1", "Åke Ölund", club: "spezia", otherNames: ["Ölund"]),
        filing("a2", "Ake Olund", club: "spezia", day: "2024-01-08"), filing("a3", "Åke Ölund", day: nil),
      ], at: today)
    let record = try #require(try ledger.player(PlayerID("ake-olund")))
    #expect(record.name == "Åke Ölund")
    #expect(record.claims == 3)
    #expect(record.profile.names.map { "\($0.name) \($0.count)" } == ["Åke Ölund 2", "Ake Olund 1"])
    #expect(
      record.profile.clubs.map { "\($0.key) \($0.first?.description ?? "") \($0.last?.description ?? "")" } == [
        "spezia 2024-01-08 2024-01-10"
      ])
    #expect(record.profile.lastSeen == Day("2024-01-10"))
    #expect(try ledger.check().isEmpty)
  }

  @Test("ties claims under another form of a name to its player")
  func otherForm() throws {
    let ledger = try Specimen.ledger()
    var filing = filing("a1", "Åke Ölund", otherNames: ["Ölund"])
    filing.reading.claims[0].player = "Ölund"
    _ = try ledger.file([filing], at: today)
    #expect(try ledger.told() == ["a1 bid ake-olund Brörup"])
    #expect(try ledger.check().isEmpty)
  }

  @Test("finds players by words of their names, the last cut short, without case and accents")
  func matching() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file(
      [filing("a1", "Åke Ölund"), filing("a2", "Åke Pell"), filing("a3", "Åke Pell"), filing("a4", "Jon-Olaf Pell")],
      at: today)
    func ids(_ words: String) throws -> [String] { try ledger.players(matching: words, limit: 9).map(\.id.value) }
    #expect(try ids("ÅKE") == ["ake-pell", "ake-olund"])
    #expect(try ids("ake olu") == ["ake-olund"])
    #expect(try ids("olaf") == ["jon-olaf-pell"])
    #expect(try ids("") == [])
    #expect(try ids("pel").first == "ake-pell")
  }

  @Test("finds the players of a club, the last seen first")
  func ofClub() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file(
      [
        filing("a1", "Åke Ölund", club: "spezia", day: "2024-01-02"), filing("a2", "Jon Pell", club: "spezia"),
        filing("a3", "Tom Ferrin", club: "brorup"),
      ], at: today)
    #expect(try ledger.players(ofClub: "spezia", limit: 9).map(\.id.value) == ["jon-pell", "ake-olund"])
  }

  @Test("gives each mention with the reason why it was joined")
  func mentions() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file([filing("a1", "Åke Ölund"), filing("a2", "Ake Olund")], at: today)
    let mentions = try ledger.mentions(of: PlayerID("ake-olund"))
    #expect(mentions.map(\.name) == ["Åke Ölund", "Ake Olund"])
    #expect(mentions.map(\.rule) == ["new", "same-name"])
    #expect(mentions.map(\.article.id.value) == ["a1", "a2"])
  }

  @Test("merges two players, lets everything follow, and takes it back without a trace but the entries")
  func mergeAndUndo() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file(
      [filing("a1", "Åke Ölund", club: "spezia"), filing("a2", "A. Ölund", club: "brorup")], at: today)
    let before = try state(of: ledger)
    let merge = try ledger.merge(PlayerID("a-olund"), into: PlayerID("ake-olund"), reason: "one man", at: today)
    #expect(merge.action == .merge(PlayerID("a-olund"), into: PlayerID("ake-olund")))
    #expect(try ledger.told().allSatisfy { $0.contains("ake-olund") })
    #expect(try ledger.sagas(ClaimQuery()).map(\.claims) == [2])
    #expect(try ledger.player(PlayerID("a-olund"))?.mergedInto == PlayerID("ake-olund"))
    #expect(try ledger.players(matching: "a", limit: 9).map(\.id.value) == ["ake-olund"])
    #expect(try ledger.check().isEmpty)
    let undo = try ledger.undo(merge.number, reason: "two men", at: today)
    #expect(try state(of: ledger) == before)
    #expect(try ledger.check().isEmpty)
    _ = try ledger.undo(undo.number, reason: "one after all", at: today)
    #expect(try ledger.sagas(ClaimQuery()).map(\.claims) == [2])
    #expect(try ledger.identityHistory().map(\.holds) == [true, false, true])
    #expect(try ledger.check().isEmpty)
  }

  private func state(of ledger: Ledger) throws -> [String] {
    try ledger.told() + ledger.sagas(ClaimQuery()).map { "\($0)" }
      + ledger.players(matching: "olund", limit: 9).map { "\($0)" }
  }

  @Test("splits mentions off to a new player, and takes it back")
  func split() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file([filing("a1", "Jota"), filing("a2", "Jota"), filing("a3", "Jota")], at: today)
    let second = try ledger.mentions(of: PlayerID("jota"))[1].number
    let split = try ledger.split(PlayerID("jota"), mentions: [second], reason: "the other one", at: today)
    #expect(split.action == .split(PlayerID("jota"), mentions: [second], to: PlayerID("jota-2")))
    #expect(try ledger.told().sorted() == ["a1 bid jota Brörup", "a2 bid jota-2 Brörup", "a3 bid jota Brörup"])
    #expect(try ledger.check().isEmpty)
    _ = try ledger.undo(split.number, reason: "the same", at: today)
    #expect(try ledger.player(PlayerID("jota-2"))?.mergedInto == PlayerID("jota"))
    #expect(try ledger.player(PlayerID("jota"))?.profile.mentionCount == 3)
    #expect(try ledger.check().isEmpty)
  }

  @Test("refuses changes that mean nothing")
  func refusals() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file([filing("a1", "Jota"), filing("a2", "Jon Pell")], at: today)
    let (jota, pell) = (PlayerID("jota"), PlayerID("jon-pell"))
    #expect(throws: LedgerFault.sameTwice(jota)) { try ledger.merge(jota, into: jota, reason: "", at: today) }
    #expect(throws: LedgerFault.noSuchPlayer(PlayerID("x"))) {
      try ledger.merge(PlayerID("x"), into: jota, reason: "", at: today)
    }
    #expect(throws: LedgerFault.noSuchEntry(7)) { try ledger.undo(7, reason: "", at: today) }
    #expect(throws: LedgerFault.notSplittable(jota)) { try ledger.split(jota, mentions: [1], reason: "", at: today) }
    _ = try ledger.merge(jota, into: pell, reason: "", at: today)
    #expect(throws: LedgerFault.noSuchPlayer(jota)) { try ledger.merge(jota, into: pell, reason: "", at: today) }
  }

  @Test("merges on the resolver's word, as an entry of its own")
  func settling() throws {
    let ledger = try Specimen.ledger(settles: true)
    let outcomes = try ledger.file([filing("a1", "Åke Ölund"), filing("a2", "Ölund")], at: today)
    #expect(outcomes[1].merges.map(\.into) == [PlayerID("ake-olund")])
    #expect(try ledger.told() == ["a2 bid ake-olund Brörup", "a1 bid ake-olund Brörup"])
    #expect(try ledger.identityHistory().map(\.rule) == ["surname"])
    #expect(try ledger.check().isEmpty)
  }

  @Test("finds a player by a club that the same batch tells before it merges another into him")
  func clubBeforeMerge() throws {
    let ledger = try Specimen.ledger(settles: true)
    _ = try ledger.file([filing("a1", "Åke Ölund", club: "spezia")], at: today)
    let outcomes = try ledger.file([filing("a2", "Åke Ölund", club: "lens"), filing("a3", "Ölund")], at: today)
    #expect(outcomes[1].merges.map(\.into) == [PlayerID("ake-olund")])
    #expect(try ledger.player(PlayerID("ake-olund"))?.profile.clubs.map(\.key) == ["spezia", "lens"])
    #expect(try ledger.check().isEmpty)
  }

  @Test("does not offer those who stand in one article as one")
  func neighbours() throws {
    let ledger = try Specimen.ledger(settles: true)
    _ = try ledger.file([Specimen.filing("a1", ["bid|Åke Ölund|Brörup", "bid|Ölund|Spezia"])], at: today)
    #expect(try ledger.identityHistory().isEmpty)
  }

  @Test("keeps who is who when another reader reads again, and folds profiles anew")
  func refiling() throws {
    let ledger = try Specimen.ledger()
    _ = try ledger.file([filing("a1", "Jota", club: "spezia"), filing("a2", "Jota")], at: today)
    let text = try #require(try ledger.texts(after: nil, limit: 1).first)
    var better = Specimen.filing(text.article, ["bid|Jota|Brörup", "exit|Jon Pell|"], reader: Specimen.betterReader)
    better.mentions[0].description.age = 20
    let outcome = try ledger.refile(
      [
        Refiling(
          version: text.address, reading: better.reading, publisherRef: better.publisherRef, mentions: better.mentions,
          keys: better.keys)
      ], at: Specimen.moment("2024-02-01"))
    #expect(outcome.map(\.event) == [.newReading])
    #expect(outcome[0].newPlayers == [PlayerID("jon-pell")])
    #expect(try ledger.player(PlayerID("jota"))?.profile.clubs.isEmpty == true)
    #expect(try ledger.player(PlayerID("jota"))?.profile.born != nil)
    try ledger.refreshProfiles()
    #expect(try ledger.player(PlayerID("jota"))?.profile.mentionCount == 2)
    #expect(try ledger.check().isEmpty)
  }
}
