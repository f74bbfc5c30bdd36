import HearsayModel

extension IdentityRule {
  /// A goalkeeper is no field player: "Martinez, the Arsenal goalkeeper" and the Inter striker. Other lines say little: papers call one man winger, midfielder
  /// and forward. Nor does it part one full name at one club.
  static let otherPosition = IdentityRule("other-position") { pair in
    guard let said = pair.mention.isGoalkeeper, let known = pair.player.isGoalkeeper, said != known else { return nil }
    guard !(pair.hasOneFullName && pair.clubs.isOfBelonging) else { return nil }
    return said ? "he keeps goal, and the other does not" : "the other keeps goal, and he does not"
  }
}

extension PlayerProfile {
  /// Whether his positions are a goalkeeper's; `nil` where none is known or both are.
  fileprivate var isGoalkeeper: Bool? {
    let lines = Set(positions.compactMap(Positions.line))
    guard !lines.isEmpty else { return nil }
    let isOne = lines.contains(.goalkeeper)
    return isOne && lines.count > 1 ? nil : isOne
  }
}

extension IdentityPair {
  /// Whether both have a full name and it is the same, but perhaps for spelling or a short form.
  var hasOneFullName: Bool { likeness.map { $0.likeness <= .shortName } ?? false }
}
