import HearsayModel

extension IdentityRule {
  /// Countries of which none is in common: "Luis Suarez of Colombia". A man may have two countries, and a reader may take another
  /// man's for his: so it does not part one full name with a club in common, nor any name with two.
  static let otherNation = IdentityRule("other-nation") { pair in
    let said = pair.mention.nations
    let known = pair.player.nations
    guard let his = said.first, let other = known.first, !said.contains(where: known.contains) else { return nil }
    guard pair.clubs.weight < (pair.hasOneFullName ? 2 : 4) else { return nil }
    return "he is of \(his), and the other of \(other)"
  }
}
