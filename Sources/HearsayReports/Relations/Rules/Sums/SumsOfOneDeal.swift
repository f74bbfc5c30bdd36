import HearsayModel

extension RelationRule {
  /// Sums of what is only planned or hoped for, or of one deal told in two kinds of claim.
  static let sumsOfOneDeal = RelationRule("sums of one deal") { pair in
    guard pair.isOneDeal, !pair.isDenial, pair.isOneKind || pair.isAtOneTime else { return nil }
    switch pair.sums {
    case .apart(let facts)?, .near(let facts)?, .explained(let facts)?:
      let isHope = min(pair.a.certainty, pair.b.certainty) < 2
      return Finding(
        .compatible,
        "\(facts); \(isHope ? "a sum that is planned or hoped for is no price paid" : "an offer and a fee may differ")."
      )
    default: return nil
    }
  }
}
