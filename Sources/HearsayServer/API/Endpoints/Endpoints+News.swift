import HearsayDesk
import HearsayModel

extension Endpoints {
  /// What is new.
  static let news: [Endpoint] = [
    report(
      "today", "today", "news",
      "What was new on a day: the sagas of which something was claimed, what moved, what was denied, what contradicts, echoes told as such.",
      [
        .query("day", .day, "the day; the newest of the ledger where not given"),
        .name("club", "of that club"), .name("league", "of the clubs of that league"),
        .name("source-kind", "on the word of that sort of source, as journalist or newspaper"),
        .query("stage", .choice(Stage.allCases.map(\.rawValue)), "that show that step of the ladder"),
        .query("deal", .choice(Deal.allCases.map(\.rawValue)), "about that form of deal"), .limit(20, most: 50),
        .cursor,
      ], .report(.named("Edition")), cost: 5
    ) { (question, desks) throws(Fault) in
      let limit = question.limit(20)
      let newest = try desks.ledger.newestDay()
      let edition = try desks.ledger.edition(
        of: question.day("day") ?? newest ?? question.today, filter: try newsFilter(question, desks), limit: limit,
        offset: question.offset)
      let end = question.offset + limit
      return Report(
        edition.json, scope: .ledger, next: edition.goesOn && end <= Cursor.farthest ? Cursor(offset: end) : nil)
    }
  ]

  private static func newsFilter(_ question: Question, _ desks: Desks) throws(Fault) -> NewsFilter {
    var filter = NewsFilter(
      league: question.text("league"), sourceKind: question.text("source-kind"),
      stage: question.text("stage").flatMap(Stage.init),
      deal: question.text("deal").flatMap(Deal.init))
    // A club that nobody names has no news, rather than all news.
    filter.club = try question.text("club").map { words throws(Fault) in try desks.ledger.clubKey(words) ?? words }
    return filter
  }

  /// Sources, and the list of clubs.
  static let sources: [Endpoint] = [
    report(
      "sources", "sources", "sources",
      "The sources of the ledger's claims by name, with how much they said in the last month.",
      [.limit(100, most: 500), .cursor], .list(.named("NamedEntry")), cost: 5
    ) { (question, desks) throws(Fault) in
      let (limit, offset) = (question.limit(100), question.offset)
      let entries = try desks.ledger.sources(days: month, limit: mostEntries)
      return Report(page: entries.dropFirst(offset).map(\.json), limit: limit, offset: offset, scope: .ledger)
    },
    report(
      "sources/{source}", "source", "sources",
      "What a source claimed: its own word, what it passes on, whom it repeats and who repeats it.",
      [
        .path("source", .text(most: Parameter.mostOfAName), "the source's name or key"),
        .query("claims", .number(0...200), "at most so many claims of each sort; 20 where not given"),
      ], .report(.named("SourceReport")), cost: 5
    ) { (question, desks) throws(Fault) in
      let key = try desks.ledger.sourceKey(question.required("source"))
      let report = try desks.ledger.source(key, limit: mostOfASource)
      return Report(report.json(most: question.number("claims") ?? 20), scope: .ledger)
    },
    report(
      "clubs", "clubs", "clubs",
      "The clubs of the ledger's claims by name, with how much was said of them in the last month.",
      [.limit(100, most: 500), .cursor], .list(.named("NamedEntry")), cost: 5
    ) { (question, desks) throws(Fault) in
      let (limit, offset) = (question.limit(100), question.offset)
      let entries = try desks.ledger.clubs(days: month, limit: mostEntries)
      return Report(page: entries.dropFirst(offset).map(\.json), limit: limit, offset: offset, scope: .ledger)
    },
  ]

  /// Days that count as of late.
  private static let month = 30
  /// Names in a list; there are some thousand clubs and outlets in a year's news.
  private static let mostEntries = 5_000
  /// Claims that a report on a source is made of, the latest.
  private static let mostOfASource = 1_000
}
