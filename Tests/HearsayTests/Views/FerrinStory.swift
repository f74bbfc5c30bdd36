import HearsayModel
import HearsayReports

@testable import HearsayDesk
@testable import HearsayReports

/// The reports on Tom Ferrin, put together by hand as the builders should.
extension Ferrin {
  private static let (milan, rome, arsenal) = (
    ReportSpecimen.club("AC Milan"), ReportSpecimen.club("Roma"), ReportSpecimen.club("Arsenal")
  )

  static var profile: PlayerProfile {
    PlayerProfile(
      id: ReportSpecimen.player, ref: nil, names: [PlayerProfile.NameCount(name: "Tom Ferrin", count: 5)],
      otherNames: [PlayerProfile.NameCount(name: "Ferrin", count: 4)],
      clubs: [
        PlayerProfile.ClubSpan(
          key: arsenal.key, name: "Arsenal", sort: .own, first: ReportSpecimen.day("2023-11-15"),
          last: ReportSpecimen.day("2024-01-05"))
      ],
      nations: ["Wales"], positions: ["centre-back"],
      born: BirthRange(ReportSpecimen.day("2000-02-01"), ReportSpecimen.day("2000-11-15")),
      firstSeen: ReportSpecimen.day("2023-11-15"), lastSeen: ReportSpecimen.day("2024-01-05"), mentionCount: 6)
  }

  static var milanLane: Lane {
    Lane(
      club: milan, name: "AC Milan", stage: .bid, stageDay: ReportSpecimen.day("2024-01-05"), highest: .bid,
      steps: [
        LaneStep(stage: .enquiry, axis: .player, voices: ReportSpecimen.voices(contact, contactAgain)),
        LaneStep(stage: .interest, axis: .clubs, voices: ReportSpecimen.voices(topTarget)),
        LaneStep(stage: .bid, axis: .clubs, voices: ReportSpecimen.voices(milanBid)),
      ],
      endings: [
        LaneEnding(
          stage: .stalled, day: ReportSpecimen.day("2023-12-14"), isOver: true,
          voices: ReportSpecimen.voices(milanRefused))
      ],
      refusals: [Refusal(by: .owner, deal: nil, voices: ReportSpecimen.voices(milanRefused))],
      wishes: [
        DealWish(deal: .loanOption, isWanted: true, voices: ReportSpecimen.voices(topTarget, milanBid)),
        DealWish(deal: .permanent, isWanted: false, voices: ReportSpecimen.voices(noPurchase)),
      ],
      forecast: nil, denial: nil,
      voices: ReportSpecimen.voices(contact, contactAgain, noPurchase, topTarget, milanRefused, milanBid))
  }

  static var romaLane: Lane {
    Lane(
      club: rome, name: "Roma", stage: .stalled, stageDay: ReportSpecimen.day("2023-11-22"), highest: .bid,
      steps: [
        LaneStep(stage: .interest, axis: .clubs, voices: ReportSpecimen.voices(roma)),
        LaneStep(stage: .bid, axis: .clubs, voices: ReportSpecimen.voices(romaBid)),
      ],
      endings: [
        LaneEnding(
          stage: .stalled, day: ReportSpecimen.day("2023-11-22"), isOver: false,
          voices: ReportSpecimen.voices(romaRefused))
      ],
      refusals: [Refusal(by: .owner, deal: .loan, voices: ReportSpecimen.voices(romaRefused))],
      wishes: [DealWish(deal: .loan, isWanted: true, voices: ReportSpecimen.voices(romaBid))],
      forecast: nil, denial: nil, voices: ReportSpecimen.voices(roma, romaBid, romaRefused))
  }

  static func stance(_ claim: FiledClaim, _ will: OwnerWill, _ change: WillChange?) -> StanceEntry {
    StanceEntry(
      owner: arsenal, will: will, modality: claim.claim.modality, deal: claim.claim.deal, suitor: nil,
      when: claim.claim.when, change: change, testimony: Testimony(claim))
  }

  static var stances: [StanceEntry] {
    [stance(keep, .keep, nil), stance(mayListen, .listen, .softens)]
  }

  static var wishes: [PlayerWish] {
    [PlayerWish(will: .join, club: milan, modality: .fact, testimony: Testimony(wish))]
  }

  static var terms: [TermLine] {
    [line(.askingPrice, price, 30, 30, nil), line(.option, milanBid, 20, 25, milan)]
  }

  private static func line(_ role: SumRole, _ claim: FiledClaim, _ low: Int64, _ high: Int64, _ suitor: NamedClub?)
    -> TermLine
  {
    TermLine(
      role: role, suitor: suitor, currency: .euro, per: nil, minimum: ReportSpecimen.money(low),
      maximum: ReportSpecimen.money(high),
      sums: [
        ClaimedSum(
          term: claim.claim.terms[0], kind: claim.claim.kind, polarity: .affirmed, testimony: Testimony(claim))
      ])
  }

  static var window: SagaWindow {
    SagaWindow(
      window: Window(year: 2024, half: .winter),
      dates: WindowDates(
        span: WindowSpan(opens: ReportSpecimen.day("2024-01-01"), closes: ReportSpecimen.day("2024-02-01")),
        isOpeningKnown: true, isClosingKnown: true),
      isOver: false)
  }

  static var undated: UndatedReport {
    UndatedReport(
      article: undatedArticle.id, title: undatedArticle.title, publisher: undatedArticle.publisher,
      lanes: [ReportSpecimen.lane("Roma", .talks, [undatedRoma])], stances: [stance(undatedStance, .sell, nil)],
      wishes: [], exits: [], terms: [])
  }

  static var saga: Saga {
    saga(lanes: [milanLane, romaLane], claims: all)
  }

  static func saga(lanes: [Lane], claims: [FiledClaim]) -> Saga {
    Saga(
      key: SagaKey(player: ReportSpecimen.player, span: .window(Window(year: 2024, half: .winter))),
      player: "Tom Ferrin", asOf: ReportSpecimen.day("2024-01-10"), window: window,
      status: SagaStatus(
        stage: .bid, club: milan, day: ReportSpecimen.day("2024-01-05"), basis: .claims, liveSuitors: 2, contract: nil),
      owner: SagaOwner(club: arsenal, articles: 5, rival: nil), lanes: lanes, stances: stances, wishes: wishes,
      exits: [], contracts: [], terms: terms, undated: [undated], voices: ReportSpecimen.voices(claims))
  }

  static var relations: [Relation] {
    [
      Relation(
        a: keep.id, b: milanRefused.id, kind: .contradicts, rule: "one-time-two-wills",
        reason: "One paper has the door shut for good, the other for now only."),
      Relation(
        a: contact.id, b: contactAgain.id, kind: .echo, rule: "same-origin",
        reason: "Both rest on Mercato Oggi, and the later one adds nothing."),
      Relation(
        a: noPurchase.id, b: topTarget.id, kind: .compatible, rule: "option-is-no-purchase",
        reason: "No purchase now and an option to buy later can both hold."),
    ]
  }

  static var claims: [ClaimID: FiledClaim] { Dictionary(all.map { ($0.id, $0) }) { first, _ in first } }

  static var story: Story {
    Story(player: profile, name: "Tom Ferrin", sagas: [saga], relations: relations, claims: claims)
  }

  static var conflicts: ConflictList {
    ConflictList(
      pairs: [
        ConflictList.Pair(relation: relations[0], first: keep, second: milanRefused),
        ConflictList.Pair(relation: relations[2], first: noPurchase, second: topTarget),
      ], player: "Tom Ferrin")
  }
}
