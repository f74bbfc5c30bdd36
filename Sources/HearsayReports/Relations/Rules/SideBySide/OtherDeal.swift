import HearsayModel

extension RelationRule {
  /// Two deals that are weighed at one time, or one after the other.
  static let otherDeal = RelationRule("other deal", explains: false) { pair in
    guard pair.isOneKind, pair.isOtherDeal, pair.a.kind.isOfSuitor || pair.a.kind == .stance, let one = pair.a.deal,
      let other = pair.b.deal
    else { return nil }
    if pair.a.hasHappened, pair.b.hasHappened {
      return Finding(.unrelated, "Two moves, a \(one.spoken) and a \(other.spoken).")
    }
    let deals = "A \(one.spoken) and a \(other.spoken)"
    return pair.isLater
      ? Finding(.develops, "\(deals), \(pair.timing): the deal in question changed.")
      : Finding(.compatible, "\(deals) \(pair.timing): a club may weigh both.")
  }
}
