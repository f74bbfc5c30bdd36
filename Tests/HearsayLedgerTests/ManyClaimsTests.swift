import HearsayChance
import HearsayLedger
import HearsayModel
import Testing

/// More readings than one block has, filed in no order, so that queries go from block to block and put together what they give.
@Suite("Many claims: a ledger gives the same as looking at each of them")
struct ManyClaimsTests {
  private static let ledger = Result { try made() }
  private let ledger: Ledger
  private let all: [FiledClaim]

  init() throws {
    ledger = try Self.ledger.get()
    var query = ClaimQuery()
    query.limit = .max
    all = try ledger.claims(query)
  }

  private static let clubs = ["Brörup", "Spezia", "Huesca"]
  private static let windows = ["2024-winter", "2024-summer"]

  /// Four hundred days of six articles each, filed in no order. Claims of the first window are told on the first hundred days alone.
  private static func made() throws -> Ledger {
    let ledger = try Specimen.ledger()
    var random = SplitMix64(seed: 3)
    let first = Specimen.day("2024-01-01")
    let batch = (0..<2400).map { place in
      // Seven and 2400 have no divisor in common, so that each article comes once.
      let number = place * 7 % 2400
      let lines = (0..<2).map { _ in
        "\(random.pick([Kind.bid, .talks, .exit]))|\(random.pick(["Åke Ölund", "Jon Pell"]))|\(random.pick(clubs))"
      }
      let day = first.adding(days: number / 6).description
      return Specimen.filing(
        Specimen.article("a\(number)", day, lines.map { "\($0) is told." }), lines,
        sources: [random.pick(["mezzo", "kickabout"])], window: windows[number < 600 ? 0 : 1])
    }
    _ = try ledger.file(batch, at: Specimen.moment("2025-06-01"))
    return ledger
  }

  private func expect(
    _ change: (inout ClaimQuery) -> Void, _ fits: (FiledClaim) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for order in [ClaimQuery.Order.newest, .oldest] {
      for (limit, offset) in [(50, 0), (7, 90), (1000, 0), (.max, 0)] {
        var query = ClaimQuery()
        change(&query)
        (query.order, query.limit, query.offset) = (order, limit, offset)
        let fitting = (order == .newest ? all : all.reversed()).filter(fits)
        #expect(
          try ledger.claims(query).map(\.id) == fitting.dropFirst(offset).prefix(limit).map(\.id),
          sourceLocation: sourceLocation)
      }
    }
  }

  @Test("of a club and a kind")
  func clubAndKind() throws {
    try expect {
      $0.clubs = ["spezia"]
      $0.kinds = [.bid]
    } _: {
      $0.claim.club == "Spezia" && $0.claim.kind == .bid
    }
  }

  @Test("of a club in a window that is long over")
  func clubAndWindow() throws {
    try expect {
      $0.clubs = ["spezia", "huesca"]
      $0.window = "2024-winter"
    } _: {
      $0.claim.club != "Brörup" && ($0.day ?? $0.filed) < Specimen.day("2024-04-10")
    }
  }

  @Test("of two players, and of two players and a kind that few claims are of")
  func players() throws {
    let players = [PlayerID("ake-olund"), PlayerID("jon-pell")]
    try expect({ $0.players = players }, { _ in true })
    try expect {
      $0.players = players
      $0.kinds = [.bid]
      $0.asOf = Day("2024-03-01")
    } _: {
      $0.claim.kind == .bid && ($0.day ?? $0.filed) <= Specimen.day("2024-03-01")
    }
  }

  @Test("of two players and a club between two days")
  func days() throws {
    try expect {
      $0.players = [PlayerID("ake-olund"), PlayerID("jon-pell")]
      $0.clubs = ["brorup"]
      $0.since = Day("2024-02-01")
      $0.until = Day("2024-12-01")
    } _: {
      let day = $0.day ?? $0.filed
      return $0.claim.club == "Brörup" && day >= Specimen.day("2024-02-01") && day <= Specimen.day("2024-12-01")
    }
  }

  @Test("the surest of a club and a kind first")
  func surest() throws {
    var query = ClaimQuery()
    (query.clubs, query.kinds, query.order, query.limit) = (["spezia"], [.bid], .confidence, 60)
    let fitting = all.filter { $0.claim.club == "Spezia" && $0.claim.kind == .bid }
    // The claims have one confidence, so that the day decides.
    #expect(try ledger.claims(query).map(\.id) == fitting.prefix(60).map(\.id))
  }

  @Test("in sagas of a club, each with its claims and days")
  func sagas() throws {
    var query = ClaimQuery()
    query.clubs = ["huesca"]
    let fitting = all.filter { $0.claim.club == "Huesca" }
    for saga in try ledger.sagas(query) {
      let days = fitting.filter { $0.player == saga.player }.compactMap(\.day)
        .filter { ($0 < Specimen.day("2024-04-10")) == (saga.window == "2024-winter") }
      #expect(saga.claims == days.count)
      #expect(saga.first == days.min())
      #expect(saga.last == days.max())
    }
    #expect(try ledger.sagas(query).count == 4)
  }

  @Test("of a saga")
  func saga() throws {
    let saga = try ledger.claims(.saga(of: PlayerID("jon-pell"), window: "2024-winter")).map(\.id)
    let fitting = all.reversed().filter {
      $0.player?.value == "jon-pell" && ($0.day ?? $0.filed) < Specimen.day("2024-04-10")
    }
    #expect(saga == fitting.map(\.id))
  }
}
