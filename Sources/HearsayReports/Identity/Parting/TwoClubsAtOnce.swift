import HearsayModel

extension IdentityRule {
  /// Two clubs that he belongs to at one time, of which neither is anywhere in what is said of the other: "Ben Davies of
  /// Preston" and "Ben Davies of Tottenham" in one winter. A move explains two clubs, and then one article or the other names
  /// the second. One full name is one man far more often than a club is read rightly, so it is parted only where each side
  /// names two clubs, none is in common, and the articles are at most two months apart.
  static let twoClubsAtOnce = IdentityRule("two-clubs-at-once") { pair in
    if pair.hasOneFullName, !pair.hasTwoClubsEach || !pair.clubs.all.isEmpty { return nil }
    let limit = pair.hasOneFullName ? 60 : 150
    guard let (his, other) = pair.clubsApart(within: limit) else { return nil }
    return "he is at \(his.name), and the other at \(other.name) at that time"
  }
}

extension IdentityPair {
  /// Whether both are told with two clubs or more.
  fileprivate var hasTwoClubsEach: Bool { [mention, player].allSatisfy { Set($0.clubs.map(\.key)).count >= 2 } }

  /// Two own clubs, one of each, that were said within so many days; `nil` where one is known to both, or one is missing.
  fileprivate func clubsApart(within days: Int) -> (PlayerProfile.ClubSpan, PlayerProfile.ClubSpan)? {
    let his = mention.ownClubs(unknownTo: player)
    let others = player.ownClubs(unknownTo: mention)
    guard his.count == mention.ownClubs.count, others.count == player.ownClubs.count else { return nil }
    for one in his {
      for other in others where one.isWithin(days, of: other) { return (one, other) }
    }
    return nil
  }
}

extension PlayerProfile {
  fileprivate var ownClubs: [ClubSpan] { clubs.filter { $0.sort == .own } }

  fileprivate func ownClubs(unknownTo other: PlayerProfile) -> [ClubSpan] {
    ownClubs.filter { club in !other.clubs.contains { $0.key == club.key } }
  }
}

extension PlayerProfile.ClubSpan {
  /// Whether both are dated and at most so many days apart.
  fileprivate func isWithin(_ days: Int, of other: Self) -> Bool {
    guard let first, let last, let from = other.first, let to = other.last else { return false }
    return max(0, first.number - to.number, from.number - last.number) <= days
  }
}
