import HearsayChance
import HearsayLedger
import HearsayModel
import HearsayReports
import HearsayText

/// Writes articles with ten claims each, and what a reader would have read in them. The same seed gives the same articles.
struct Newsroom {
  private var random: SplitMix64
  private var count = 0
  private let almanac: Almanac

  /// The almanac tells which window a claim is about, as it does for articles that are read.
  init(seed: UInt64, almanac: Almanac) {
    random = SplitMix64(seed: seed)
    self.almanac = almanac
  }

  static let players = 20_000
  static let clubs = 600
  static let sources = 400
  /// A thousand days, the articles in their order.
  static let firstDay = Day(number: 19_000)
  private static let claimsInAnArticle = 10
  private static let reader = ReaderVersion(version: "bench", models: [], lexicon: "bench")

  static func player(_ number: Int) -> String {
    "\(given[number % given.count]) \(word(number / given.count, 3))"
  }

  static func club(_ number: Int) -> String { "\(word(number, 2)) FC" }

  static func source(_ number: Int) -> String { "The \(word(number, 2)) Post" }

  /// Two dozen players share each surname, and three of them an initial with it.
  private static let given = [
    "Ake", "Bruno", "Cees", "Dino", "Emil", "Felix", "Goran", "Hugo", "Anton", "Bilal", "Carl", "Dario", "Eden",
    "Fabio", "Gerd", "Hans", "Aldo", "Boris", "Ciro", "Denis", "Erik", "Fode", "Gino", "Hassan",
  ]
  private static let syllables = [
    "bar", "del", "fin", "gor", "hal", "kim", "lun", "mos", "ner", "pol", "rast", "vik", "zan",
  ]

  private static func word(_ number: Int, _ length: Int) -> String {
    var rest = number
    var word = ""
    for _ in 0..<max(length, 1) {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    }
    return (word.prefix(1).uppercased() + word.dropFirst()) + (rest > 0 ? String(rest) : "")
  }

  private static let filler = """
    It is a matter that has been on for weeks, and people with knowledge of the situation expect it to go on for some while \
    yet. The side have been short of options at the back since the autumn, and the manager said as much on Friday.
    """

  /// The next article.
  mutating func filing(of total: Int) -> Filing {
    let day = Self.firstDay.adding(days: count * 1000 / max(total, 1))
    let people = (0..<3).map { _ in random.skewed(below: Self.players) }
    var body = ""
    var drafts: [Draft] = []
    for index in 0..<Self.claimsInAnArticle {
      let draft = draft(player: people[index % people.count], on: day, start: body.utf8.count)
      body += draft.sentence + " " + (index % 3 == 0 ? Self.filler + "\n" : "")
      drafts.append(draft)
    }
    let article = Article(
      url: "https://post.example/\(count)", publisher: Self.source(random.skewed(below: 50)), published: day,
      title: "\(Self.player(people[0])) latest, number \(count)", body: body, language: "en")
    count += 1
    return filing(article, drafts, people: people, day: day)
  }

  /// The club of a player on a day: he changes it every two years.
  private static func owner(of player: Int, on day: Day) -> Int {
    var random = SplitMix64(seed: UInt64(player * 64 + day.number / 730))
    return random.skewed(below: clubs)
  }

  /// One of the four clubs that want a player in half a year, the first mostly.
  private mutating func suitor(of player: Int, on day: Day) -> Int {
    var suitors = SplitMix64(seed: UInt64(player * 64 + day.number / 182) &+ 1 << 40)
    let place = random.skewed(below: 4)
    var club = 0
    for _ in 0...place { club = suitors.skewed(below: Self.clubs) }
    return club
  }

  private mutating func draft(player: Int, on day: Day, start: Int) -> Draft {
    let club = random.next() % 3 == 0 ? Self.owner(of: player, on: day) : suitor(of: player, on: day)
    let source = random.skewed(below: Self.sources)
    let kind = Kind.allCases[random.skewed(below: Kind.allCases.count)]
    let sentence =
      "\(Self.source(source)) say that \(Self.club(club)) want \(Self.player(player)) (\(kind)) in January."
    return Draft(
      kind: kind, player: player, club: club, source: source, sentence: sentence, start: start,
      confidence: Double(random.next() % 1000) / 1000, slots: Slots(of: kind, &random))
  }

  private func filing(_ article: Article, _ drafts: [Draft], people: [Int], day: Day) -> Filing {
    let text = article.text
    let offset = text.title.map { $0.end + 1 } ?? 0
    let version = article.versionID
    let claims = drafts.enumerated().map { claim($1, ordinal: $0, of: article, offset: offset) }
    let keys = keys(claims, drafts, of: article)
    let names = people.map(Self.player).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let players = names.map { PlayerDescription(name: $0, age: 24, nations: ["Poland"], positions: ["defender"]) }
    let mentions = players.enumerated().map { index, player in
      PlayerMention(
        article: article.id, version: version, description: player,
        ties: [
          Self.tie(Self.owner(of: people[index], on: day), .own), Self.tie(drafts[index].club, .suitor),
        ], day: day, isDated: true)
    }
    return Filing(
      article: article,
      reading: Reading(
        id: article.id, version: version, reader: Self.reader, text: text, claims: claims, players: players),
      publisherRef: "outlet:\(article.publisher ?? "")",
      sketch: TextSketch(samples: (0..<30).map { UInt32(truncatingIfNeeded: count &* 2_654_435_761 &+ $0) }),
      mentions: mentions, keys: keys, place: "bench:\(count)")
  }

  private func keys(_ claims: [Claim], _ drafts: [Draft], of article: Article) -> [ClaimKeys] {
    let card = FiledArticle(
      id: article.id, version: article.versionID, publisher: article.publisher, published: article.published,
      seen: article.published ?? Self.firstDay)
    let filed = claims.map { FiledClaim(claim: $0, article: card, player: $0.player.map(PlayerID.init)) }
    let spans = SagaSpans.spans(of: filed, almanac: almanac)
    return zip(claims, drafts).map { claim, draft in
      ClaimKeys(
        stage: claim.stage, window: spans[claim.id]?.description, club: "club:\(draft.club)",
        sources: ["outlet:\(draft.source)", "outlet:\(article.publisher ?? "")"])
    }
  }

  /// The window that most claims of a day are about, for questions.
  static func window(on day: Day) -> String { "\(day.year)-\(day.month < 4 ? "winter" : "summer")" }

  private static func tie(_ club: Int, _ sort: ClubTie.Sort) -> ClubTie {
    ClubTie(key: "club:\(club)", name: self.club(club), sort: sort)
  }

  private func claim(_ draft: Draft, ordinal: Int, of article: Article, offset: Int) -> Claim {
    let start = offset + draft.start
    let evidence = ByteRange(start, start + draft.sentence.utf8.count)
    let trigger = ByteRange(evidence.end - 12, evidence.end - 8)
    var claim = Claim(
      id: ClaimID(
        article: article.id, version: article.versionID, kind: draft.kind, trigger: trigger, ordinal: 0),
      kind: draft.kind, entry: "bench.want", trigger: trigger, evidence: evidence)
    claim.player = Self.player(draft.player)
    claim.club = Self.club(draft.club)
    claim.clubRef = "club:\(draft.club)"
    claim.confidence = draft.confidence
    let source = ByteRange(start, start + Self.source(draft.source).utf8.count)
    claim.chain = [
      Attribution(
        name: Self.source(draft.source), ref: "outlet:\(draft.source)", role: .outlet, link: .via, range: source)
    ]
    claim.spans = [.player, .club, .source, .when].map { SlotSpan(slot: $0, range: source) }
    draft.slots.fill(&claim, hasSum: ordinal % 3 == 0)
    return claim
  }
}
