import HearsayModel

extension RelationRule {
  /// Sums that take in different parts of one price: with and without bonuses, a floor, a total.
  static let sumsOfParts = RelationRule("sums of parts") { pair in
    guard pair.sumsAreOfOneThing, !pair.isDenial, pair.a.kind != .bid || !pair.isLater || pair.a.sum?.part != nil else {
      return nil
    }
    switch pair.sums {
    case .explained(let facts)?: return Finding(.compatible, "\(facts).")
    case .unknown(let facts)?: return Finding(.compatible, "\(facts).")
    default: return nil
    }
  }
}
