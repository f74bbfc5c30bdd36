import HearsayModel

extension RelationRule {
  /// A clause or a term of a contract that one party upholds and another denies.
  static let disputedContract = RelationRule("disputed contract") { pair in
    guard pair.isOneKind, pair.isDenial,
      pair.a.kind == .valuation || (pair.a.kind == .contract && !pair.isOfNewContract)
    else { return nil }
    guard pair.a.word.sort == .named, pair.b.word.sort == .named, !pair.isOneWord, pair.sharesValueWord,
      let days = pair.days, days <= 30
    else {
      return Finding(
        .compatible,
        "One says it of the contract, the other denies it, \(pair.timing), but not two named sources on one clause.")
    }
    return Finding(
      .contradicts, "\(pair.a.word.name) and \(pair.b.word.name) say the opposite of one contract, \(pair.timing).")
  }
}
