extension IdentityRule {
  /// A longer name with all words of a shorter one, and a club or the age in common: "Dazet Wilfried Armel Zaha" of Crystal Palace. Without a tie it may be
  /// another: "Luis Suarez" is in "Luis Javier Suarez" as well.
  static let registeredName = IdentityRule("registered-name") { pair in
    guard let match = pair.likeness, match.likeness == .longName, pair.evidence >= 2, let words = pair.evidenceWords
    else { return nil }
    return "\(match.form), one name with \(match.known), and \(words)"
  }
}
