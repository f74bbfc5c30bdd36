import HearsayModel
import HearsayReports

extension PlayerProfile {
  /// All that is known of the player, for programs; `name` is the fullest form of his name.
  func json(name: String) -> JSON {
    .object([
      "id": .string(id.value), "ref": .optional(ref), "name": .string(name), "names": .array(names.map(Self.json)),
      "otherNames": .array(otherNames.map(Self.json)), "clubs": .array(clubs.map(Self.json)),
      "nations": .strings(nations), "positions": .strings(positions), "bornEarliest": .day(born?.earliest),
      "bornLatest": .day(born?.latest), "firstSeen": .day(firstSeen), "lastSeen": .day(lastSeen),
      "mentions": .integer(mentionCount),
    ])
  }

  private static func json(_ name: NameCount) -> JSON {
    .object(["name": .string(name.name), "count": .integer(name.count)])
  }

  private static func json(_ club: ClubSpan) -> JSON {
    .object([
      "key": .string(club.key), "name": .string(club.name), "sort": .string(club.sort.rawValue),
      "first": .day(club.first), "last": .day(club.last),
    ])
  }
}

extension NamedPlayer {
  /// The player's id and name, for programs.
  var json: JSON { .object(["id": .string(id.value), "name": .string(name)]) }
}

extension NamedClub {
  /// The club's key and name, for programs.
  var json: JSON { .object(["key": .string(key), "name": .string(name)]) }
}

extension JSON {
  /// A club, or `null`.
  static func club(_ club: NamedClub?) -> JSON { club?.json ?? .null }
}
