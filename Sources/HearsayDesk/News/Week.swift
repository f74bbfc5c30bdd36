import HearsayLedger
import HearsayModel
import HearsayReports

/// What the seven days up to a day brought.
public struct Week: Sendable {
  /// The first of the days.
  public let first: Day
  /// The last of the days.
  public let last: Day
  /// How many articles came out in them.
  public let articles: Int
  /// How many came out in the seven days before.
  public let articlesBefore: Int
  /// Steps from an agreement on that nobody had told of that player and club before these days, the highest first.
  public let steps: [FiledClaim]
}

extension LedgerDesk {
  /// The seven days up to a day, with at most so many new steps.
  public func week(to day: Day, limit: Int) throws(Fault) -> Week {
    let first = day.adding(days: -6)
    let told = try claims(since: first, until: day, of: [], limit: Self.mostOfAWeek)
    let steps = Self.highest(told)
    let players = Array(Set(steps.prefix(limit).compactMap(\.player))).sorted()
    let before =
      players.isEmpty ? [] : try claims(since: nil, until: first.adding(days: -1), of: players, limit: Self.mostBefore)
    let known = Dictionary(grouping: before, by: Self.suit(of:))
    let new = steps.prefix(limit).filter { claim in
      !(known[Self.suit(of: claim)] ?? []).contains { Self.rung(of: $0) >= Self.rung(of: claim) }
    }
    return Week(
      first: first, last: day, articles: try articles(in: first, day),
      articlesBefore: try articles(in: first.adding(days: -7), day.adding(days: -7)), steps: new)
  }

  /// The steps that a week is told by: what comes before them is told of hundreds of players.
  private static let stages: [Stage] = [.feeAgreed, .personalTerms, .medical, .signed, .official]
  /// So many of the latest claims of a week, and of those before it, are looked through.
  private static let mostOfAWeek = 24
  private static let mostBefore = 24

  private func claims(
    since: Day?, until: Day, of players: [PlayerID], limit: Int
  ) throws(Fault) -> [FiledClaim] {
    var query = ClaimQuery()
    query.players = players
    query.since = since
    query.until = until
    query.stages = Self.stages
    query.withoutBackground = true
    query.limit = limit
    let asked = query
    return try asking { () throws(LedgerFault) in try ledger.claims(asked) }
      // An undated article tells nothing of these days.
      .filter { $0.day != nil && $0.claim.confidence >= Sureness.floor }
  }

  private func articles(in first: Day, _ last: Day) throws(Fault) -> Int {
    try asking { () throws(LedgerFault) in
      var count = 0
      for number in first.number...last.number { count += try ledger.articleCount(on: Day(number: number)) }
      return count
    }
  }

  /// The highest step of each player and club, the highest first, then the latest.
  private static func highest(_ claims: [FiledClaim]) -> [FiledClaim] {
    var best: [Suitor: FiledClaim] = [:]
    var order: [Suitor] = []
    for claim in claims where claim.player != nil {
      let suit = suit(of: claim)
      guard let other = best[suit] else {
        best[suit] = claim
        order.append(suit)
        continue
      }
      if rung(of: claim) > rung(of: other) { best[suit] = claim }
    }
    return order.compactMap { best[$0] }.enumerated().sorted {
      (-rung(of: $0.element), $0.offset) < (-rung(of: $1.element), $1.offset)
    }.map(\.element)
  }

  private struct Suitor: Hashable {
    let player: PlayerID?
    let club: String?
  }

  private static func suit(of claim: FiledClaim) -> Suitor {
    Suitor(player: claim.player, club: claim.claim.clubRef ?? claim.claim.club)
  }

  private static func rung(of claim: FiledClaim) -> Int { claim.claim.ladderStep?.stage.rung ?? 0 }
}
