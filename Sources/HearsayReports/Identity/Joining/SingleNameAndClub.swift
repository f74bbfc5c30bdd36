extension IdentityRule {
  /// The same single name, and a club in common, or the age and another attribute: "Jorginho" of Chelsea. "Jota" of Celtic is not "Jota" of Liverpool.
  static let singleNameAndClub = IdentityRule("single-name-and-club") { pair in
    guard let match = pair.likeness, match.likeness == .sameWord,
      (pair.clubs.weight >= 2 || pair.attributes.weight >= 3), let words = pair.evidenceWords
    else { return nil }
    return "the one name \(match.form) and \(words)"
  }
}
