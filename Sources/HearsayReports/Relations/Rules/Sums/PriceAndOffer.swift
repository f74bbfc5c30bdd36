import HearsayModel

extension RelationRule {
  /// A price asked and an offer, or a fee paid to one club and the price at another.
  static let priceAndOffer = RelationRule("price and offer") { pair in
    guard !pair.isOneKind,
      pair.areKinds(.valuation, .bid) || pair.areKinds(.valuation, .transfer)
        || pair.areKinds(.valuation, .agreement), pair.a.sum != nil, pair.b.sum != nil, !pair.isOtherTime
    else { return nil }
    switch pair.sums {
    case .apart(let facts)?, .near(let facts)?, .explained(let facts)?:
      return Finding(.compatible, "\(facts), but what is asked and what is offered or paid are two things.")
    default: return nil
    }
  }
}
