import HearsayModel

/// A club as reports show it: a key that all its names share, and the name to print.
///
/// Two names of one club are equal: only the key counts.
public struct NamedClub: Hashable, Sendable {
  /// What two articles' names of one club share: its `ClubKey`.
  public let key: String
  /// Its usual name where it is known, else the name as first written.
  public let name: String

  /// A club under a key.
  public init(key: String, name: String) {
    self.key = key
    self.name = name
  }

  /// The club that a claim's slot holds.
  public init(_ name: String, ref: String?, almanac: Almanac) {
    let key = ClubKey.key(ref: ref, name: name, almanac: almanac)
    self.init(key: key, name: almanac.clubName(of: key) ?? name)
  }
}

extension NamedClub {
  /// Whether they are one club, however called.
  public static func == (left: NamedClub, right: NamedClub) -> Bool { left.key == right.key }

  /// Hashes the key, as equality does.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension Claim {
  /// Whether the other party is the player or his agent.
  var isWithPerson: Bool { counterparty == "player" || counterparty == "agent" }
}
