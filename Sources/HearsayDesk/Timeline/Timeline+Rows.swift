import HearsayModel
import HearsayReports

extension Timeline.Row {
  init(suitor lane: Lane) {
    var marks = lane.steps.compactMap { step in
      step.day.map { Timeline.Mark(day: $0, sign: .step(step.stage), words: step.stage.words) }
    }
    marks += lane.refusals.compactMap { refusal in refusal.voices.firstDay.map(Timeline.Mark.init(refusedOn:)) }
    marks += lane.endings.compactMap { ending in
      ending.day.map { day in
        ending.stage == .stalled
          ? Timeline.Mark(refusedOn: day)
          : Timeline.Mark(day: day, sign: .left(ending.stage), words: ending.stage.words)
      }
    }
    self.init(
      name: lane.name, all: marks + Self.told(lane.voices.all.map(\.day), beside: marks), isSuitor: true,
      isLive: lane.isLive)
  }

  init(owner saga: Saga) {
    let marks = saga.stances.compactMap { entry in
      entry.day.map { Timeline.Mark(day: $0, sign: .will(entry.change), words: WillWords.words(for: entry)) }
    }
    self.init(name: saga.owner?.club.name ?? "the owner", all: marks, isSuitor: false, isLive: false)
  }

  init(player saga: Saga) {
    let marks = saga.wishes.compactMap { wish in
      wish.day.map { Timeline.Mark(day: $0, sign: .wish, words: WillWords.words(for: wish)) }
    }
    self.init(name: saga.player, all: marks, isSuitor: false, isLive: false)
  }

  private init(name: String, all marks: [Timeline.Mark], isSuitor: Bool, isLive: Bool) {
    self.name = name
    self.isSuitor = isSuitor
    self.isLive = isLive
    var seen: Set<Timeline.Mark> = []
    self.marks = marks.filter { seen.insert($0).inserted }.sorted {
      ($0.day, $0.sign.rank) < ($1.day, $1.sign.rank)
    }
  }

  /// The days on which nothing new was said.
  private static func told(_ days: [Day?], beside marks: [Timeline.Mark]) -> [Timeline.Mark] {
    let taken = Set(marks.map(\.day))
    return days.compactMap(\.self).filter { !taken.contains($0) }.map {
      Timeline.Mark(day: $0, sign: .told, words: Timeline.Sign.told.words)
    }
  }
}

extension Timeline.Mark {
  fileprivate init(refusedOn day: Day) { self.init(day: day, sign: .refused, words: Timeline.Sign.refused.words) }
}

extension Timeline.Sign {
  /// The order in which the marks of one day stand: what came of it stands behind the step, a repeat last.
  fileprivate var rank: Int {
    switch self {
    case .step(let stage): 20 - (stage.rung ?? 0)
    case .refused: 30
    case .left: 31
    case .will(.softens), .will(.hardens): 40
    case .will: 41
    case .wish: 42
    case .told: 50
    }
  }
}
