import HearsayModel

extension RelationRule {
  /// A bidder's next offer.
  static let nextOffer = RelationRule("next offer") { pair in
    guard pair.isOneKind, pair.a.kind == .bid, !pair.isDenial, let facts = pair.apartFacts else { return nil }
    let isOrdered = pair.isStatedLater ?? (pair.isSameText && pair.a.statedDays != nil && pair.b.statedDays == nil)
    return pair.isLater || isOrdered
      ? Finding(.develops, "A new offer of one club: \(facts).")
      : Finding(.compatible, "A club may make several offers: \(facts), \(pair.timing).")
  }
}
