import HearsayModel

extension Lane {
  /// What puts one lane before another: a move done, then the highest step of those who are still in it, then of those who are out of
  /// it; then the later, the better supported, and the first in the alphabet. Nameless suitors come last.
  var rank: (Int, Int, Int, Int, ReversedText) {
    let height = isDone ? 200 : isLive ? 100 : 0
    let rung = stage?.rung ?? highest?.rung ?? -1
    return (
      club == nil ? 0 : 1, height + rung, stageDay?.number ?? .min, voices.sources.independent,
      ReversedText(club?.key ?? name)
    )
  }
}

/// A text that is the greater the earlier it comes in the alphabet.
struct ReversedText: Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  static func < (left: ReversedText, right: ReversedText) -> Bool { left.text > right.text }
}

extension LaneBuilder {
  /// Once he has gone to one club, all others who were still in it have lost him.
  func hijacked(_ lanes: [Lane]) -> [Lane] {
    guard let winner = lanes.filter(\.isDone).max(by: { $0.rank < $1.rank })
    else { return lanes }
    let move = winner.steps.filter { $0.stage == .signed || $0.stage == .official }.flatMap {
      $0.voices.all.map(\.claim)
    }
    let places = move.compactMap { graph.place(of: $0) }
    return lanes.map { $0.isLive && $0.club != nil ? $0.losing(on: winner.stageDay, graph.voices(places)) : $0 }
  }
}

extension Lane {
  fileprivate func losing(on day: Day?, _ voices: Voices) -> Lane {
    Lane(
      club: club, name: name, stage: .hijacked, stageDay: day, highest: highest, steps: steps,
      endings: endings + [LaneEnding(stage: .hijacked, day: day, isOver: false, voices: voices)], refusals: refusals,
      wishes: wishes, forecast: forecast, denial: denial, voices: self.voices)
  }
}

extension Day? {
  /// A number that grows with time and puts what has no day last.
  var inTime: Int { self?.number ?? .max }
}
