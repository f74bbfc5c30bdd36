import HearsayDesk
import HearsayModel

/// The addresses of the API, room by room.
enum Endpoints {
  /// All of them.
  static let all: [Endpoint] =
    news + sagas + claims + players + clubs + sources + articles + searching + writing + ledger + feeds + operation

  /// A player’s story is told from so many claims, the latest: what a request costs is bounded. The most written about of a real window has some hundreds.
  static let mostClaims = 500
  /// As many of them are held against each other, which costs more than to tell them.
  static let mostCompared = 200

  /// Where the API begins.
  static let root = "api/v1"

  /// A report from the ledger at a pattern under the root.
  static func report(
    _ pattern: String, _ name: String, _ tag: String, _ summary: String, _ parameters: [Parameter],
    _ form: Endpoint.Form,
    cost: Double = 1, _ work: @escaping @Sendable (Question, Desks) throws(Fault) -> Report
  ) -> Endpoint {
    Endpoint(
      method: .get, path: Endpoint.parts("\(root)/\(pattern)"), name: name, tag: tag, summary: summary,
      parameters: parameters, form: form, cost: cost, work: .report(work))
  }
}

extension Parameter {
  static let asOf = query("as-of", .day, "as the world knew it on that day, by days of publication")
  static let known = query("known", .day, "as the ledger knew it at the end of that day, by when articles were added")
  static let cursor = query("cursor", .cursor, "where the page before ended: its meta.next")

  static func limit(_ usual: Int, most: Int) -> Parameter {
    query("limit", .number(1...most), "at most so many; \(usual) where not given")
  }

  static func name(_ name: String, _ meaning: String) -> Parameter { query(name, .text(most: mostOfAName), meaning) }

  /// What narrows a list of claims, or of the sagas that they belong to.
  static let filters: [Parameter] = [
    .name("player", "of that player: his name, surname or id"),
    .name("club", "about that club, as suitor or as the other side"),
    .name("source", "on the word of that source, or put out by that publisher"),
    .query(
      "kind", .choice(Kind.allCases.map(\.rawValue)), "of that kind; may be given several times", isRepeatable: true),
    .query("stage", .choice(Stage.allCases.map(\.rawValue)), "that show that step of the ladder"),
    .query("window", .window, "about that window"),
    .query("polarity", .choice(["affirmed", "denied"]), "affirmed or denied ones only"),
    .query("since", .day, "published on that day or later"),
    .query("until", .day, "published on that day or earlier"),
  ]
}

extension Question {
  /// The filter that the parameters of `Parameter.filters` make.
  func filter(limit: Int) -> ClaimFilter {
    var filter = ClaimFilter(
      player: text("player"), club: text("club"), source: text("source"), kinds: list("kind").compactMap(Kind.init),
      stage: text("stage").flatMap(Stage.init), window: window("window"), since: day("since"), until: day("until"),
      order: text("order").flatMap(ClaimFilter.Order.init) ?? .newest, limit: limit)
    filter.polarity = text("polarity").map { $0 == "denied" ? .denied : .affirmed }
    filter.offset = offset
    return filter
  }
}

extension Report {
  /// A page of a list of rows. The caller has asked for one more than `limit`.
  init(page sheet: Sheet, limit: Int, offset: Int, scope: Scope) {
    guard case .array(let rows) = sheet.json else {
      self.init(page: [], limit: limit, offset: offset, scope: scope)
      return
    }
    self.init(page: rows, limit: limit, offset: offset, scope: scope)
  }
}
