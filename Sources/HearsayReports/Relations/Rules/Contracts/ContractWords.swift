import HearsayModel

extension RelationRule {
  /// Words of one contract that say two things of it, or two ends of it.
  static let contractWords = RelationRule("words of a contract", explains: false) { pair in
    guard pair.isOneKind, pair.a.kind == .contract, !pair.isDenial, pair.a.value != pair.b.value, pair.a.value != nil,
      pair.b.value != nil
    else { return nil }
    let (one, other) = (ContractTerm(pair.a), ContractTerm(pair.b))
    if let first = one.end, let second = other.end {
      return first == second
        ? nil
        : Finding(
          .compatible,
          "It ends in \(first) by one and \(second) by the other: one may count an option or another contract.")
    }
    if one.end == nil, other.end != nil, one.years == nil { return nil }
    return Finding(.compatible, "“\(pair.a.value ?? "")” and “\(pair.b.value ?? "")” can both be said of one contract.")
  }
}
