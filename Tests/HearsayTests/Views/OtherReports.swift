import HearsayModel
import HearsayReports
import HearsayText

@testable import HearsayDesk
@testable import HearsayReports

/// Other reports on Tom Ferrin and his club, put together by hand.
extension Ferrin {
  static var trace: TraceReport {
    let links = [
      TraceLink(
        name: "Mercato Oggi", key: "outlet:mercato", role: .outlet, isKnown: true, owner: "Carta Bianca",
        ownArticle: nil),
      TraceLink(
        name: "Halfway Line", key: "halfway line", role: .outlet, isKnown: false, owner: nil,
        ownArticle: Testimony(contactAgain)),
      TraceLink(name: "Kickabout", key: "outlet:kickabout", role: .outlet, isKnown: true, owner: nil, ownArticle: nil),
    ]
    let trace = Trace(
      claim: contact.id, testimony: Testimony(contact), links: links, origin: .named("outlet:mercato"),
      holder: TraceHolder(name: "Halfway Line", key: "halfway line", isOrigin: false), originArticle: nil,
      firstSaid: Testimony(contact), echoes: [Testimony(contactAgain)],
      copies: [
        TextCopy(
          original: contact.article.id, copy: contactAgain.article.id, share: 0.62, isOrdered: true,
          reason: "62 % of the words of the first stand in the second, in the same order.")
      ], circle: [Testimony(roma), Testimony(keep)], sources: ReportSpecimen.voices(contact, contactAgain).sources)
    return TraceReport(
      claim: contact, trace: trace, claims: [contactAgain.id: contactAgain, roma.id: roma, keep.id: keep],
      notes: [
        TraceReport.Note(
          moment: Moment(startOf: ReportSpecimen.day("2024-01-09")), words: "Rang the agent: he denies it.")
      ])
  }

  private static let ferrin = NamedPlayer(id: ReportSpecimen.player, name: "Tom Ferrin")
  private static let brand = NamedPlayer(id: PlayerID("ole-brand"), name: "Ole Brand")

  static var squad: SquadReport {
    let arsenal = ReportSpecimen.club("Arsenal")
    let said = ReportSpecimen.voices(contact, contactAgain)
    let target = WantedPlayer(
      player: brand, saga: SagaKey(player: brand.id, span: .standing), owner: ReportSpecimen.club("Ajax"),
      suitor: arsenal,
      stage: nil, highest: nil, day: nil, voices: said)
    let wanted = WantedPlayer(
      player: ferrin, saga: saga.key, owner: arsenal, suitor: ReportSpecimen.club("AC Milan"), stage: .bid,
      highest: .bid,
      day: ReportSpecimen.day("2024-01-05"), voices: milanLane.voices)
    let move = SquadMove(
      player: brand, from: ReportSpecimen.club("Spezia"), to: arsenal, deal: .loan, when: .month(year: 2023, month: 8),
      voices: said)
    return SquadReport(
      club: arsenal, asOf: ReportSpecimen.day("2024-01-10"), wanted: [wanted], targets: [target],
      forSale: [PlayerStance(player: ferrin, stance: stances[1])],
      needs: [SquadNeed(words: "left-footed centre-back", polarity: .affirmed, voices: said)],
      absences: [
        SquadAbsence(
          player: brand, cause: "ACL injury", when: .month(year: 2024, month: 3), isOver: false, voices: said)
      ],
      places: [SquadPlace(player: ferrin, place: "back-up", polarity: .affirmed, voices: said)],
      peckingOrders: [
        PeckingOrder(position: "centre-back", ranks: [["Ole Brand", "Jan Vik"], ["Tom Ferrin"]], voices: said)
      ],
      contracts: [SquadContract(player: ferrin, endsIn: 2024, isRunningOut: true, voices: said)], arrivals: [move],
      departures: [], onLoan: [], borrowed: [])
  }

  static var emptySquad: SquadReport {
    SquadReport(
      club: ReportSpecimen.club("Arsenal"), asOf: ReportSpecimen.day("2024-01-10"), wanted: [], targets: [],
      forSale: [],
      needs: [], absences: [], places: [], peckingOrders: [], contracts: [], arrivals: [], departures: [], onLoan: [],
      borrowed: [])
  }

  static let text = """
    Milan bid for Ferrin
    Milan have put a loan with an option at €20m to €25m on the table. “We wait for an answer,” said the director.

    Ferrin wants the move.
    """

  static var article: ArticleReport {
    let bytes = Array(text.utf8)
    func range(_ words: String) -> ByteRange {
      let sought = Array(words.utf8)
      let start =
        (0...(bytes.count - sought.count)).first { bytes[$0..<($0 + sought.count)].elementsEqual(sought) } ?? 0
      return ByteRange(start, start + sought.count)
    }
    var (bid, second) = (milanBid, wish)
    bid.claim.evidence = range(bid.words)
    second.claim.evidence = range(second.words)
    let reader = ReaderVersion(version: "0.1.0", models: ["stand"], lexicon: "5d1f00c2aa31")
    return ArticleReport(
      versions: [
        ArticleReport.Version(
          article: milanBid.article, seen: Moment(startOf: ReportSpecimen.day("2024-01-06")), text: text,
          readings: [(Moment(startOf: ReportSpecimen.day("2024-01-06")), reader)])
      ], claims: [bid, second],
      quotes: [
        Quote(
          speaker: "the director", to: nil, range: range("We wait for an answer,"), words: "We wait for an answer,")
      ],
      problems: [Problem(code: "no-date", message: "The day of publication is no day.", range: range("Milan"))],
      forgotten: nil)
  }

  static var forgottenArticle: ArticleReport {
    var claim = milanBid
    claim.words = ""
    claim.article.title = nil
    claim.article.isForgotten = true
    return ArticleReport(
      versions: [
        ArticleReport.Version(
          article: claim.article, seen: Moment(startOf: ReportSpecimen.day("2024-01-06")), text: nil, readings: [])
      ], claims: [claim], quotes: [], problems: [],
      forgotten: (Moment(startOf: ReportSpecimen.day("2024-02-01")), "the publisher asked"))
  }

  static var stanceReport: StanceReport? { StanceReport(sagas: [saga]) }

  static var termsReport: TermsReport? { TermsReport(sagas: [saga], relations: relations) }
}
