import HearsayLedger
import HearsayModel
import HearsayText

/// Filings made by hand of the few things that a test is about. People and papers are invented.
enum Specimen {
  static let reader = ReaderVersion(version: "0.1.0", models: ["stands-1"], lexicon: "lexicon-1")
  static let betterReader = ReaderVersion(version: "0.2.0", models: [], lexicon: "lexicon-2")

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  static func moment(_ text: String) -> Moment { Moment(startOf: day(text)) }

  static func ledger(settles: Bool = false) throws -> Ledger {
    try Ledger.inMemory(resolver: PlainResolver(settles: settles))
  }

  /// An article with one sentence for each line of `told`.
  static func article(
    _ id: String, _ published: String?, title: String? = nil, publisher: String? = "Kickabout",
    _ told: [String]
  ) -> Article {
    Article(
      givenID: id, url: "https://kickabout.example/\(id)", publisher: publisher,
      published: published.flatMap { Day($0) },
      title: title, body: told.joined(separator: "\n"), language: "en")
  }

  /// An article of the usual day.
  static func article(_ id: String, _ told: [String]) -> Article { article(id, "2024-01-10", told) }

  /// What is told of an article: one claim for each line `kind|player|club`, its evidence the sentence of that number.
  static func filing(
    _ article: Article, _ lines: [String], reader: ReaderVersion = reader, sources: [String] = ["kickabout"],
    window: String? = "2024-winter", set: (inout Claim, inout ClaimKeys) -> Void = { _, _ in }
  ) -> Filing {
    let text = article.text
    let sentences = sentences(of: text)
    var claims: [Claim] = []
    var keys: [ClaimKeys] = []
    for (index, line) in lines.enumerated() {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let kind = Kind(rawValue: parts[0]) ?? .interest
      let evidence = sentences[min(index, sentences.count - 1)]
      var claim = Claim(
        id: ClaimID(
          article: article.id, version: article.versionID, kind: kind, trigger: evidence, ordinal: index), kind: kind,
        entry: "\(kind.rawValue).specimen", trigger: evidence, evidence: evidence)
      claim.player = parts[1].isEmpty ? nil : parts[1]
      claim.club = parts[2].isEmpty ? nil : parts[2]
      claim.confidence = 0.5
      claim.chain = [Attribution(name: "Kickabout", role: .outlet, link: .via, range: evidence)]
      var key = ClaimKeys(
        stage: .interest, window: window, club: claim.club.map(Folding.fold), sources: sources)
      set(&claim, &key)
      claims.append(claim)
      keys.append(key)
    }
    let names = claims.compactMap(\.player).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let players = names.map { PlayerDescription(name: $0, nations: ["Poland"]) }
    let reading = Reading(
      id: article.id, version: article.versionID, reader: reader, text: text, claims: claims, players: players)
    return Filing(
      article: article, reading: reading, publisherRef: "outlet/kickabout",
      sketch: TextSketch(samples: [1, 70_000, 9]),
      mentions: players.map { mention($0, article) }, keys: keys, place: "feed.jsonl:1")
  }

  static func mention(_ player: PlayerDescription, _ article: Article, ties: [ClubTie] = []) -> PlayerMention {
    PlayerMention(
      article: article.id, version: article.versionID, description: player, ties: ties, day: Day(number: 0),
      isDated: false)
  }

  private static func sentences(of text: CanonicalText) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var start = 0
    for (offset, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      ranges.append(ByteRange(start, offset))
      start = offset + 1
    }
    return ranges + [ByteRange(start, text.bytes.count)]
  }

  /// An article and its filing in one: `lines` are the claims, and the sentences tell them.
  static func filing(
    _ id: String, _ published: String?, _ lines: [String], title: String? = nil,
    reader: ReaderVersion = reader, words: String = "is told"
  ) -> Filing {
    filing(article(id, published, title: title, lines.map { "\($0) \(words)." }), lines, reader: reader)
  }

  /// An article of the usual day and its filing in one.
  static func filing(
    _ id: String, _ lines: [String], title: String? = nil, reader: ReaderVersion = reader
  ) -> Filing {
    filing(id, "2024-01-10", lines, title: title, reader: reader)
  }
}
