extension IdentityRule {
  /// A single word of a name that is not its surname, and a club that both say he belongs to, or two clubs in common, within two years: "Kepa" of Chelsea and
  /// "Kepa Arrizabalaga". "Rodrigo", who came from Valencia, is not "Rodrigo De Paul" because Leeds want both.
  static let otherWordAndClub = IdentityRule("other-word-and-club") { pair in
    guard let match = pair.likeness, match.likeness == .otherWord, (pair.clubs.weight >= 3 && pair.isNearInTime),
      let words = pair.evidenceWords
    else { return nil }
    return "\(match.form), a word of \(match.known), and \(words)"
  }
}

extension IdentityPair {
  /// Whether the mention and what is known are at most two years apart, or one is undated: those who go by one name go by it for a while.
  fileprivate var isNearInTime: Bool { clubs.all.contains { $0.weight >= 2 && ($0.days ?? 0) <= 2 * 365 } }
}
