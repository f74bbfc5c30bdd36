import HearsayModel

extension JSON {
  /// A profile without its id. Lists keep their order, which is that of the mentions.
  static func json(_ profile: PlayerProfile) -> JSON {
    .members([
      "ref": profile.ref.map(JSON.string), "names": some(profile.names), "otherNames": some(profile.otherNames),
      "clubs": profile.clubs.isEmpty ? nil : .array(profile.clubs.map(json)), "nations": .some(profile.nations),
      "positions": .some(profile.positions),
      "born": profile.born.map { .array([.integer($0.earliest.number), .integer($0.latest.number)]) },
      "first": profile.firstSeen.map { .integer($0.number) }, "last": profile.lastSeen.map { .integer($0.number) },
      "mentions": .integer(profile.mentionCount),
    ])
  }

  /// The profile of a stored text.
  static func profile(_ text: String, of id: PlayerID) throws -> PlayerProfile {
    let json = try stored(text)
    return PlayerProfile(
      id: id, ref: try json.value("ref")?.asString(), names: try json.nameCounts("names"),
      otherNames: try json.nameCounts("otherNames"),
      clubs: try json["clubs"]?.asArray().map { try $0.clubSpan() } ?? [],
      nations: try json.strings("nations"), positions: try json.strings("positions"),
      born: try json.value("born")?.birthRange(), firstSeen: try json.day("first"), lastSeen: try json.day("last"),
      mentionCount: try json.needed("mentions").asInteger())
  }

  private static func some(_ names: [PlayerProfile.NameCount]) -> JSON? {
    names.isEmpty ? nil : .array(names.map { .array([.string($0.name), .integer($0.count)]) })
  }

  private func nameCounts(_ key: String) throws -> [PlayerProfile.NameCount] {
    try self[key]?.asArray().map { item in
      let parts = try item.asArray()
      guard parts.count == 2 else { throw Malformed("a counted name", found: item.line) }
      return PlayerProfile.NameCount(name: try parts[0].asString(), count: try parts[1].asInteger())
    } ?? []
  }

  private static func json(_ club: PlayerProfile.ClubSpan) -> JSON {
    let days = [club.first, club.last].map { $0.map { JSON.integer($0.number) } ?? .null }
    return .array([.string(club.sort.rawValue), .string(club.key), .string(club.name)] + days)
  }

  private func clubSpan() throws -> PlayerProfile.ClubSpan {
    let parts = try asArray()
    guard parts.count == 5 else { throw Malformed("a club over time", found: line) }
    return PlayerProfile.ClubSpan(
      key: try parts[1].asString(), name: try parts[2].asString(), sort: try parts[0].choice(ClubTie.Sort.self),
      first: try parts[3].dayOrNone(), last: try parts[4].dayOrNone())
  }

  private func birthRange() throws -> BirthRange {
    let days = try asArray().map { Day(number: try $0.asInteger()) }
    guard days.count == 2 else { throw Malformed("a range of days", found: line) }
    return BirthRange(days[0], days[1])
  }

  private func day(_ key: String) throws -> Day? { try self[key]?.dayOrNone() }

  private func dayOrNone() throws -> Day? { self == .null ? nil : Day(number: try asInteger()) }
}
