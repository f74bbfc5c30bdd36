extension IdentityRule {
  /// A surname alone, and a club in common: "Kiwior" of Arsenal and "Jakub Kiwior", whom Arsenal own or wanted in that window. Never the surname by itself.
  static let surnameAndClub = IdentityRule("surname-and-club") { pair in
    guard let match = pair.likeness, match.likeness == .surname, pair.clubs.weight >= 2, let words = pair.evidenceWords
    else { return nil }
    return "surname \(match.surname) and \(words)"
  }
}
