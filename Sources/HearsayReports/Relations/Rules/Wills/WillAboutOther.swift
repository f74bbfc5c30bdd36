import HearsayModel

extension RelationRule {
  /// A club's will about one deal or one suitor is none about another.
  static let willAboutOther = RelationRule("will about another deal") { pair in
    guard pair.areOpposedWills, pair.a.kind == .stance else { return nil }
    if pair.isOtherDeal, let one = pair.a.deal, let other = pair.b.deal {
      return Finding(.compatible, "\(pair.willWords) are about two deals, a \(one.spoken) and a \(other.spoken).")
    }
    if pair.isOtherParty { return Finding(.compatible, "\(pair.willWords) are about two suitors, \(pair.partyNames).") }
    return nil
  }
}
