import HearsayModel

extension RelationRule {
  /// Two clubs in the place of the acting one are two matters: two suitors, two spells, two counts.
  ///
  /// A player's wishes are left to the rule for wills: wanting to join one club may end his wish to stay at another.
  static let otherClub = RelationRule("other club") { pair in
    guard pair.isOneKind, pair.a.kind != .preference else { return nil }
    if pair.isOtherClub {
      return Finding(.unrelated, "Two clubs: \(pair.clubNames).")
    }
    // A suitor without a name may be any club.
    let isOpen = (pair.a.club == nil) != (pair.b.club == nil)
    guard isOpen, pair.a.kind.isOfSuitor else { return nil }
    return Finding(.unrelated, "One of them names no club, which may be any.")
  }
}
