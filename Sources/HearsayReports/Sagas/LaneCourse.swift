import HearsayModel

/// How a suitor goes up the ladder and off it, day by day.
///
/// A suitor stands on the highest step that was claimed since it was last off the ladder, for a rumour does not climb down because a
/// later article tells less of it. Within a day steps come before endings; what one article tells together with an ending is how it came
/// to that, and never takes a suitor back onto the ladder.
struct LaneCourse {
  private(set) var stage: Stage?
  private(set) var stageDay: Day?
  private(set) var highest: Stage?
  private(set) var endings: [Ending] = []

  /// A way off the ladder and the places of the claims that say so.
  struct Ending {
    let stage: Stage
    let day: Day?
    var isOver = false
    var places: [Int]
  }

  /// The course of events that are in order of time.
  init(_ events: [LaneEvent]) {
    var rest = events[...]
    while let first = rest.first {
      let today = Array(rest.prefix { $0.day == first.day })
      rest = rest.dropFirst(today.count)
      climb(today)
      end(today)
    }
  }

  // MARK: Up the ladder

  private mutating func climb(_ today: [LaneEvent]) {
    let told = Set(today.lazy.filter(\.isEnding).map(\.article))
    let steps = today.filter { $0.rung != nil }
    raiseHighest(steps)
    guard let ending = endings.last, !ending.isOver else { return raise(steps) }
    let reviving = steps.filter { $0.rung ?? 0 >= Self.revivingRung(after: ending.stage) && !told.contains($0.article) }
    guard !reviving.isEmpty else { return }
    endings[endings.count - 1].isOver = true
    stage = nil
    raise(reviving)
  }

  /// A suitor that had cooled is back when it wants him; one that was refused or whose deal was off, when it asks again.
  private static func revivingRung(after ending: Stage) -> Int {
    // 2 is interest, 3 an enquiry.
    ending == .cooled ? 2 : 3
  }

  private mutating func raise(_ steps: [LaneEvent]) {
    for event in steps {
      guard case .step(let step) = event.move, step.stage.rung ?? 0 > stage?.rung ?? -1 else { continue }
      stage = step.stage
      stageDay = event.day
    }
  }

  private mutating func raiseHighest(_ steps: [LaneEvent]) {
    for event in steps {
      guard case .step(let step) = event.move, step.stage.rung ?? 0 > highest?.rung ?? -1 else { continue }
      highest = step.stage
    }
  }

  // MARK: Off the ladder

  private mutating func end(_ today: [LaneEvent]) {
    guard let (ending, places) = ending(of: today) else { return }
    if let last = endings.last, !last.isOver, last.stage == ending {
      endings[endings.count - 1].places += places
      return
    }
    endings.append(Ending(stage: ending, day: today[0].day, places: places))
    stage = ending
    stageDay = today[0].day
  }

  private func ending(of today: [LaneEvent]) -> (Stage, [Int])? {
    let collapses = today.filter { $0.move == .collapse }
    if !collapses.isEmpty, !today.contains(where: { $0.rung ?? 0 >= Self.signed }) {
      return (wasOn ? .collapsed : .cooled, collapses.map(\.place))
    }
    guard stage?.rung ?? 0 < Self.signed else { return nil }
    let refusals = refusals(today)
    if !refusals.isEmpty {
      let isSuitors = refusals.allSatisfy { $0.move == .refusal(.suitor) }
      return isSuitors ? cooled(refusals) : (.stalled, refusals.map(\.place))
    }
    // Said to want him and not to want him on one day: neither has the last word.
    let isWanted = today.contains { $0.rung ?? 0 >= 2 }
    return isWanted ? nil : cooled(today.filter { $0.move == .denial })
  }

  /// Only an interest that was there can cool.
  private func cooled(_ events: [LaneEvent]) -> (Stage, [Int])? {
    highest == nil || events.isEmpty ? nil : (.cooled, events.map(\.place))
  }

  /// The refusals of a day that are the last word: not those after which the suitor bids again, nor those on the way to what the clubs
  /// have agreed since.
  private func refusals(_ today: [LaneEvent]) -> [LaneEvent] {
    today.filter { event in
      guard case .refusal(let party) = event.move else { return false }
      let isPastAgreement = max(stage?.rung ?? 0, today.lazy.compactMap(\.rung).max() ?? 0) > Self.bid
      let goesOn = today.contains { $0.article == event.article && $0.isPlannedBid }
      return party == .player || !isPastAgreement && !goesOn
    }
  }

  /// Whether there was a deal to collapse: talks or more, or nothing else known of the suitor.
  private var wasOn: Bool { highest?.rung.map { $0 >= 4 } ?? true }

  private static let bid = 5
  private static let signed = 9
}
