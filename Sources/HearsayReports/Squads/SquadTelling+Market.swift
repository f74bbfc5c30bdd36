import HearsayModel

extension SquadTelling {
  /// The club's players with their suitors, one line for each, the furthest first.
  var wanted: [WantedPlayer] {
    sagas.filter { $0.owner?.club == club }.flatMap { saga in
      saga.lanes.filter { $0.isLive }.map { wanted($0, in: saga) }
    }
    .sorted { $0.rank > $1.rank }
  }

  /// The players whom the club wants, the furthest first.
  var targets: [WantedPlayer] {
    sagas.flatMap { saga in saga.lanes.filter { $0.club == club && $0.isLive }.map { wanted($0, in: saga) } }
      .sorted { $0.rank > $1.rank }
  }

  private func wanted(_ lane: Lane, in saga: Saga) -> WantedPlayer {
    WantedPlayer(
      player: NamedPlayer(id: saga.key.player, name: saga.player), saga: saga.key, owner: saga.owner?.club,
      suitor: lane.club, stage: lane.stage, highest: lane.highest, day: lane.stageDay, voices: lane.voices)
  }

  /// Of each player the last will for each form of deal and suitor, by player.
  var stances: [PlayerStance] {
    let mine = Dictionary(grouping: sagas.filter { $0.owner?.club == club }, by: \.key.player)
    return mine.sorted { $0.key < $1.key }.compactMap { StanceReport(sagas: $0.value) }.flatMap { report in
      report.latest.map { PlayerStance(player: report.player, stance: $0) }
    }
  }

  // MARK: Moves

  private struct Move: Hashable {
    let player: PlayerID
    let from: NamedClub?
    let to: NamedClub?
  }

  /// The moves of the last year that are told as done, and those told as history that name such a time.
  var moves: [SquadMove] {
    grouped { claim in claim.claim.isDone || claim.claim.value == .words("history") && isRecent(claim.claim.when) }
  }

  /// The loans that are told as under way, with those told as done in the last year, unless a later claim tells of his return.
  var loans: [SquadMove] {
    let isLoan = { (deal: Deal?) in [.loan, .loanOption, .loanObligation].contains(deal) }
    return grouped { claim in
      claim.claim.value == .words("spell") || claim.claim.isDone && isLoan(claim.claim.deal)
    }
    .filter { !isBack($0) }
  }

  private func grouped(where isTold: (NamedClaim) -> Bool) -> [SquadMove] {
    recent(.transfer) { claim -> Move? in
      guard let player = claim.player, claim.claim.isPlainFact, isTold(claim) else { return nil }
      return Move(player: player, from: claim.otherClub, to: claim.club)
    }
    .filter { $0.0.from == club || $0.0.to == club }
    .map { move, places in
      let latest = latest(of: places).claim
      return SquadMove(
        player: player(move.player), from: move.from, to: move.to,
        deal: latest.deal ?? places.lazy.compactMap { claims[$0].claim.deal }.first, when: latest.when,
        voices: graph.voices(places))
    }
  }

  /// Whether a time lies in the year before the day; `false` where none is said.
  private func isRecent(_ when: Time?) -> Bool {
    guard let days = when?.days else { return false }
    return days.upperBound >= asOf.adding(days: -365) && days.lowerBound <= asOf
  }

  private func isBack(_ loan: SquadMove) -> Bool {
    claims.contains { claim in
      claim.player == loan.player.id && claim.claim.isPlainFact && claim.claim.value == .words("return")
        && claim.day.inTime != .max && claim.day.inTime >= loan.voices.lastDay.inTime
    }
  }
}

extension WantedPlayer {
  fileprivate var rank: (Int, Int, Int, ReversedText, ReversedText) {
    (
      stage?.rung ?? highest?.rung ?? -1, day?.number ?? .min, voices.sources.independent,
      ReversedText(player.id.value), ReversedText(suitor?.key ?? "")
    )
  }
}

extension Time {
  /// The first and the last day of the time; of a window the months that it lies in all over Europe.
  var days: ClosedRange<Day>? {
    switch self {
    case .day(let day): return day...day
    case .month(let year, let month): return Self.days(year, month, year, month)
    case .year(let year): return Self.days(year, 1, year, 12)
    case .season(let year): return Self.days(year, 7, year + 1, 6)
    case .window(let window) where window.half == .winter: return Self.days(window.year, 1, window.year, 1)
    case .window(let window): return Self.days(window.year, 6, window.year, 8)
    }
  }

  private static func days(_ year: Int, _ month: Int, _ endYear: Int, _ endMonth: Int) -> ClosedRange<Day>? {
    guard let first = Day(year: year, month: month, day: 1),
      let last = Day(year: endYear, month: endMonth, day: Day.length(of: endMonth, in: endYear))
    else { return nil }
    return first...last
  }
}
