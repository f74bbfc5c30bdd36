extension IdentityRule {
  /// The same full name in two spellings: "Patrik Schick" and "Patrick Schick", "Mykhailo Mudryk" and "Mikhaylo Mudrik", "Son Heung-min" and "Heung-min
  /// Son". Not "Matheus Cunha" and "Matheus Nunes".
  static let otherSpelling = IdentityRule("other-spelling") { pair in
    guard let match = pair.likeness, match.likeness == .spelling else { return nil }
    return pair.reason("\(match.form) is a spelling of \(match.known)")
  }
}
