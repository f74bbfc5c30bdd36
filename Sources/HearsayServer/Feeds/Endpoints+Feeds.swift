import HearsayDesk
import HearsayModel

extension Endpoints {
  /// What a feed is about: its pattern, its parameters, and how it is made.
  private struct Subject {
    let pattern: String
    let name: String
    let summary: String
    let parameters: [Parameter]
    let feed: @Sendable (Question, Desks, _ ending: String) throws(Fault) -> Feed
  }

  /// The feeds, each as Atom and as JSON.
  static let feeds: [Endpoint] = subjects.flatMap { subject in
    [
      endpoint(subject, ending: "feed.atom", type: ContentType.atom) { feed, origin in
        Array(AtomFeed.text(of: feed, at: origin).utf8)
      },
      endpoint(subject, ending: "feed.json", type: ContentType.feed) { feed, origin in
        JSONFeed.json(of: feed, at: origin).lineBytes
      },
    ]
  }

  private static func endpoint(
    _ subject: Subject, ending: String, type: String, write: @escaping @Sendable (Feed, Origin) -> [UInt8]
  ) -> Endpoint {
    let form = ending.hasSuffix("atom") ? "Atom 1.0" : "JSON Feed 1.1"
    return Endpoint(
      method: .get, path: Endpoint.parts("\(subject.pattern)/\(ending)"),
      name: "\(subject.name)-\(ending.hasSuffix("atom") ? "atom" : "json")", tag: "feeds",
      summary: "\(subject.summary), as \(form).", parameters: subject.parameters,
      form: .document(type: type, meaning: form), cost: 2,
      work: .document { (question, desks, origin) throws(Fault) in
        let bytes = write(try subject.feed(question, desks, ending), origin)
        return (Answer(200, type, bytes, entityTag: EntityTag.of(bytes)), .ledger)
      })
  }

  /// Readers fetch every hour or so; no club has so many claims in an hour.
  private static let entries = 50

  private static let subjects: [Subject] = [
    Subject(pattern: "", name: "feed", summary: "All claims, the newest first", parameters: []) {
      (_, desks, ending) throws(Fault) in
      Feed(
        title: "Hearsay", page: "/", own: "/\(ending)",
        claims: try desks.ledger.claims(ClaimFilter(limit: entries), at: PointInTime()))
    },
    Subject(
      pattern: "clubs/{club}", name: "club-feed", summary: "The claims about a club, the newest first",
      parameters: [
        .path("club", .text(most: Parameter.mostOfAName), "the club: its name, or as in the address of its page")
      ],
      feed: clubFeed),
    Subject(
      pattern: "players/{player}", name: "player-feed", summary: "The claims on a player, the newest first",
      parameters: [.path("player", .text(most: Parameter.mostOfAName), "the player: his id, name or surname")],
      feed: playerFeed),
    Subject(
      pattern: "sources/{source}", name: "source-feed", summary: "What a source says and puts out, the newest first",
      parameters: [.path("source", .text(most: Parameter.mostOfAName), "the source: its name or key")], feed: sourceFeed
    ),
    Subject(
      pattern: "search", name: "search-feed", summary: "The articles that have all of some words, the newest first",
      parameters: [.query("q", .text(most: 300), "words; several in quotation marks stand together", isRequired: true)],
      feed: searchFeed),
  ]

  @Sendable private static func clubFeed(
    _ question: Question, _ desks: Desks, ending: String
  ) throws(Fault) -> Feed {
    let club = question.required("club")
    let key = try desks.ledger.clubKey(club)
    let claims = try key.map { key throws(Fault) in
      try desks.ledger.claims(club: key, source: nil, filter: ClaimFilter(limit: entries), at: PointInTime())
    }
    let name = key.flatMap { desks.ledger.almanac.clubName(of: $0) } ?? club
    return Feed(title: "Hearsay: \(name)", room: "clubs", of: club, ending: ending, claims: claims ?? [])
  }

  @Sendable private static func playerFeed(
    _ question: Question, _ desks: Desks, ending: String
  ) throws(Fault) -> Feed {
    let player = try desks.ledger.playerEntry(question.required("player"))
    let claims = try desks.ledger.claims(ClaimFilter(player: player.id.value, limit: entries), at: PointInTime())
    return Feed(title: "Hearsay: \(player.name)", room: "players", of: player.id.value, ending: ending, claims: claims)
  }

  @Sendable private static func sourceFeed(
    _ question: Question, _ desks: Desks, ending: String
  ) throws(Fault) -> Feed {
    let source = question.required("source")
    let key = try desks.ledger.sourceKey(source)
    let claims = try desks.ledger.claims(club: nil, source: key, filter: ClaimFilter(limit: entries), at: PointInTime())
    let name = desks.ledger.almanac.outletName(of: key) ?? source
    return Feed(title: "Hearsay: \(name)", room: "sources", of: source, ending: ending, claims: claims)
  }

  @Sendable private static func searchFeed(
    _ question: Question, _ desks: Desks, ending: String
  ) throws(Fault) -> Feed {
    let words = question.required("q")
    let sheet = try desks.ledger.search(typed: words, limit: entries, at: PointInTime())
    let query = "q=\(PercentEncoding.encoded(words))"
    guard case .array(let rows) = sheet.json else { throw .noFeed }
    return Feed(
      title: "Hearsay: \(words)", page: "/search?\(query)", own: "/search/\(ending)?\(query)",
      entries: rows.compactMap { Feed.Entry(hit: $0) })
  }
}

extension Feed {
  /// A feed of claims.
  fileprivate init(title: String, page: String, own: String, claims: [FiledClaim]) {
    self.init(title: title, page: page, own: own, entries: claims.map { Entry($0) })
  }

  /// A feed of claims that belongs to a page of a room.
  fileprivate init(title: String, room: String, of id: String, ending: String, claims: [FiledClaim]) {
    let page = "/\(room)/\(PercentEncoding.encoded(id))"
    self.init(title: title, page: page, own: "\(page)/\(ending)", claims: claims)
  }
}

extension Fault {
  /// A list that is none: our own bug.
  fileprivate static let noFeed = Fault(
    .unexplained, at: "feed", wrong: "the list has no rows", advice: "this is a bug of hearsay: please report it")
}
