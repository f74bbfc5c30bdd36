import HearsayModel

extension RelationRule {
  /// The same proposition on independent words.
  static let independentWords = RelationRule("independent words") { pair in
    guard pair.isOneProposition else { return nil }
    return Finding(.same, "The same on two words, \(pair.bothWords).")
  }
}
