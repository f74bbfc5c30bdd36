import HearsayDesk
import HearsayModel
import HearsayReports

/// One player and one window: who wants him, whether his club refuses, who said it first, what changed, and how far it can be trusted.
struct SagaPage {
  /// As many claims on a player as a page is told from; a saga has some dozens, and the most written about some hundreds.
  static let mostClaims = 200
  let key: SagaKey
  let request: PageRequest
  let story: SagaStory
  let asOf: Day?
  let lines: ClaimLines
  private let figures: ReaderFigures
  /// The newest day of the ledger.
  private let today: Day?
  private let record: SourceRecord?
  var saga: Saga { story.saga }
  var href: String { PageAddress.saga(key).path }

  init(_ key: SagaKey, _ request: PageRequest, _ desk: LedgerDesk, _ figures: ReaderFigures) throws(Fault) {
    self.request = request
    let day = try request.day("as-of")
    asOf = day
    story = try desk.story(of: key, at: PointInTime(asOf: day), limit: Self.mostClaims)
    self.key = story.saga.key
    lines = ClaimLines(claims: story.claims, relations: story.relations)
    self.figures = figures
    today = try desk.newestDay()
    record = try story.saga.voices.sources.groups.first.map { first throws(Fault) in
      try desk.record(ofSource: first.key)
    }
  }

  func sheet() throws(Fault) -> PageSheet {
    let fields = try head.with(stepper).with(answers).with(chart).with(suitors).with(wills)
      .with(terms).with(contracts).with(undated).with(others).with(relations).with(words).with(claims())
    return PageSheet(
      template: "saga", title: "\(story.name), \(SagaWords(saga).title.lowercased())",
      description: "\(story.name): \(saga.words)", section: .sagas,
      feed: (PageAddress.player(key.player).path, ""), isLive: asOf == nil, fields: fields)
  }

  private var answers: Fields {
    SagaAnswers(
      story.saga, newest: today, conflicts: story.relations.count { $0.kind.isConflict },
      record: record.map { (firstSource?.name ?? "", firstSource?.key ?? "", $0) }, lines, TrustLines(figures)
    ).fields
  }

  /// The first source with a name, whose record is told.
  private var firstSource: SourceGroup? { story.saga.voices.sources.groups.first }

  private var head: Fields {
    let words = SagaWords(saga)
    let facts = PlayerWords(story.player).facts(on: saga.asOf ?? story.player.lastSeen).map { Part.words($0) }
    return [
      "kicker": DayWords.spelled([words.title, words.window].compactMap(\.self).joined(separator: " · ")),
      "playerHref": PageAddress.player(key.player).path, "name": story.name,
      "facts": SagaClub(saga).facts + facts,
      "status": StatusLine(saga).fields,
    ]
  }

  /// One step back and one on, to days on which anything of the saga was claimed.
  private var stepper: Fields {
    let here = asOf ?? story.days.last?.adding(days: 1)
    let back = here.flatMap { here in story.days.last { $0 < here } }
    let before = asOf == nil ? story.days.dropLast().last : back
    let on = asOf.flatMap { day in story.days.first { $0 > day } }
    return [
      "asOfWords": asOf.map { DayWords.long($0) }.field, "nowHref": href, "stepAction": href,
      "asOf": (asOf ?? story.days.last)?.description ?? "",
      "asOfShort": (asOf ?? story.days.last).map { DayWords.short($0) }.field,
      "stepBack": before.map { step(to: $0) }.field, "stepOn": on.map { step(to: $0) }.field,
    ]
  }

  private func step(to day: Day) -> Fields { Part.link(DayWords.short(day), path: "\(href)?as-of=\(day)") }

  private var chart: Fields {
    let charts = [ChartFrame.wide, .narrow].compactMap { SagaChart(saga, frame: $0)?.fields }
    return ["hasChart": !charts.isEmpty, "charts": charts]
  }

  private var others: Fields {
    [
      "hasOthers": !story.others.isEmpty,
      "others": story.others.map { other -> Fields in
        [
          "href": PageAddress.saga(other.key).path, "title": SagaWords(other).title,
          "status": StatusLine(other).words,
        ]
      },
    ]
  }
}
