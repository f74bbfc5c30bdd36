import HearsayModel

extension IdentityRule {
  /// Ages that no one day of birth explains: "Mousa Dembele, 33" and "Moussa Dembele, 24" in one summer. An age that is one or two years off is a slip; with a
  /// club in common that he belongs to, five years are.
  static let impossibleAge = IdentityRule("impossible-age") { pair in
    guard let said = pair.mention.born, let known = pair.player.born else { return nil }
    guard said.gap(to: known) > 365 * (pair.clubs.isOfBelonging ? 5 : 2) else { return nil }
    return "he was born about \(said.earliest.year), and the other about \(known.earliest.year)"
  }
}
