import HearsayModel

extension RelationRule {
  /// A suitor's pursuit that ends, or begins again after it had ended.
  static let fellThrough = RelationRule("fell through") { pair in
    guard !pair.isOneKind, pair.isOneClub, !pair.isOtherTime, pair.a.kind == .collapse || pair.b.kind == .collapse
    else { return nil }
    let other = pair.a.kind == .collapse ? pair.b : pair.a
    guard other.kind.isOfSuitor, !other.isBackground, !other.isDenied else { return nil }
    if pair.isAtOneTime, other.kind == .agreement, other.party == "player" {
      return Finding(.compatible, "Terms with the player do not make a move: it is off \(pair.timing).")
    }
    if pair.isSameText, pair.b.kind == .collapse, [.contact, .talks, .bid].contains(other.kind) {
      return Finding(.develops, "\(other.kind.rawValue), then off, in one text.")
    }
    if pair.isAtOneTime, other.kind == .interest {
      return Finding(.compatible, "The club wants him and does not get him \(pair.timing): wanting and getting differ.")
    }
    guard pair.isLater, (pair.days ?? 0) <= Pairing.sagaDays else { return nil }
    return Finding(
      .develops,
      pair.b.kind == .collapse
        ? "\(pair.a.kind.rawValue), then off, \(pair.timing)."
        : "Off, then \(pair.b.kind.rawValue) again, \(pair.timing).")
  }
}
