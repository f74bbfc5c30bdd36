extension IdentityRule {
  /// The same surname and a first name that begins the other, and a club or the age in common: "J. Kiwior" of Arsenal, "Gabri Veiga". Not "J. Bellingham",
  /// where two brothers fit.
  static let initialAndClub = IdentityRule("initial-and-club") { pair in
    guard let match = pair.likeness, match.likeness == .beginning, pair.evidence >= 2, let words = pair.evidenceWords
    else { return nil }
    return "\(match.form), the beginning of \(match.known), and \(words)"
  }
}
