import HearsayModel

extension SagaStatus {
  /// The status of a saga with these lanes, the furthest first.
  ///
  /// A move done goes before all. After that a new contract ends the saga, and then the furthest suitor still in it. When the window has
  /// closed, nobody is still in it but where clubs had agreed, since a signing can be reported late.
  init(lanes: [Lane], window: SagaWindow?, renewal: Day?, contract: ContractEntry.Step?) {
    let live = lanes.filter(\.isLive)
    let isOver = window?.isOver ?? false
    let stillIn = isOver ? live.filter { $0.stage?.rung ?? 0 >= Self.agreed } : live
    if let done = lanes.first(where: \.isDone) {
      self.init(done, live: 0, contract: contract)
    } else if let renewal {
      self.init(
        stage: .renewed, club: nil, day: renewal, basis: .claims, liveSuitors: live.count { $0.club != nil },
        contract: contract)
    } else if let first = stillIn.first {
      self.init(first, live: stillIn.count { $0.club != nil }, contract: contract)
    } else if isOver, let window {
      self.init(
        stage: .stays, club: nil, day: window.dates.closes, basis: .windowClosed, liveSuitors: 0, contract: contract)
    } else if let ended = lanes.first(where: { $0.stage != nil }) {
      self.init(ended, live: 0, contract: contract)
    } else {
      self.init(stage: nil, club: nil, day: nil, basis: .nothing, liveSuitors: 0, contract: contract)
    }
  }

  /// The status that the first lane gives.
  private init(_ lane: Lane, live: Int, contract: ContractEntry.Step?) {
    self.init(
      stage: lane.stage, club: lane.club, day: lane.stageDay, basis: .claims, liveSuitors: live, contract: contract)
  }

  /// 6 is a fee agreed.
  private static let agreed = 6
}
