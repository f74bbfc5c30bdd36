import HearsayModel

extension RelationRule {
  /// The same proposition with more terms.
  static let addedTerms = RelationRule("added terms") { pair in
    guard pair.isOneProposition, !pair.isWordedAlike, !pair.added.isEmpty else { return nil }
    return Finding(.refines, "The same, with more: \(pair.added.joined(separator: ", ")).")
  }
}
