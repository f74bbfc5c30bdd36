import HearsayModel
import HearsayReports

@testable import HearsayDesk
@testable import HearsayReports

/// A story in which every part of the report has something in it, for what programs read.
enum Rich {
  static var story: Story {
    let base = Ferrin.saga
    let said = ReportSpecimen.voices(Ferrin.contact)
    let lane = Lane(
      club: base.lanes[0].club, name: "AC Milan", stage: .collapsed, stageDay: nil, highest: .bid,
      steps: base.lanes[0].steps, endings: base.lanes[0].endings, refusals: base.lanes[0].refusals,
      wishes: base.lanes[0].wishes, forecast: said, denial: said, voices: base.lanes[0].voices)
    let wage = Term(
      role: .wage, minimum: ReportSpecimen.money(1), maximum: ReportSpecimen.money(1), per: .year,
      range: Ferrin.contact.claim.evidence)
    let contract = ContractEntry(
      step: .offered, club: ReportSpecimen.club("Arsenal"), polarity: .affirmed, modality: .fact, value: "until 2027",
      endsIn: 2027, wage: wage, testimony: Testimony(Ferrin.keep))
    let exit = ExitEntry(
      owner: ReportSpecimen.club("Arsenal"), isLeaving: true, modality: .possible, testimony: Testimony(Ferrin.keep))
    let saga = Saga(
      key: base.key, player: base.player, asOf: base.asOf, window: base.window, status: base.status, owner: base.owner,
      lanes: [lane, base.lanes[1]], stances: base.stances, wishes: base.wishes, exits: [exit], contracts: [contract],
      terms: base.terms, undated: base.undated, voices: base.voices)
    return Story(
      player: Ferrin.profile, name: "Tom Ferrin", sagas: [saga], relations: Ferrin.relations, claims: Ferrin.claims)
  }
}
