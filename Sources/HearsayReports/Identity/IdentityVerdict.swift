import HearsayModel

/// What the rules say of one pair.
enum IdentityVerdict: Sendable {
  /// He is the player.
  case joined(IdentityMatch)
  /// A rule joins them and another says that it cannot be.
  case parted(player: PlayerID, reason: String, rule: String)
  /// The names could be one man's, and nothing else speaks for it.
  case open(player: PlayerID, likeness: NameMatch)
  /// The names are two men's.
  case unlike

  /// Asks the rules of a mention, told as a profile, and a player; `names` are the mention's forms, which are taken apart
  /// once for all players.
  init(_ mention: PlayerProfile, names: [PersonName], _ player: PlayerProfile) {
    let match = NameMatch(names, player)
    // Most namesakes are told apart here: a slip of one letter is looked for among all who share half of a name.
    guard let likeness = match ?? NameMatch(sharedReferenceOf: mention, player) else {
      self = .unlike
      return
    }
    let pair = IdentityPair(mention, player, likeness: match)
    guard let join = Self.first(of: IdentityRule.joining, pair) else {
      self = .open(player: pair.player.id, likeness: likeness)
      return
    }
    if let part = Self.first(of: IdentityRule.parting, pair) {
      self = .parted(player: pair.player.id, reason: part.reason, rule: part.rule)
    } else {
      self = .joined(IdentityMatch(pair, likeness, reason: join.reason, rule: join.rule))
    }
  }

  private static func first(of rules: [IdentityRule], _ pair: IdentityPair) -> (rule: String, reason: String)? {
    for rule in rules {
      if let reason = rule.finding(pair) { return (rule.name, reason) }
    }
    return nil
  }
}

/// A player whom a mention may be taken for.
struct IdentityMatch: Sendable {
  /// The player.
  let player: PlayerID
  /// How the names are alike.
  let likeness: NameLikeness
  /// How much speaks for him beside the names.
  let evidence: Int
  /// What it rests on.
  let reason: String
  /// The rule that joins.
  let rule: String

  fileprivate init(_ pair: IdentityPair, _ match: NameMatch, reason: String, rule: String) {
    player = pair.player.id
    likeness = match.likeness
    evidence = pair.evidence + (match.isUsed ? 1 : 0)
    self.reason = reason
    self.rule = rule
  }

  /// Whether it is so much better than another that the other does not count: a stronger likeness, or more evidence. Where
  /// the names say little, one club more is not enough.
  func beats(_ other: IdentityMatch) -> Bool {
    guard likeness == other.likeness else { return likeness < other.likeness }
    return evidence >= other.evidence + (likeness.isOfFullNames ? 1 : 2)
  }
}
