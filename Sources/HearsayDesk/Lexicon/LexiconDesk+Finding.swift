import HearsayLexicon

extension LexiconDesk {
  /// What the lexicon knows under a name: entries that have exactly it; else those with all its words in a name; else those with a name near it.
  public func find(_ words: String) throws(Fault) -> Sheet {
    let own = try folder.files()
    let index = LexiconIndex(own: own)
    let exact = index.entries(named: words)
    // A first name alone is not what anybody looks for.
    let isEnough = exact.contains { $0.entry.sort != "first name" }
    let others = isEnough ? [] : index.entries(holding: words).filter { !exact.contains($0) }
    let near = exact.isEmpty && others.isEmpty ? index.entries(near: words, atMost: Self.nearest) : []
    return Self.sheet(exact + others + near, of: words, exact: exact.count, isNear: !near.isEmpty)
  }

  /// So many near names fit on a screen.
  private static let nearest = 10

  /// The first `exact` hits are found by exactly the words.
  private static func sheet(_ hits: [LexiconIndex.Hit], of words: String, exact: Int, isNear: Bool) -> Sheet {
    let rows = hits.enumerated().map { row($1, among: hits, isExact: $0 < exact, isNear: isNear) }
    let titles = [
      ("name", "name"), ("sort", "what"), ("match", "found as"), ("names", "other names"), ("city", "city"),
      ("country", "country"), ("belongs", "league, outlet, club"), ("owner", "owner"), ("spells", "spells"),
      ("decides", "read so"), ("origin", ""),
    ]
    // A column with nothing in it takes no room on a screen; files have all of them.
    let columns = titles.enumerated().map { index, title in
      Sheet.Column(
        title.0, title.1,
        isShown: title.0 != "origin" && rows.contains { $0[index] != .none && $0[index] != .list([]) },
        isFlexible: ["names", "spells", "decides", "belongs", "match"].contains(title.0))
    }
    var sheet = Sheet(columns: columns, empty: "Nothing is known under “\(words)”, nor under a name near it.")
    for row in rows { sheet.add(row) }
    return sheet
  }

  private static func row(
    _ hit: LexiconIndex.Hit, among hits: [LexiconIndex.Hit], isExact: Bool, isNear: Bool
  ) -> [Sheet.Cell] {
    let entry = hit.entry
    let others = entry.names.filter { $0.how != .place && $0.how != .ground && $0.words != entry.name }.map(\.words)
    let found = hit.names.map { isExact ? $0.how.rawValue : "\(isNear ? "near " : "")\($0.how.rawValue) “\($0.words)”" }
    return [
      .text(entry.name), .text(entry.sort), .text(once(found).joined(separator: ", ")), .list(once(others)),
      .optional(entry.city.unlessEmpty), .optional(entry.country.unlessEmpty), .list(entry.belongs),
      .optional(entry.owner.unlessEmpty), .list(entry.spells),
      isExact ? .optional(SenseWords.words(for: hit, among: hits).unlessEmpty) : .none,
      .text(entry.isOwn ? "own" : "shipped"),
    ]
  }

  private static func once(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The text, or `nil` where it is empty.
  fileprivate var unlessEmpty: String? { isEmpty ? nil : self }
}

/// What decides in a text whether a name means an entry, in words for people: the rules of the mentions layer.
private enum SenseWords {
  static func words(for hit: LexiconIndex.Hit, among hits: [LexiconIndex.Hit]) -> String {
    let hows = Set(hit.names.map(\.how))
    if hit.entry.sort == "club" { return club(hit, hows, among: hits) }
    switch hit.entry.sort {
    case "outlet":
      return hit.entry.also.isEmpty ? "always" : "after “the”, “to”, “via” and the like, or before a verb of saying"
    case "nation" where hows.isDisjoint(with: [.name, .alias]): return "as an adjective or its people"
    case "coach or director":
      return hows.contains(.name) ? "always; by surname where the article names his club at its date" : "always"
    case "player": return "always; by surname where the article names his club"
    case "first name": return "before a surname"
    default: return "always"
    }
  }

  private static func club(
    _ hit: LexiconIndex.Hit, _ hows: Set<LexiconIndex.How>, among hits: [LexiconIndex.Hit]
  ) -> String {
    let strong: Set<LexiconIndex.How> = [.name, .full, .alias, .tag]
    guard !hows.isDisjoint(with: strong) else {
      if hows.isSubset(of: [.place]) { return "only in descriptions, such as “the \(hit.names[0].words) side”" }
      let rivals = hits.filter {
        $0.entry.sort == "club" && $0 != hit && !Set($0.names.map(\.how)).isSubset(of: [.place])
      }
      return rivals.isEmpty ? "always" : "where the article names the club"
    }
    let rivals = hits.filter { other in
      other.entry.sort == "club" && other != hit && !strong.isDisjoint(with: Set(other.names.map(\.how)))
    }
    var words = rivals.isEmpty ? [] : ["if the article speaks of it more than of the others"]
    words += hit.entry.also.compactMap { otherwise[$0] }
    return words.isEmpty ? "always" : words.joined(separator: "; ")
  }

  /// When a club's name means something else.
  private static let otherwise = [
    "city": "the city after “in”, “around”, “near”", "person": "a person after a first name, or before a surname",
    "word": "the word at the start of a sentence, if no verb of a club follows",
    "nation": "the nation before its people's matters",
  ]
}
