import HearsayModel

extension RelationRule {
  /// The fee of a move that is done, told in two figures that cannot both be right.
  static let disputedFee = RelationRule("disputed fee") { pair in
    guard pair.isOneKind, [.transfer, .agreement].contains(pair.a.kind), pair.a.hasHappened, pair.b.hasHappened,
      !pair.isOtherDeal, let facts = pair.apartFacts
    else { return nil }
    if pair.a.kind == .agreement, pair.isLater {
      return Finding(.develops, "\(facts), \(pair.timing): what was agreed may be agreed anew.")
    }
    if pair.isLater, pair.isOneWord {
      return Finding(.reverses, "\(facts), \(pair.timing): \(pair.a.word.name) against its own earlier figure.")
    }
    return Finding(.contradicts, "\(facts), for one move: \(pair.bothWords), \(pair.timing).")
  }
}
