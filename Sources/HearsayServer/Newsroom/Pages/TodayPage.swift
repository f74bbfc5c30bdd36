import HearsayDesk
import HearsayModel
import HearsayReports

/// What was new on a day: who moved, who said no, what contradicts itself, who was first heard of.
struct TodayPage {
  private static let storiesOnAPage = 9
  private let request: PageRequest
  private let desk: LedgerDesk
  private let filter: NewsFilter
  private let day: Day?
  private let newest: Day?
  private let page: Int

  init(_ request: PageRequest, _ desk: LedgerDesk) throws(Fault) {
    self.request = request
    self.desk = desk
    newest = try desk.newestDay()
    day = try request.day("day") ?? newest
    page = try request.pageNumber()
    filter = NewsFilter(
      club: try request["club"].map { words throws(Fault) in try desk.clubKey(words) ?? words },
      league: request["league"], sourceKind: request["source"], stage: try request.choice("stage", Stage.self),
      deal: try request.choice("deal", Deal.self))
  }

  func sheet() throws(Fault) -> PageSheet {
    guard let day else { return emptyLedger }
    let edition = try desk.edition(
      of: day, filter: filter, limit: Self.storiesOnAPage, offset: (page - 1) * Self.storiesOnAPage)
    let fields = try head(edition).with(week(to: edition.day)).with(NewsSections(edition).fields).with(empty(edition))
      .with(pager(edition))
    return PageSheet(
      template: "today", title: day == newest ? "Today" : DayWords.short(day),
      description: "What was new on \(DayWords.long(day)): who moved, who said no, what contradicts itself.",
      section: .today, feed: ("", ""), isLive: true, fields: fields)
  }

  private func head(_ edition: Edition) -> Fields {
    let isNewest = edition.day == newest
    return [
      "kicker": kicker(edition),
      "heading": DayWords.long(edition.day), "dayWords": DayWords.short(edition.day), "day": edition.day.description,
      "standfirst": standfirst(edition),
      "before": edition.before.map { Part.link(DayWords.short($0), path: path(day: $0)) }.field,
      "after": edition.after.map { Part.link(Self.words(for: $0, after: newest), path: path(day: $0)) }.field,
      "newest": (isNewest ? nil : newest).map { Part.link(DayWords.short($0), .today) }.field,
      "choices": choices, "clubValue": request["club"] ?? "", "dayClubs": clubs(of: edition),
      "isFiltered": !filter.isEmpty, "filterWords": filterWords,
      "plainHref": PageAddress.day(edition.day).path,
    ]
  }

  /// What the seven days up to the day brought; on the first page without a filter only.
  private func week(to day: Day) throws(Fault) -> Fields {
    guard filter.isEmpty, page == 1, let newest, day <= newest else { return ["hasWeek": false, "hasSteps": false] }
    let week = try desk.week(to: day, limit: Self.stepsOfAWeek)
    let lines = ClaimLines()
    let headlines = week.steps.prefix(Self.headlinesOfAWeek)
    let more = week.steps.count - headlines.count
    return [
      "hasWeek": true, "hasSteps": !week.steps.isEmpty,
      "weekCount":
        "\(Count.words(week.articles, "article")), \(week.articlesBefore) in the week before that\(week.steps.isEmpty ? "; no new agreement, medical or signing." : ".")",
      "headlines": headlines.map { lines.brief($0, naming: true) },
      "moreSteps": more > 0 ? "and \(more) more" : nothing,
      "weekWords":
        "\(DayWords.short(week.first)) to \(DayWords.short(week.last)): agreements, medicals and signings that nobody told before, of which the program is rather sure.",
      "steps": week.steps.map { lines.quoted($0, naming: true).with(["on": DayWords.short($0.day)]) },
    ]
  }

  /// As many as a reader takes in at a glance; more would make a page of a day cost more than it may.
  private static let stepsOfAWeek = 6
  /// As many of them as stand above the day's own news.
  private static let headlinesOfAWeek = 3

  private func kicker(_ edition: Edition) -> String {
    guard let newest, edition.day != newest else { return "The newest day in the ledger" }
    return edition.day < newest
      ? "An earlier day"
      : "Articles without a date, by the day on which they came in, which says nothing of when they were written"
  }

  /// No article bears a day after the newest: what stands there came in then.
  private static func words(for day: Day, after newest: Day?) -> String {
    let words = DayWords.short(day)
    return newest.map { $0 < day } ?? false ? "Articles without a date (came in on \(words))" : words
  }

  private func standfirst(_ edition: Edition) -> String {
    let articles = Count.words(edition.articles, "article")
    guard !edition.stories.isEmpty else { return "\(articles) came out." }
    let sagas = edition.goesOn || page > 1 ? "the sagas most written about" : Count.words(edition.stories.count, "saga")
    let say = edition.articles == 1 ? "it says" : "they say"
    return "\(articles) came out; below, what \(say) of \(sagas). What only repeats others is folded away."
  }

  private func path(day: Day) -> String { path(day: day, page: nil) }

  /// The same filter on a day.
  private func path(day: Day, page: Int?) -> String {
    request.path(
      "/",
      [
        ("day", day.description), ("club", request["club"]), ("league", filter.league), ("source", filter.sourceKind),
        ("stage", filter.stage?.rawValue), ("deal", filter.deal?.rawValue), ("page", page.map(String.init)),
      ])
  }

  /// The clubs of the day's stories: the field takes any other too.
  private func clubs(of edition: Edition) -> [Fields] {
    let names = edition.stories.flatMap { story in
      [story.saga.owner?.club.name].compactMap(\.self) + story.saga.lanes.compactMap { $0.club?.name }
    }
    return Set(names).sorted().map { ["name": $0] }
  }

  private var choices: [Fields] {
    let choices = desk.newsChoices
    return [
      Part.choice("league", "League", choices.leagues, chosen: filter.league),
      Part.choice("source", "Kind of source", choices.sourceKinds, chosen: filter.sourceKind),
      Part.choice(
        "stage", "Stage", Stage.allCases.filter { $0.rung != nil }.map(\.rawValue), chosen: filter.stage?.rawValue),
      Part.choice("deal", "Form of deal", Deal.allCases.map { ($0.rawValue, $0.words) }, chosen: filter.deal?.rawValue),
    ]
  }

  private var filterWords: String {
    [
      filter.club.map { desk.almanac.clubName(of: $0) ?? $0 }, filter.league, filter.sourceKind, filter.stage?.rawValue,
      filter.deal?.words,
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func empty(_ edition: Edition) -> Fields {
    let hints =
      (filter.isEmpty ? [] : [Part.link("All news of the day", .day(edition.day))])
      + [edition.before.map { Part.link("The day before: \(DayWords.short($0))", path: path(day: $0)) }].compactMap(
        \.self)
      + (edition.day == newest ? [] : newest.map { [Part.link("The newest day: \(DayWords.short($0))", .today)] } ?? [])
    return [
      "isEmpty": edition.stories.isEmpty && edition.needs.isEmpty,
      "emptyWords": filter.isEmpty
        ? "Nothing was claimed of any player on that day." : "Nothing of that day answers to the filter.",
      "emptyHints": hints,
    ]
  }

  private func pager(_ edition: Edition) -> Fields {
    Part.pager(
      earlier: page > 1 ? Part.link("Sagas more written about", path: path(day: edition.day, page: page - 1)) : nil,
      later: edition.goesOn ? Part.link("More sagas of the day", path: path(day: edition.day, page: page + 1)) : nil)
  }

  private var emptyLedger: PageSheet {
    PageSheet(
      template: "words", title: "Today", description: "The ledger is empty.", section: .today,
      fields: [
        "heading": "Nothing has come in yet",
        "paragraphs": ["This ledger holds no article. hearsay add FILE… takes some in; hearsay watch follows feeds."],
        "hints": [Part.link("How the figures are computed", .about)],
      ])
  }
}

extension Deal {
  /// The form in words: `loan with an option to buy`.
  var words: String {
    switch self {
    case .permanent: "permanent"
    case .loan: "loan"
    case .loanOption: "loan with an option to buy"
    case .loanObligation: "loan with an obligation to buy"
    case .free: "free transfer"
    case .swap: "swap"
    }
  }
}
