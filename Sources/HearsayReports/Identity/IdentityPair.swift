import HearsayModel

/// A mention, told as a profile, beside a player whom it may be: what the rules look at.
struct IdentityPair: Sendable {
  /// What the mention says.
  let mention: PlayerProfile
  /// What is known of the player.
  let player: PlayerProfile
  /// How the names can be one man's, by the forms that are most alike; `nil` where they cannot.
  let likeness: NameMatch?
  /// The clubs in common.
  let clubs: SharedClubs
  /// The attributes in common.
  let attributes: SharedAttributes

  /// Lays a mention beside a player whose names are alike so, or whose reference is the same.
  init(_ mention: PlayerProfile, _ player: PlayerProfile, likeness: NameMatch?) {
    self.mention = mention
    self.player = player
    self.likeness = likeness
    clubs = SharedClubs(mention, player)
    attributes = SharedAttributes(mention, player)
  }

  /// How much speaks for one man beside the names: 2 is a club or a year of birth in common.
  var evidence: Int { clubs.weight + attributes.weight }

  /// What is in common beside the names, for people: `Arsenal, his club since 2023-11, and his age`.
  var evidenceWords: String? {
    let words = clubs.words + attributes.words
    guard let last = words.last else { return nil }
    return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " and " + last
  }
}
