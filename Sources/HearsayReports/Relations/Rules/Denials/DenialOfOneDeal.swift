import HearsayModel

extension RelationRule {
  /// A denial of one deal or one price leaves room for another.
  static let denialOfOneDeal = RelationRule("denial of one deal") { pair in
    guard pair.isOneKind, pair.isDenial, pair.a.kind.isOfSuitor else { return nil }
    let (denied, said) = pair.denial
    if let deal = denied.deal, deal != said.deal, !(deal.isLoan && said.deal?.isLoan == true) {
      let other = said.deal.map { "a \($0.spoken)" } ?? "no certain kind of deal"
      return Finding(.compatible, "Only a \(deal.spoken) is denied; the other speaks of \(other).")
    }
    if let sum = denied.sum, case .same? = pair.sums {
    } else if let sum = denied.sum {
      return Finding(
        .compatible, "What is denied is \(sum.term.minimum.spoken), and the other says nothing of that sum.")
    }
    return nil
  }
}
