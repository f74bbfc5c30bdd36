import HearsayLedger
import HearsayModel
import Testing

@Suite("Queries: a ledger gives the claims")
struct QueryTests {
  let ledger: Ledger

  init() throws {
    ledger = try Specimen.ledger()
    var second = Specimen.filing("a2", "2024-01-11", ["talks|Åke Ölund|Spezia", "stance|Jon Pell|Brörup"])
    second.keys[0].stage = .talks
    second.keys[0].sources = ["mezzo", "kickabout"]
    second.keys[0].counterparty = "brorup"
    second.reading.claims[1].polarity = .denied
    second.reading.claims[1].confidence = 0.9
    second.keys[1].window = "contract"
    second.publisherRef = "outlet/mezzo"
    _ = try ledger.file(
      [Specimen.filing("a1", "2024-01-10", ["bid|Åke Ölund|Brörup"]), second], at: Specimen.moment("2024-01-12"))
    _ = try ledger.file([Specimen.filing("a3", nil, ["exit|Jon Pell|"])], at: Specimen.moment("2024-01-13"))
  }

  private static let bid = "a1 bid ake-olund Brörup"
  private static let talks = "a2 talks ake-olund Spezia"
  private static let stance = "a2 stance jon-pell Brörup"
  private static let exit = "a3 exit jon-pell -"

  @Test("with the latest first")
  func newest() throws { #expect(try ledger.told() == [Self.exit, Self.stance, Self.talks, Self.bid]) }

  @Test("with the earliest first")
  func oldest() throws {
    #expect(try ledger.told { $0.order = .oldest } == [Self.bid, Self.talks, Self.stance, Self.exit])
  }

  @Test("with the surest first")
  func surest() throws { #expect(try ledger.told { $0.order = .confidence }.first == Self.stance) }

  @Test("page by page")
  func pages() throws {
    #expect(
      try ledger.told {
        $0.limit = 2
        $0.offset = 1
      } == [Self.stance, Self.talks])
  }

  @Test("of a player")
  func players() throws {
    #expect(try ledger.told { $0.players = [PlayerID("ake-olund")] } == [Self.talks, Self.bid])
    #expect(try ledger.told { $0.players = [PlayerID("ake-olund"), PlayerID("jon-pell")] }.count == 4)
    #expect(try ledger.told { $0.players = [PlayerID("nobody")] } == [])
  }

  @Test("of a club that acts or is the other party, each once")
  func clubs() throws {
    #expect(try ledger.told { $0.clubs = ["brorup"] } == [Self.stance, Self.talks, Self.bid])
    #expect(try ledger.told { $0.clubs = ["brorup", "spezia"] } == [Self.stance, Self.talks, Self.bid])
  }

  @Test("on the word of a source")
  func sources() throws { #expect(try ledger.told { $0.sources = ["mezzo"] } == [Self.talks]) }

  @Test("that a publisher put out")
  func publishers() throws {
    #expect(try ledger.told { $0.publishers = ["outlet/mezzo"] } == [Self.stance, Self.talks])
    #expect(
      try ledger.told {
        $0.publishers = ["outlet/mezzo"]
        $0.kinds = [.talks]
      } == [Self.talks])
  }

  @Test("of some kinds, steps, polarity and confidence")
  func slots() throws {
    #expect(try ledger.told { $0.kinds = [.bid, .talks] } == [Self.talks, Self.bid])
    #expect(try ledger.told { $0.stages = [.talks] } == [Self.talks])
    #expect(try ledger.told { $0.polarity = .denied } == [Self.stance])
    #expect(try ledger.told { $0.confidence = 0.8 } == [Self.stance])
  }

  @Test("of one window, and of one saga in the order in which it was told")
  func windows() throws {
    #expect(try ledger.told { $0.window = "contract" } == [Self.stance])
    let saga = try ledger.claims(.saga(of: PlayerID("ake-olund"), window: "2024-winter"))
    #expect(saga.map(\.claim.kind) == [.bid, .talks])
  }

  @Test("of some days; an undated article counts from the day that it was first seen")
  func days() throws {
    #expect(try ledger.told { $0.since = Day("2024-01-11") } == [Self.exit, Self.stance, Self.talks])
    #expect(try ledger.told { $0.until = Day("2024-01-10") } == [Self.bid])
    #expect(try ledger.told { $0.asOf = Day("2024-01-12") } == [Self.stance, Self.talks, Self.bid])
  }

  @Test("of one article")
  func article() throws { #expect(try ledger.told { $0.article = ArticleID("a1") } == [Self.bid]) }

  @Test("that meet all conditions at once")
  func several() throws {
    #expect(
      try ledger.told {
        $0.clubs = ["brorup"]
        $0.sources = ["kickabout"]
        $0.players = [PlayerID("ake-olund")]
        $0.publishers = ["outlet/mezzo"]
      } == [Self.talks])
  }

  @Test("as it knew them on a day")
  func known() throws {
    #expect(try ledger.told { $0.known = Day("2024-01-11") } == [])
    #expect(try ledger.told { $0.known = Day("2024-01-12") } == [Self.stance, Self.talks, Self.bid])
    var better = Specimen.filing("a1", "2024-01-10", ["bid|Åke Ölund|Brörup"], reader: Specimen.betterReader)
    better.reading.claims[0].club = "Brörup IF"
    _ = try ledger.file([better], at: Specimen.moment("2024-02-01"))
    #expect(try ledger.told { $0.kinds = [.bid] } == ["a1 bid ake-olund Brörup IF"])
    #expect(
      try ledger.told {
        $0.kinds = [.bid]
        $0.known = Day("2024-01-31")
      } == [Self.bid])
    #expect(
      try ledger.told {
        $0.kinds = [.bid]
        $0.known = Day("2024-01-31")
        $0.asOf = Day("2024-01-10")
      } == [Self.bid])
  }

  @Test("and counts them")
  func counts() throws {
    #expect(try ledger.claimCount(ClaimQuery()) == 4)
    var query = ClaimQuery()
    query.clubs = ["brorup", "spezia"]
    query.limit = 1
    #expect(try ledger.claimCount(query) == 3)
  }

  @Test("in sagas, the latest first, from the table or counted")
  func sagas() throws {
    let all = try ledger.sagas(ClaimQuery())
    #expect(
      all.map { "\($0.player) \($0.name) \($0.window) \($0.claims) \($0.first) \($0.last)" } == [
        "jon-pell Jon Pell 2024-winter 1 2024-01-13 2024-01-13",
        "ake-olund Åke Ölund 2024-winter 2 2024-01-10 2024-01-11",
        "jon-pell Jon Pell contract 1 2024-01-11 2024-01-11",
      ])
    var query = ClaimQuery()
    query.since = Day("2000-01-01")
    #expect(try ledger.sagas(query) == all)
    query.clubs = ["spezia"]
    #expect(try ledger.sagas(query).map(\.claims) == [1])
  }

  @Test("in sagas, undated ones behind all others")
  func undated() throws {
    _ = try ledger.file(
      [
        Specimen.filing(
          Specimen.article("a4", nil, ["Åke Ölund is told."]), ["exit|Åke Ölund|"], window: "undated")
      ], at: Specimen.moment("2024-03-01"))
    #expect(try ledger.sagas(ClaimQuery()).map(\.window).last == "undated")
    var query = ClaimQuery()
    query.since = Day("2000-01-01")
    #expect(try ledger.sagas(query) == ledger.sagas(ClaimQuery()))
  }

  @Test("by the beginning of an id")
  func prefixes() throws {
    let id = try #require(try ledger.claims(ClaimQuery()).first?.id.value)
    for length in [6, 8, 20, 32] {
      guard case .one(let record) = try ledger.claim(String(id.prefix(length))) else {
        Issue.record("no claim for \(length) letters")
        continue
      }
      #expect(record.claim.id.value == id)
    }
    #expect(try ledger.claim("zzz") == .none)
    #expect(try ledger.claim("") == .none)
  }
}
