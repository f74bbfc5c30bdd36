import HearsayModel

extension Lane {
  /// The testimonies that its stage rests on: who tells the step, or the way off the ladder; all where no claim shows a step.
  public var standing: [Testimony] {
    guard let stage else { return (denial ?? voices).all }
    let steps = steps.filter { $0.stage == stage }.flatMap(\.voices.all)
    let endings = endings.filter { $0.stage == stage && !$0.isOver }.flatMap(\.voices.all)
    return steps.isEmpty && endings.isEmpty ? voices.all : steps + endings
  }

  /// How likely the reader holds the surest reading that shows where it stands to be what the text says, from 0 to 1.
  public var confidence: Double { standing.map(\.confidence).max() ?? 0 }

  /// Whether where it stands is rather read rightly than wrongly.
  public var isSure: Bool { confidence >= Sureness.floor }

  /// Whether no source says where it stands: that it lost him follows from his move to another club.
  public var isInferred: Bool { stage == .hijacked }
}

extension StanceEntry {
  /// Whether it follows from what the club is said not to want.
  public var isInferred: Bool { testimony.isDenial }
}

extension PlayerWish {
  /// Whether it follows from what he is said not to want.
  public var isInferred: Bool { testimony.isDenial }
}

extension Saga {
  /// The suitor whom the status tells of; `nil` where it tells of none.
  public var statusLane: Lane? {
    guard status.basis == .claims, let stage = status.stage, stage != .stays, stage != .renewed else { return nil }
    return lanes.first { $0.club?.key == status.club?.key && $0.stage == stage }
  }

  /// The club that he has gone to, where a reading that is rather right than wrong tells the move as done; `nil` otherwise.
  public var buyer: Lane? { lanes.first { $0.isDone && $0.isSure && $0.club != nil } }
}
