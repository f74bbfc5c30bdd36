/// The mentions that the slots of a trigger hold: indices into `Scene.mentions`.
///
/// Four bytes a slot and no dictionary: the matcher copies them each time that it tries a way on.
struct TriggerSlots: Sendable, Equatable {
  /// One place a slot; -1 is an empty one.
  private var mentions = SIMD8<Int32>(repeating: -1)

  /// The mention in a slot; `nil` where it is empty.
  subscript(slot: TriggerPattern.Slot) -> Int? {
    get { mentions[slot.place] < 0 ? nil : Int(mentions[slot.place]) }
    set { mentions[slot.place] = newValue.map { Int32($0) } ?? -1 }
  }
}

extension TriggerPattern.Slot {
  fileprivate var place: Int {
    switch self {
    case .club: 0
    case .player: 1
    case .person: 2
    case .possessor: 3
    case .seller: 4
    }
  }
}
