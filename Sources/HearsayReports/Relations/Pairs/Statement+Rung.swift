import HearsayModel

extension Statement {
  /// How far up the ladder of a trade a claim of a suitor stands; `nil` for other kinds and background.
  var rung: Int? {
    switch kind {
    case .interest: 1
    case .contact: 2
    case .talks: 3
    case .bid: 4
    case .transfer: certainty == 0 ? 1 : certainty == 1 ? 6 : 9
    case .agreement: 7
    case .medical: 8
    default: nil
    }
  }
}
