import HearsayModel

extension RelationRule {
  /// A price asked, a clause and an estimate are three things.
  static let otherPrice = RelationRule("other price") { pair in
    guard pair.isOneKind, pair.a.kind == .valuation, let one = pair.a.value, let other = pair.b.value, one != other
    else { return nil }
    if case .same? = pair.sums { return nil }
    return Finding(.compatible, "One is the \(one), the other the \(other): two things.")
  }
}
