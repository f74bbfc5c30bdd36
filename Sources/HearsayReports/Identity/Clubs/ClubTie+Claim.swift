import HearsayModel

extension ClubTie {
  /// How the two clubs of a claim stand to its player; `nil` where the slot holds no club or the kind says nothing of it.
  typealias Sorts = (club: Sort?, counterparty: Sort?)

  /// How the clubs of a claim stand to its player, by the meaning of its kind's slots. A club is called his own only where
  /// the kind says so: what is told as history, as figures or as a contract leaves open whether he is still there.
  static func sorts(of claim: Claim) -> Sorts {
    switch claim.kind {
    case .interest, .contact, .talks, .bid, .agreement, .medical, .collapse: (.suitor, .own)
    case .rejection: claim.counterparty == nil ? (.own, nil) : (claim.club == nil ? (nil, .suitor) : (.own, .suitor))
    case .stance: (.own, .suitor)
    case .exit, .valuation, .absence, .standing: (.own, nil)
    case .preference: (preference(claim.value), nil)
    case .contract: (isExtension(claim.value) ? .own : .former, nil)
    case .record: (.former, nil)
    case .transfer: transfer(claim)
    case .need: (nil, nil)
    }
  }

  private static func transfer(_ claim: Claim) -> Sorts {
    guard case .words(let value)? = claim.value else { return (.suitor, .own) }
    return switch value {
    case "done", "return": (.own, .former)
    case "spell": (.own, .own)
    case "history": (.former, .former)
    default: (.suitor, .own)
    }
  }

  private static func preference(_ value: ClaimValue?) -> Sort {
    guard case .words(let words)? = value else { return .suitor }
    return words == "leave" || words == "stay" ? .own : .suitor
  }

  private static func isExtension(_ value: ClaimValue?) -> Bool {
    guard case .words(let words)? = value else { return false }
    return words.hasPrefix("extension")
  }
}
