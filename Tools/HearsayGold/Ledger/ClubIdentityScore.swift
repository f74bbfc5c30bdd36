import HearsayModel
import HearsayReports

/// How well names of clubs are told to be one club's or two: over the names in gold, and the hard pairs.
public struct ClubIdentityScore: Sendable {
  /// The names of one club that have several keys.
  public let torn: [[String]]
  /// The names of several clubs that have one key.
  public let mixed: [[String]]
  /// How many names gold has.
  public let nameCount: Int
  /// The hard pairs of clubs.
  public let pairs: [IdentityGold.HardPair]
  /// Those of them that were told wrongly.
  public let wrongPairs: [IdentityGold.HardPair]

  /// Scores the keys of names by an almanac. The hard pairs are those of which neither name is a player's.
  public init(_ gold: IdentityGold, almanac: Almanac) {
    let key = { (name: String) in ClubKey.key(ref: nil, name: name, almanac: almanac) }
    nameCount = gold.clubs.map(\.count).reduce(0, +)
    torn = gold.clubs.filter { Set($0.map(key)).count > 1 }
    let names = gold.clubs.enumerated().flatMap { club, names in names.map { (club: club, name: $0) } }
    let byKey = Dictionary(grouping: names) { key($0.name) }
    mixed = byKey.values.filter { Set($0.map(\.club)).count > 1 }.map { $0.map(\.name).sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
    let known = gold.namesOfClubs
    pairs = gold.hardPairs.filter { known.contains($0.one) || known.contains($0.other) }
    wrongPairs = pairs.filter { (key($0.one) == key($0.other)) != $0.areSame }
  }
}
