import HearsayModel

extension IdentityRule {
  /// The same surname with a usual short form of the first name: "Gini Wijnaldum" and "Georginio Wijnaldum". Where both have clubs, one must be in common:
  /// a Nico and a Nicolás González are two men at two clubs.
  static let shortFirstName = IdentityRule("short-first-name") { pair in
    guard let match = pair.likeness, match.likeness == .shortName else { return nil }
    guard pair.evidence >= 1 || !pair.mention.hasOwners || !pair.player.hasOwners else { return nil }
    return pair.reason("\(match.form) is \(match.known) with another form of his first name")
  }
}

extension PlayerProfile {
  /// Whether any club is known that he belongs or belonged to.
  fileprivate var hasOwners: Bool { clubs.contains { $0.sort == .own || $0.sort == .former } }
}
