import HearsayModel

extension IdentityRule {
  /// Both are one known entity: "player:jakub-kiwior" in both articles.
  static let sameReference = IdentityRule("same-reference") { pair in
    guard let ref = pair.mention.ref, ref == pair.player.ref else { return nil }
    return "both are \(ref)"
  }
}

extension IdentityPair {
  /// The names as they stand, where the references alone make them one.
  var sharedReference: NameMatch? {
    guard let ref = mention.ref, ref == player.ref else { return nil }
    return NameMatch(referencesOf: mention, player)
  }
}
