import HearsayModel

extension Pairing {
  /// Kinds whose sums are the price of the deal.
  private static let dealKinds: Set<Kind> = [.transfer, .agreement, .bid]

  /// Both are of one club's deal at one time.
  var isOneDeal: Bool {
    isOneClub && !isOtherParty && Self.dealKinds.contains(a.kind) && Self.dealKinds.contains(b.kind) && !isOtherTime
  }

  /// Their sums are of one thing: two fees, two bids, two prices of one sort.
  var sumsAreOfOneThing: Bool { isOneKind && (a.kind != .valuation || a.value == b.value) }

  /// Their sums are one figure, or one of them has none.
  var sumsAgree: Bool {
    switch sums {
    case nil, .same?, .near?: true
    default: false
    }
  }

  /// The facts of two sums that are further apart than the tolerance, with nothing to explain it.
  var apartFacts: String? { if case .apart(let facts)? = sums { facts } else { nil } }

  /// Whether the stated time of the second is after that of the first; `nil` where they meet or one is not stated.
  var isStatedLater: Bool? {
    guard let one = a.statedDays, let other = b.statedDays, !one.overlaps(other) else { return nil }
    return other.lowerBound > one.lowerBound
  }
}
