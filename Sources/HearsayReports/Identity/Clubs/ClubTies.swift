import HearsayModel

/// The clubs that claims on one player tie him to, by the guide's meaning of their slots.
struct ClubTies {
  /// The ties so far, each key and sort once, in the order of the claims.
  private(set) var ties: [ClubTie] = []
  private let almanac: Almanac

  /// No ties yet; the almanac knows the clubs that the claims name without a ref.
  init(almanac: Almanac) { self.almanac = almanac }

  /// The ties of a claim.
  mutating func add(_ claim: Claim) {
    let sorts = ClubTie.sorts(of: claim)
    if let club = claim.club, let sort = sorts.club { add(club, ref: claim.clubRef, as: sort) }
    if let other = claim.counterparty, let sort = sorts.counterparty, other != "agent", other != "player" {
      add(other, ref: claim.counterpartyRef, as: sort)
    }
  }

  /// What the article says of the player beside its claims.
  mutating func add(_ description: PlayerDescription) {
    for club in description.clubs { add(club, ref: Self.ref(club), as: .own) }
    for club in description.formerClubs { add(club, ref: Self.ref(club), as: .former) }
  }

  private mutating func add(_ club: String, ref: String?, as sort: ClubTie.Sort) {
    let isNation = ref == nil && Nations.include(club)
    let key =
      isNation ? ClubKey.key(ref: ref, name: club) : ClubKey.key(ref: ref, name: club, almanac: almanac)
    let tie = ClubTie(key: key, name: almanac.clubName(of: key) ?? club, sort: isNation ? .nation : sort)
    if !ties.contains(where: { $0.key == tie.key && $0.sort == tie.sort }) { ties.append(tie) }
  }

  /// A description has clubs by ref where it can.
  private static func ref(_ club: String) -> String? { club.hasPrefix("club:") ? club : nil }
}
