import HearsayChance
import HearsayLedger
import HearsayMeasure
import HearsayModel

/// The questions that a ledger is asked, with values spread as in the articles.
struct Questions {
  private var random: SplitMix64
  private let ledger: Ledger

  init(_ ledger: Ledger) {
    self.ledger = ledger
    random = SplitMix64(seed: 7)
  }

  /// Asks each sort so many times and prints how long it took.
  mutating func ask(_ rounds: Int) throws {
    show("\n| question (newest 100) | p50 ms | p99 ms | CPU p50 | CPU p99 | longest | claims |")
    show("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    try ask("all", rounds) { _, _ in }
    try ask("a player", rounds) { query, random in query.players = [Self.player(&random)] }
    try ask("a club", rounds) { query, random in query.clubs = [Self.club(&random)] }
    try ask("a source", rounds) { query, random in query.sources = ["outlet:\(random.skewed(below: 400))"] }
    try ask("a publisher", rounds) { query, random in
      query.publishers = ["outlet:\(Newsroom.source(random.skewed(below: 50)))"]
    }
    try ask("a kind and a polarity", rounds) { query, random in
      query.kinds = [Kind.allCases[random.skewed(below: 18)]]
      query.polarity = .affirmed
    }
    try ask("a club, a source, a kind", rounds) { query, random in
      query.clubs = [Self.club(&random)]
      query.sources = ["outlet:\(random.skewed(below: 400))"]
      query.kinds = [Kind.allCases[random.skewed(below: 18)]]
    }
    try ask("a stage", rounds) { query, random in
      query.stages = [Stage.allCases[Int(random.next() % UInt64(Stage.allCases.count))]]
    }
    try ask("a club in a window", rounds) { query, random in
      query.clubs = [Self.club(&random)]
      query.window = Self.window(&random)
    }
    try ask("a source and a kind, since and until", rounds) { query, random in
      let since = Newsroom.firstDay.adding(days: Int(random.next() % 1000))
      query.sources = ["outlet:\(random.skewed(below: 400))"]
      query.kinds = [Kind.allCases[random.skewed(below: 18)]]
      (query.since, query.until) = (since, since.adding(days: 30))
    }
    try ask("a club as of a day", rounds) { query, random in
      query.clubs = [Self.club(&random)]
      query.asOf = Newsroom.firstDay.adding(days: Int(random.next() % 1000))
    }
    try ask("a player as known on a day", rounds) { query, random in
      query.players = [Self.player(&random)]
      query.known = Newsroom.firstDay.adding(days: Int(random.next() % 1000))
    }
    try ask("a club, surest first", rounds) { query, random in
      query.clubs = [Self.club(&random)]
      query.order = .confidence
    }
    try askSagas(rounds)
    try askWords(rounds)
  }

  private static func player(_ random: inout SplitMix64) -> PlayerID {
    let name = Newsroom.player(random.skewed(below: Newsroom.players))
    return PlayerID(name.lowercased().replacing(" ", with: "-"))
  }

  private static func club(_ random: inout SplitMix64) -> String { "club:\(random.skewed(below: Newsroom.clubs))" }

  private static func window(_ random: inout SplitMix64) -> String {
    let day = Newsroom.firstDay.adding(days: Int(random.next() % 1000))
    return Newsroom.window(on: day)
  }

  private mutating func ask(
    _ name: String, _ rounds: Int, _ change: (inout ClaimQuery, inout SplitMix64) -> Void
  ) throws {
    var times = Times()
    var claims = 0
    for _ in 0..<rounds {
      var query = ClaimQuery()
      change(&query, &random)
      claims += try times.measure { try ledger.claims(query).count }
    }
    report(name, times, claims / rounds)
  }

  /// Whole sagas: of players drawn as articles draw them, and of all alike.
  private mutating func askSagas(_ rounds: Int) throws {
    let all = try ledger.sagas(Self.everySaga)
    for (name, isSkewed) in [("a saga, drawn from all", false), ("a saga, drawn from claims", true)] {
      var times = Times()
      var claims = 0
      for _ in 0..<rounds {
        var saga = all[Int(random.next() % UInt64(all.count))]
        while isSkewed, random.next() % 400 > UInt64(saga.claims) { saga = all[Int(random.next() % UInt64(all.count))] }
        claims += try times.measure { try ledger.claims(.saga(of: saga.player, window: saga.window)).count }
      }
      report(name, times, claims / rounds)
    }
    var times = Times()
    for _ in 0..<rounds { _ = try times.measure { try ledger.sagas(ClaimQuery()).count } }
    report("the newest 100 sagas", times, 100)
    times = Times()
    for _ in 0..<max(rounds / 20, 1) {
      var query = ClaimQuery()
      query.clubs = [Self.club(&random)]
      _ = try times.measure { try ledger.sagas(query).count }
    }
    report("the sagas of a club", times, 100)
  }

  private static var everySaga: ClaimQuery {
    var query = ClaimQuery()
    query.limit = 1_000_000
    return query
  }

  private mutating func askWords(_ rounds: Int) throws {
    var times = Times()
    for _ in 0..<rounds {
      let words = Newsroom.player(random.skewed(below: Newsroom.players)) + " January"
      _ = try times.measure { try ledger.search(words, limit: 20).count }
    }
    report("full text, a name and a common word (20)", times, 20)
  }

  private func report(_ name: String, _ times: Times, _ claims: Int) {
    let shares = [
      times.share(0.5), times.share(0.99), times.processorShare(0.5), times.processorShare(0.99), times.share(1),
    ]
    show("| \(name) |\(shares.map { column($0) }.joined(separator: " |")) | \(claims) |")
  }
}
