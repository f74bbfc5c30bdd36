import HearsayDesk
import HearsayModel
import HearsayReports

/// A club as of a day: who is wanted, whom it wants, who is for sale, what it needs, who is missing.
struct ClubPage {
  /// As many of its latest claims, and of those on its players, as a page is told from.
  private static let mostClaims = 300
  private let report: SquadReport
  private let words: String
  private let asOf: Day?
  private let steps: (back: Day?, on: Day?)
  private let almanac: Almanac
  private let figures: ReaderFigures
  private let voices = VoiceWords()

  init(_ words: String, _ request: PageRequest, _ desk: LedgerDesk, _ figures: ReaderFigures) throws(Fault) {
    let day = try request.day("as-of")
    guard let key = try desk.clubKey(words), let newest = try desk.newestDay() else {
      throw Fault(
        .noSuchClub, at: "club “\(words)”", wrong: "no claim is about it",
        advice: "the list of clubs has all that the claims name")
    }
    self.words = words
    self.figures = figures
    almanac = desk.almanac
    (report, asOf) = try Self.report(on: key, words, asOf: day, newest: newest, desk)
    steps = try desk.steps(ofClub: key, around: report.asOf, atLeast: Self.stepDays)
  }

  /// The report as of a day; of a club that nobody has spoken of for years, as of the last day on which somebody did.
  private static func report(
    on key: String, _ words: String, asOf day: Day?, newest: Day, _ desk: LedgerDesk
  ) throws(Fault) -> (SquadReport, Day?) {
    func told(_ day: Day?) throws(Fault) -> SquadReport {
      try desk.squad(ofKey: key, named: words, at: PointInTime(asOf: day), today: newest, most: mostClaims)
    }
    do throws(Fault) { return (try told(day), day) } catch {
      guard day == nil, error.code == .noSuchClub,
        let last = try desk.steps(ofClub: key, around: newest, atLeast: 0).back
      else { throw error }
      return (try told(last), last)
    }
  }

  /// A step through time is a month at least: squads change slowly.
  private static let stepDays = 30

  func sheet() -> PageSheet {
    let parts = parts.filter { $0["hasLines"] as? Bool == true }
    let club = almanac.clubs[report.club.key]
    return PageSheet(
      template: "club", title: report.club.name, description: "\(report.club.name) as of \(report.asOf).",
      section: .clubs,
      feed: (PageAddress.club(report.club.key).path, ""),
      fields: [
        "heading": report.club.name, "hue": ClubHues.shipped.className(of: report.club.key),
        "facts": [club?.leagues.first, club?.country].compactMap(\.self).filter { !$0.isEmpty }.map { Part.words($0) },
        "standfirst": standfirst, "answers": ClubAnswers(report, TrustLines(figures)).fields, "parts": parts,
        "isEmpty": parts.isEmpty,
        "sagasHref": "\(PageAddress.sagas.path)?club=\(PercentCode.encoded(words))",
        "newsHref": "/?club=\(PercentCode.encoded(words))", "claimsHref": "/search?club=\(PercentCode.encoded(words))",
      ].merging(stepper) { $1 })
  }

  private var stepper: Fields {
    let href = PageAddress.club(report.club.key).path
    func step(_ day: Day) -> Fields { Part.link(DayWords.short(day), path: "\(href)?as-of=\(day)") }
    return [
      "asOfWords": asOf.map { DayWords.long($0) }.field, "nowHref": href, "stepAction": href,
      "asOf": report.asOf.description, "asOfShort": DayWords.short(report.asOf), "stepBack": steps.back.map(step).field,
      "stepOn": asOf == nil ? nothing : steps.on.map(step).field,
    ]
  }

  private var standfirst: String {
    let wanted = Set(report.wanted.map(\.player.id)).count
    let targets = Set(report.targets.map(\.player.id)).count
    let ofTheirs =
      wanted == 0
      ? "nobody is told to want one of their players" : "others are told to want \(wanted) of their players"
    let byThem =
      targets == 0 ? "they are told to want nobody" : "they are told to want \(targets) of other clubs’ players"
    return DayWords.spelled("As of \(report.asOf), \(ofTheirs), and \(byThem).")
  }

  private func line(
    _ player: NamedPlayer?, _ words: String, _ testimonies: [Testimony], saga: SagaKey? = nil
  ) -> Fields {
    [
      "name": (player?.name).field,
      "href": (saga.map(href) ?? player.map { PageAddress.player($0.id).path }).field,
      "words": player == nil ? EnglishWords.capitalised(DayWords.spelled(words)) : DayWords.spelled(words),
      "source": testimonies.first.map { DayWords.spelled(voices.speakerAndDay(of: $0)) }.field,
      "weak": testimonies.contains(where: \.isSure)
        ? nothing : testimonies.map(\.confidence).max().map { ClaimLines.percent($0) }.field,
      "more": testimonies.count > 1 ? "and \(Count.words(testimonies.count - 1, "more claim"))" : nothing,
    ]
  }

  /// A saga as of the day of the page: another day may tell it in another window.
  private func href(_ saga: SagaKey) -> String {
    PageAddress.saga(saga).path + (asOf.map { "?as-of=\($0)" } ?? "")
  }

  private func part(_ id: String, _ title: String, _ lines: [Fields]) -> Fields {
    [
      "id": id, "title": title, "hasLines": !lines.isEmpty, "lines": Array(lines.prefix(Self.mostLines)),
      "cut": lines.count > Self.mostLines ? "and \(lines.count - Self.mostLines) more" : nothing,
    ]
  }

  /// A part is read, not searched: more than these are for the sagas.
  private static let mostLines = 30

  private var parts: [Fields] {
    [
      part("wanted", "Wanted by others", report.wanted.map { wanted($0, isTarget: false) }),
      part("targets", "Wanted by them", report.targets.map { wanted($0, isTarget: true) }),
      part(
        "for-sale", "To go or to stay",
        report.forSale.map { line($0.player, WillWords.words(for: $0.stance), [$0.stance.testimony]) }),
      part("needs", "What they seek", report.needs.map { line(nil, SquadWords.words(for: $0), $0.voices.all) }),
      part("absences", "Missing", report.absences.map { line($0.player, SquadWords.words(for: $0), $0.voices.all) }),
      part(
        "places", "Places in the squad", report.places.map { line($0.player, SquadWords.words(for: $0), $0.voices.all) }
      ),
      part(
        "orders", "Pecking orders",
        report.peckingOrders.map {
          line(nil, ($0.position.map { "\($0): " } ?? "") + SquadWords.words(for: $0), $0.voices.all)
        }),
      part(
        "contracts", "Contracts", report.contracts.map { line($0.player, SquadWords.words(for: $0), $0.voices.all) }),
      part("arrivals", "Came", report.arrivals.map { line($0.player, SquadWords.words(for: $0), $0.voices.all) }),
      part("departures", "Left", report.departures.map { line($0.player, SquadWords.words(for: $0), $0.voices.all) }),
      part("on-loan", "Out on loan", report.onLoan.map { line($0.player, SquadWords.words(for: $0), $0.voices.all) }),
      part(
        "borrowed", "Here on loan", report.borrowed.map { line($0.player, SquadWords.words(for: $0), $0.voices.all) }),
    ]
  }

  private func wanted(_ player: WantedPlayer, isTarget: Bool) -> Fields {
    line(player.player, SquadWords.words(for: player, isTarget: isTarget), player.voices.all, saga: player.saga)
  }
}
