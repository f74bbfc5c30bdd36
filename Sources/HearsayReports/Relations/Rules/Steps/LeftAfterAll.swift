import HearsayModel

extension RelationRule {
  /// The owner's side, then the move: a wish, a will or talk of an exit that a move to another club answers.
  static let leftAfterAll = RelationRule("left after all") { pair in
    guard pair.a.kind.isOfOwnersSide, pair.isLater, let owner = pair.a.club, pair.b.club != owner,
      pair.b.party == nil || pair.b.party == owner, !pair.b.isDenied, !pair.isOtherTime,
      (pair.days ?? 0) <= Pairing.sagaDays
    else { return nil }
    let isMove = pair.b.kind == .transfer && pair.b.certainty > 0 && pair.a.value != "join" && pair.a.value != "refuse"
    let isStep = pair.a.kind == .exit && [.talks, .bid, .agreement].contains(pair.b.kind) && pair.b.party == owner
    let isRefusal =
      pair.a.kind == .preference && pair.a.value == "stay" && pair.b.kind == .rejection && pair.b.party == owner
    guard isMove || isStep || isRefusal else { return nil }
    return Finding(
      .develops,
      "\(pair.a.kind.rawValue) at \(pair.a.clubName), then \(pair.b.kind.rawValue) to \(pair.b.clubName), \(pair.timing)."
    )
  }
}

extension Kind {
  /// Whether it tells of the club that would lose him, or of his wish to go.
  fileprivate var isOfOwnersSide: Bool { self == .exit || self == .stance || self == .preference }
}
