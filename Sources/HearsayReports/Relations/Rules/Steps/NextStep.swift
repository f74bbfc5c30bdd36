import HearsayModel

extension RelationRule {
  /// A suitor's next step: from interest to an offer, from an offer to a deal.
  static let nextStep = RelationRule("next step") { pair in
    guard !pair.isOneKind, pair.isOneClub, let low = pair.a.rung, let high = pair.b.rung, high > low, !pair.b.isDenied,
      !pair.a.isBackground, !pair.isOtherParty, !pair.isOtherTime, !pair.isUndated, (pair.days ?? 0) <= Pairing.sagaDays
    else { return nil }
    // In one text only what is told as agreed and what is told as done follow each other for sure.
    guard !pair.isSameText || (pair.a.hasHappened && pair.b.hasHappened && pair.b.kind == .transfer && pair.sumsAgree)
    else { return nil }
    return Finding(
      .develops,
      "\(pair.b.clubName): from \(pair.a.kind.rawValue)\(pair.a.isDenied ? " denied" : "") to \(pair.b.kind.rawValue), \(pair.timing)."
    )
  }
}
