import HearsayModel

extension PlayerMention {
  /// The mentions of one article version: one for each player of its claims, in the order in which they are to be placed.
  /// Fuller names come first, so that a shorter form finds the fuller one placed; else the order is that of the claims.
  public static func mentions(
    of claims: [Claim], players: [PlayerDescription], article: FiledArticle, almanac: Almanac = Almanac()
  ) -> [PlayerMention] {
    var names: [String] = []
    var claimsByName: [String: [Claim]] = [:]
    for claim in claims {
      guard let name = claim.player else { continue }
      if claimsByName[name] == nil { names.append(name) }
      claimsByName[name, default: []].append(claim)
    }
    let mentions = names.map {
      PlayerMention(
        name: $0, claims: claimsByName[$0] ?? [], players: players, article: article, almanac: almanac)
    }
    return mentions.enumerated().sorted { left, right in
      (right.element.fullness, left.offset) < (left.element.fullness, right.offset)
    }.map(\.element)
  }

  /// The mention of one name.
  private init(
    name: String, claims: [Claim], players: [PlayerDescription], article: FiledArticle, almanac: Almanac
  ) {
    var description =
      players.first { $0.name == name } ?? players.first { $0.otherNames.contains(name) }
      ?? PlayerDescription(name: name)
    if description.name != name {
      description.otherNames = [description.name] + description.otherNames.filter { $0 != name }
      description.name = name
    }
    var ties = ClubTies(almanac: almanac)
    ties.add(description)
    for claim in claims { ties.add(claim) }
    for tie in ties.ties where tie.sort == .nation && !description.nations.contains(tie.name) {
      description.nations.append(tie.name)
    }
    self.init(
      article: article.id, version: article.version, description: description,
      ref: claims.lazy.compactMap(\.playerRef).first, ties: ties.ties, day: article.counted,
      isDated: article.published != nil)
  }

  /// How many words its name has.
  private var fullness: Int { ParsedNames.name(name).words.count }
}
