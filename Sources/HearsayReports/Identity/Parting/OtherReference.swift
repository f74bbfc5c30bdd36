import HearsayModel

extension IdentityRule {
  /// Two known entities are two men, whatever they are called.
  static let otherReference = IdentityRule("other-reference") { pair in
    guard let ref = pair.mention.ref, let known = pair.player.ref, ref != known else { return nil }
    return "he is \(ref) and the other \(known)"
  }
}
