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
      try feed("Hearsay", ClaimFilter(limit: entries), desks, page: "/", own: "/\(ending)")
    },
    Subject(
      pattern: "clubs/{club}", name: "club-feed", summary: "The claims about a club, the newest first",
      parameters: [.path("club", .text(most: Parameter.mostOfAName), "the club's name")]
    ) { (question, desks, ending) throws(Fault) in
      let club = question.required("club")
      return try feed(
        "Hearsay: \(club)", ClaimFilter(club: club, limit: entries), desks, room: "clubs", name: club, ending: ending)
    },
    Subject(
      pattern: "players/{player}", name: "player-feed", summary: "The claims on a player, the newest first",
      parameters: [.path("player", .text(most: Parameter.mostOfAName), "the player: his id, name or surname")]
    ) { (question, desks, ending) throws(Fault) in
      let player = question.required("player")
      return try feed(
        "Hearsay: \(player)", ClaimFilter(player: player, limit: entries), desks, room: "players", name: player,
        ending: ending)
    },
    Subject(
      pattern: "sources/{source}", name: "source-feed", summary: "What a source says and puts out, the newest first",
      parameters: [.path("source", .text(most: Parameter.mostOfAName), "the source's name")]
    ) { (question, desks, ending) throws(Fault) in
      let source = question.required("source")
      return try feed(
        "Hearsay: \(source)", ClaimFilter(source: source, limit: entries), desks, room: "sources", name: source,
        ending: ending)
    },
    Subject(
      pattern: "search", name: "search-feed", summary: "The articles that have all of some words, the newest first",
      parameters: [.query("q", .text(most: 300), "words; several in quotation marks stand together", isRequired: true)]
    ) { (question, desks, ending) throws(Fault) in
      try searchFeed(question.required("q"), desks, ending: ending)
    },
  ]

  private static func feed(
    _ title: String, _ filter: ClaimFilter, _ desks: Desks, room: String, name: String, ending: String
  ) throws(Fault) -> Feed {
    let page = "/\(room)/\(PercentEncoding.encoded(name))"
    return try feed(title, filter, desks, page: page, own: "\(page)/\(ending)")
  }

  private static func feed(
    _ title: String, _ filter: ClaimFilter, _ desks: Desks, page: String, own: String
  ) throws(Fault) -> Feed {
    let claims = try desks.ledger.claims(filter, at: PointInTime())
    return Feed(title: title, page: page, own: own, entries: claims.map { Feed.Entry($0) })
  }

  private static func searchFeed(_ words: String, _ desks: Desks, ending: String) throws(Fault) -> Feed {
    let sheet = try desks.ledger.search(typed: words, limit: entries, at: PointInTime())
    let query = "q=\(PercentEncoding.encoded(words))"
    guard case .array(let rows) = sheet.json else { throw .noFeed }
    return Feed(
      title: "Hearsay: \(words)", page: "/search?\(query)", own: "/search/\(ending)?\(query)",
      entries: rows.compactMap { Feed.Entry(hit: $0) })
  }
}

extension Fault {
  /// A list that is none: our own bug.
  fileprivate static let noFeed = Fault(
    .unexplained, at: "feed", wrong: "the list has no rows", advice: "this is a bug of hearsay: please report it")
}
