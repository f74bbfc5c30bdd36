import HearsayDesk
import HearsayModel
import HearsayReports

/// One player: what is known of him, and where each of his sagas stands.
struct PlayerPage {
  private static let mostLatest = 12
  private let player: PlayerEntry
  private let story: [Saga]
  private let claims: [FiledClaim]
  private let figures: ReaderFigures
  private let today: Day?
  private let reasons: [(day: Day?, name: String, reason: String)]

  init(_ words: String, _ request: PageRequest, _ desk: LedgerDesk, _ figures: ReaderFigures) throws(Fault) {
    self.figures = figures
    today = try desk.newestDay()
    player = try desk.playerEntry(words)
    (story, claims) = try desk.sagasAndClaims(of: player.id, claims: SagaPage.mostClaims)
    reasons = try desk.reasonsInBrief(for: player.id, limit: 8)
  }

  func sheet() -> PageSheet {
    let lines = ClaimLines()
    let latest = claims.prefix(Self.mostLatest)
    let facts = PlayerWords(player.profile).facts(on: player.profile.lastSeen).map { Part.words($0) }
    let names = player.profile.forms(besides: player.name)
    return PageSheet(
      template: "player", title: player.name, description: "What the ledger has on \(player.name).", section: .players,
      feed: (PageAddress.player(player.id).path, ""),
      fields: [
        "heading": player.name, "facts": clubs + facts,
        "alsoCalled": names.isEmpty ? nothing : Count.list(names, atMost: 8),
        "standfirst": standfirst, "latestSaga": chief.map(answers).field, "hasSagas": !story.isEmpty,
        "sagas": inOrder.map(saga), "hasLatest": !latest.isEmpty, "claims": latest.map { lines.dated($0) },
        "conflictsHref": "\(PageAddress.conflicts.path)?player=\(PercentCode.encoded(player.id.value))",
        "searchHref": PageAddress.search("\"\(player.name)\"").path,
        "hasReasons": !reasons.isEmpty,
        "reasons": reasons.map { ["day": DayWords.short($0.day), "name": $0.name, "reason": $0.reason] as Fields },
      ])
  }

  /// The club that he was last told to belong to, then those before it.
  private var clubs: [Fields] {
    let buyer = inOrder.lazy.compactMap(\.buyer?.name).first
    let known = player.clubs.prefix(3).filter { $0 != buyer }
    let clubs = [buyer].compactMap(\.self) + known
    let earlier = clubs.dropFirst()
    return [
      clubs.first.map { Part.words("last told to be at \($0)") },
      earlier.isEmpty ? nil : Part.words("before that at \(Count.list(Array(earlier)))"),
    ].compactMap(\.self)
  }

  /// The latest window first; then contract matters and undated claims.
  private var inOrder: [Saga] {
    story.filter { $0.key.window != nil }.reversed() + story.filter { $0.key.window == nil }
  }

  /// The saga that a reader comes for: the latest window in which anybody wants him, unless it is long before the latest that is told of him.
  private var chief: Saga? {
    guard let last = inOrder.compactMap(\.voices.lastDay).max() else { return inOrder.first }
    return inOrder.first { saga in
      !saga.lanes.isEmpty && saga.voices.lastDay.map { last.number - $0.number <= Self.longAgo } == true
    } ?? inOrder.first
  }

  /// Days of a window and the half-year before it.
  private static let longAgo = 240

  private var standfirst: String {
    guard let latest = chief else { return "The ledger has no claim on whether he goes or stays." }
    return "\(DayWords.spelled(SagaWords(latest).title)): \(StatusLine(latest).words)."
  }

  private func answers(_ saga: Saga) -> Fields {
    Part.link(SagaWords(saga).title, .saga(saga.key)).with(["title": SagaWords(saga).title]).with(
      SagaAnswers(
        saga, newest: today, ClaimLines(claims: Dictionary(claims.map { ($0.id, $0) }) { first, _ in first }),
        TrustLines(figures)
      ).fields)
  }

  private func saga(_ saga: Saga) -> Fields {
    let live = saga.lanes.filter { $0.isLive && $0.isSure }.map(\.name)
    return [
      "href": PageAddress.saga(saga.key).path, "title": SagaWords(saga).title,
      "status": StatusLine(saga).fields,
      "suitors": live.isEmpty ? nothing : "In it: \(Count.list(live)).",
      "weight": "\(VoiceWords().weight(of: saga.voices)), in \(Count.words(saga.voices.all.count, "claim"))",
      "first": saga.voices.first.map { DayWords.spelled(VoiceWords().speakerAndDay(of: $0)) }.field,
      "last": DayWords.short(saga.voices.lastDay),
    ]
  }
}
