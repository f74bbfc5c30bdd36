import HearsayModel

extension Kind {
  /// The acting club is one that wants him.
  var isOfSuitor: Bool {
    switch self {
    case .interest, .contact, .talks, .bid, .agreement, .medical, .transfer, .collapse: true
    default: false
    }
  }

  /// Another party tells two such matters apart.
  var hasOtherParty: Bool {
    switch self {
    case .contact, .talks, .bid, .rejection, .agreement, .transfer: true
    default: false
    }
  }

  /// A will, which may change.
  var isWill: Bool { self == .stance || self == .preference }
}
