import HearsayModel

extension PlayerMention {
  /// The mentions of one article version: one for each player of its claims, in the order in which they are to be placed.
  /// Fuller names come first, so that a shorter form finds the fuller one placed; else the order is that of the claims.
  public static func mentions(
    of claims: [Claim], players: [PlayerDescription], article: FiledArticle, almanac: Almanac = Almanac()
  ) -> [PlayerMention] {
    var names: [String] = []
    // Claims by their places: to copy a claim is to copy forty references.
    var placesByName: [String: [Int]] = [:]
    for place in claims.indices {
      guard let name = claims[place].player else { continue }
      if placesByName[name] == nil { names.append(name) }
      placesByName[name, default: []].append(place)
    }
    let mentions = names.map {
      PlayerMention(
        name: $0, claims: claims, at: placesByName[$0] ?? [], players: players, article: article, almanac: almanac)
    }
    let places = mentions.enumerated().map { (words: ParsedNames.name($1.name).words.count, place: $0) }
    return places.sorted { ($1.words, $0.place) < ($0.words, $1.place) }.map { mentions[$0.place] }
  }

  /// The mention of one name, by the claims at some places.
  private init(
    name: String, claims: [Claim], at places: [Int], players: [PlayerDescription], article: FiledArticle,
    almanac: Almanac
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
    for place in places { ties.add(claims[place]) }
    for tie in ties.ties where tie.sort == .nation && !description.nations.contains(tie.name) {
      description.nations.append(tie.name)
    }
    self.init(
      article: article.id, version: article.version, description: description,
      ref: places.lazy.compactMap { claims[$0].playerRef }.first, ties: ties.ties, day: article.counted,
      isDated: article.published != nil)
  }
}
