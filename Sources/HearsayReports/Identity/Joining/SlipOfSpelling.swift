extension IdentityRule {
  /// The same full name but for a slip of one letter, and a club or the age in common: "Arkadiuz Milik" and "Arkadiusz Milik" of Napoli. Without such a tie
  /// one letter may be another man: "Danny Ward" and "Danny Wards".
  static let slipOfSpelling = IdentityRule("slip-of-spelling") { pair in
    guard let match = pair.likeness, match.likeness == .slip, pair.evidence >= 2, let words = pair.evidenceWords else {
      return nil
    }
    return "\(match.form), a slip for \(match.known), and \(words)"
  }
}
