import HearsayChance
import HearsayLedger
import HearsayModel

extension SplitMix64 {
  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}

/// Something that a user does, by chance: mostly filing, of few articles and few players, so that they meet.
enum RandomLedgerStep {
  private static let names = ["Åke Ölund", "Ölund", "Jon Pell", "Pell", "Jota", "Tom Ferrin", ""]
  private static let days = [nil, "2023-11-01", "2023-11-20", "2023-12-05", "2024-01-10"]

  static func take(on ledger: Ledger, at moment: Moment, _ random: inout SplitMix64) throws {
    switch random.next() % 10 {
    case 0: try merge(ledger, moment, &random)
    case 1: try split(ledger, moment, &random)
    case 2: try undo(ledger, moment, &random)
    case 3: try refile(ledger, moment, &random)
    case 4 where random.next() % 3 == 0:
      if let id = try articles(ledger).first { try ledger.forget([id], reason: "asked for", at: moment) }
    default: _ = try ledger.file((0..<3).map { _ in filing(&random) }, at: moment)
    }
  }

  private static func articles(_ ledger: Ledger) throws -> [ArticleID] {
    try ledger.articles(ArticleQuery()).map(\.id)
  }

  private static func filing(_ random: inout SplitMix64) -> Filing {
    let lines = (0..<(1 + Int(random.next() % 3))).map { _ in
      "\(random.pick(Kind.allCases))|\(random.pick(names))|\(random.pick(["Brörup", "Spezia", ""]))"
    }
    let reader = random.pick([Specimen.reader, Specimen.betterReader])
    return Specimen.filing(
      "a\(random.next() % 12)", random.pick(days), lines, title: random.pick([nil, "News"]), reader: reader)
  }

  private static func players(_ ledger: Ledger) throws -> [PlayerID] {
    try ["o", "p", "j", "t", "f", "a"].flatMap { try ledger.players(matching: $0, limit: 99).map(\.id) }
  }

  private static func merge(_ ledger: Ledger, _ moment: Moment, _ random: inout SplitMix64) throws {
    let players = try players(ledger)
    guard !players.isEmpty else { return }
    let (one, other) = (random.pick(players), random.pick(players))
    if one != other { _ = try ledger.merge(one, into: other, reason: "one", at: moment) }
  }

  private static func split(_ ledger: Ledger, _ moment: Moment, _ random: inout SplitMix64) throws {
    for player in try players(ledger) {
      let mentions = try ledger.mentions(of: player)
      guard mentions.count > 1 else { continue }
      let some = [random.pick(mentions).number]
      _ = try ledger.split(player, mentions: some, reason: "two", at: moment)
      return
    }
  }

  private static func undo(_ ledger: Ledger, _ moment: Moment, _ random: inout SplitMix64) throws {
    let entries = try ledger.identityHistory().filter(\.holds)
    if !entries.isEmpty { _ = try ledger.undo(random.pick(entries).number, reason: "back", at: moment) }
  }

  private static func refile(_ ledger: Ledger, _ moment: Moment, _ random: inout SplitMix64) throws {
    guard let text = try ledger.texts(after: nil, limit: 99).last else { return }
    let filing = Specimen.filing(
      text.article, ["bid|\(random.pick(names))|Spezia", "exit|Jota|"],
      reader: ReaderVersion(version: "r\(random.next() % 9)", models: [], lexicon: ""))
    _ = try ledger.refile(
      [
        Refiling(
          version: text.address, reading: filing.reading, mentions: filing.mentions, keys: filing.keys)
      ], at: moment)
  }
}
