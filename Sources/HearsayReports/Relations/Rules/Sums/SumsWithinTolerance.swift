import HearsayModel

extension RelationRule {
  /// Sums that are not one figure but are one sum: rounded, converted or rough.
  static let sumsWithinTolerance = RelationRule("sums within tolerance") { pair in
    guard pair.sumsAreOfOneThing, !pair.isDenial, case .near(let facts)? = pair.sums else { return nil }
    return Finding(.compatible, "One sum told twice: \(facts).")
  }
}
