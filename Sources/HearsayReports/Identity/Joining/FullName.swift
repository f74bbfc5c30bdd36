extension IdentityRule {
  /// The same full name: "Jakub Kiwior" in November and in December, whatever is said of him. "Kiwior" in both says nothing here.
  static let fullName = IdentityRule("full-name") { pair in
    guard let match = pair.likeness, match.likeness == .same else { return nil }
    return pair.reason("full name \(match.form)")
  }
}

extension IdentityPair {
  /// A reason with what else is in common: `full name Jakub Kiwior; also Arsenal, his club since 2023-11`.
  func reason(_ words: String) -> String { evidenceWords.map { "\(words); also \($0)" } ?? words }
}
