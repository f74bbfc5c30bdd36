import HearsayModel

extension RelationRule {
  /// One club with two others: a refusal of Roma is none of Milan, and an agreement with the player none with his club.
  static let otherParty = RelationRule("other party") { pair in
    guard pair.isOneKind, pair.a.kind.hasOtherParty, let one = pair.a.party, let other = pair.b.party, one != other
    else { return nil }
    let people: Set<String> = ["agent", "player"]
    if people.contains(one), people.contains(other) { return nil }
    if pair.isDenial, pair.isOneClub, people.contains(one) || people.contains(other) {
      return Finding(.compatible, "Terms with the player and terms with his club are two matters: \(pair.partyNames).")
    }
    return Finding(.unrelated, "Two other parties: \(pair.partyNames).")
  }
}
