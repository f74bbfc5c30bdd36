extension IdentityRule {
  /// A surname alone, and the age with a country or a position in common: "Eriksen, 28, of Denmark". A country and a position are not enough: three forwards
  /// of Argentina may be called Martinez.
  static let surnameAndAttributes = IdentityRule("surname-and-attributes") { pair in
    guard let match = pair.likeness, match.likeness == .surname, (pair.attributes.isAge && pair.attributes.weight >= 3),
      let words = pair.evidenceWords
    else { return nil }
    return "surname \(match.surname) and \(words)"
  }
}
