import HearsayModel
import HearsayReports

extension Timeline.Row {
  init(suitor lane: Lane) {
    var marks = lane.steps.compactMap { step in
      step.day.map {
        Timeline.Mark(day: $0, sign: .step(step.stage), words: step.stage.words, standing: .init(step.voices))
      }
    }
    marks += lane.refusals.compactMap { refusal in
      refusal.voices.firstDay.map { Timeline.Mark(refusedOn: $0, .init(refusal.voices)) }
    }
    marks += lane.endings.compactMap { ending in
      ending.day.map { day in
        ending.stage == .stalled
          ? Timeline.Mark(refusedOn: day, .init(ending.voices))
          : Timeline.Mark(
            day: day, sign: .left(ending.stage), words: ending.stage.words,
            standing: ending.stage == .hijacked ? .inferred : .init(ending.voices))
      }
    }
    self.init(
      name: lane.name, all: marks + Self.told(lane.voices.all.map(\.day), beside: marks), isSuitor: true,
      isLive: lane.isLive)
  }

  init(owner saga: Saga) {
    let marks = saga.stances.compactMap { entry in
      entry.day.map {
        Timeline.Mark(
          day: $0, sign: .will(entry.change), words: WillWords.words(for: entry),
          standing: .init(entry.testimony, isInferred: entry.isInferred))
      }
    }
    self.init(name: saga.owner?.club.name ?? "the owner", all: marks, isSuitor: false, isLive: false)
  }

  init(player saga: Saga) {
    let marks = saga.wishes.compactMap { wish in
      wish.day.map {
        Timeline.Mark(
          day: $0, sign: .wish, words: WillWords.words(for: wish),
          standing: .init(wish.testimony, isInferred: wish.isInferred))
      }
    }
    self.init(name: saga.player, all: marks, isSuitor: false, isLive: false)
  }

  private init(name: String, all marks: [Timeline.Mark], isSuitor: Bool, isLive: Bool) {
    self.name = name
    self.isSuitor = isSuitor
    self.isLive = isLive
    // One sign stands once on a day, as those tell it who may be taken at their word most.
    var seen: Set<Sighting> = []
    self.marks = marks.sorted {
      ($0.day, $0.sign.rank, $0.standing.rank) < ($1.day, $1.sign.rank, $1.standing.rank)
    }.filter { seen.insert(Sighting(day: $0.day, sign: $0.sign, words: $0.words)).inserted }
  }

  /// What is told on a day, whoever tells it.
  private struct Sighting: Hashable {
    let day: Day
    let sign: Timeline.Sign
    let words: String
  }

  /// The days on which nothing new was said.
  private static func told(_ days: [Day?], beside marks: [Timeline.Mark]) -> [Timeline.Mark] {
    let taken = Set(marks.map(\.day))
    return days.compactMap(\.self).filter { !taken.contains($0) }.map {
      Timeline.Mark(day: $0, sign: .told, words: Timeline.Sign.told.words, standing: .said)
    }
  }
}

extension Timeline.Mark {
  fileprivate init(refusedOn day: Day, _ standing: Timeline.Standing) {
    self.init(day: day, sign: .refused, words: Timeline.Sign.refused.words, standing: standing)
  }
}

extension Timeline.Standing {
  /// By the surest of those who tell it.
  fileprivate init(_ voices: Voices) { self = voices.isSure ? .said : .perhaps }

  fileprivate init(_ testimony: Testimony, isInferred: Bool) {
    self = !testimony.isSure ? .perhaps : isInferred ? .inferred : .said
  }

  /// What is said first, then what follows from it, then what is only perhaps said.
  fileprivate var rank: Int {
    switch self {
    case .said: 0
    case .inferred: 1
    case .perhaps: 2
    }
  }
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
