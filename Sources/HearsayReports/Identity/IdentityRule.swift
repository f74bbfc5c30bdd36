/// One reason to take a mention for a player, or not to: a named function over the two.
struct IdentityRule: Sendable {
  /// Its name, for programs and for those who look into a merge: `surname-and-club`.
  let name: String
  /// What it finds, for people; `nil` where it says nothing of the pair.
  let finding: @Sendable (IdentityPair) -> String?

  /// A rule.
  init(_ name: String, finding: @escaping @Sendable (IdentityPair) -> String?) {
    self.name = name
    self.finding = finding
  }

  /// The rules that join, the surest first. Each is in a file of its own under `Joining`.
  static let joining: [IdentityRule] = [
    sameReference, fullName, otherSpelling, shortFirstName, slipOfSpelling, registeredName, initialAndClub,
    singleNameAndClub, surnameAndClub,
    surnameAndAttributes, otherWordAndClub,
  ]

  /// The rules that part, whatever joins. Each is in a file of its own under `Parting`.
  static let parting: [IdentityRule] = [otherReference, impossibleAge, otherPosition, otherNation, twoClubsAtOnce]
}
