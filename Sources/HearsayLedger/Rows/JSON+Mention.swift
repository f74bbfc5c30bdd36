import HearsayModel

extension JSON {
  /// What an article says of a player, but for his name and ref: the rest of a mention.
  static func details(of mention: PlayerMention) -> JSON {
    guard case .object(var members) = json(mention.description) else { return .null }
    members["name"] = nil
    members["ties"] = mention.ties.isEmpty ? nil : .array(mention.ties.map(json))
    return .object(members)
  }

  /// The description and the ties of stored details.
  func details(name: String) throws -> (description: PlayerDescription, ties: [ClubTie]) {
    (try playerDescription(name: name), try self["ties"]?.asArray().map { try $0.clubTie() } ?? [])
  }

  /// A description of a player; what is not said is left out.
  static func json(_ player: PlayerDescription) -> JSON {
    .members([
      "name": .string(player.name), "otherNames": .some(player.otherNames), "age": player.age.map(JSON.integer),
      "nations": .some(player.nations), "positions": .some(player.positions), "clubs": .some(player.clubs),
      "formerClubs": .some(player.formerClubs),
    ])
  }

  func playerDescription(name: String) throws -> PlayerDescription {
    PlayerDescription(
      name: name, otherNames: try strings("otherNames"), age: try value("age")?.asInteger(),
      nations: try strings("nations"), positions: try strings("positions"), clubs: try strings("clubs"),
      formerClubs: try strings("formerClubs"))
  }

  private static func json(_ tie: ClubTie) -> JSON { .strings([tie.sort.rawValue, tie.key, tie.name]) }

  private func clubTie() throws -> ClubTie {
    let parts = try asArray()
    guard parts.count == 3 else { throw Malformed("a tie to a club", found: line) }
    return ClubTie(
      key: try parts[1].asString(), name: try parts[2].asString(), sort: try parts[0].choice(ClubTie.Sort.self))
  }
}
