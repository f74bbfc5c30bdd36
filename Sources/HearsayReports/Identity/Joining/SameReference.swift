import HearsayModel

extension IdentityRule {
  /// Both are one known entity: "player:jakub-kiwior" in both articles.
  static let sameReference = IdentityRule("same-reference") { pair in
    guard let ref = pair.mention.ref, ref == pair.player.ref else { return nil }
    return "both are \(ref)"
  }
}
