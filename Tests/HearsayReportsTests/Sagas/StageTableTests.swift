import HearsayModel
import HearsayText
import Testing

@testable import HearsayReports

/// A row of the table: what a claim says and the step that it shows.
struct StageRow: CustomTestStringConvertible, Sendable {
  let kind: Kind
  var modality = Modality.fact
  var polarity = Polarity.affirmed
  var value: String?
  var other: String?
  var origin: String?
  let step: LadderStep?

  var testDescription: String {
    "\(polarity.rawValue)\(kind.rawValue) \(modality.rawValue) \(value ?? "") \(other ?? "")"
  }

  var claim: Claim {
    Specimen.claim(
      kind, "Tom Ferrin", "Roma", in: Specimen.article("a", "2024-01-02"), chain: [origin].compactMap(\.self)
    ) {
      $0.modality = modality
      $0.polarity = polarity
      $0.value = value.map { .words($0) }
      $0.counterparty = other
    }.claim
  }
}

@Suite("Stages of single claims")
struct StageTableTests {
  static let rows = [
    StageRow(kind: .interest, step: LadderStep(.interest, .clubs)),
    StageRow(kind: .interest, value: "monitoring", step: LadderStep(.monitoring, .clubs)),
    StageRow(kind: .interest, value: "top target", step: LadderStep(.interest, .clubs)),
    StageRow(kind: .interest, modality: .possible, step: LadderStep(.link, .clubs)),
    StageRow(kind: .interest, polarity: .denied, step: nil),
    StageRow(kind: .contact, other: "Arsenal", step: LadderStep(.enquiry, .clubs)),
    StageRow(kind: .contact, other: "agent", step: LadderStep(.enquiry, .player)),
    StageRow(kind: .contact, modality: .plan, step: LadderStep(.interest, .clubs)),
    StageRow(kind: .talks, other: "Arsenal", step: LadderStep(.talks, .clubs)),
    StageRow(kind: .talks, other: "player", step: LadderStep(.talks, .player)),
    StageRow(kind: .talks, modality: .plan, step: LadderStep(.enquiry, .clubs)),
    StageRow(kind: .bid, other: "Arsenal", step: LadderStep(.bid, .clubs)),
    StageRow(kind: .bid, modality: .plan, step: LadderStep(.bid, .clubs)),
    StageRow(kind: .bid, modality: .possible, step: LadderStep(.interest, .clubs)),
    StageRow(kind: .agreement, other: "Arsenal", step: LadderStep(.feeAgreed, .clubs)),
    StageRow(kind: .agreement, other: "player", step: LadderStep(.personalTerms, .player)),
    StageRow(kind: .agreement, modality: .plan, other: "Arsenal", step: LadderStep(.talks, .clubs)),
    StageRow(kind: .agreement, polarity: .denied, other: "Arsenal", step: nil),
    StageRow(kind: .medical, modality: .plan, step: LadderStep(.medical, .player)),
    StageRow(kind: .transfer, modality: .plan, step: LadderStep(.talks, .clubs)),
    StageRow(kind: .transfer, modality: .possible, step: LadderStep(.link, .clubs)),
    StageRow(kind: .transfer, value: "done", step: LadderStep(.signed, .clubs)),
    StageRow(kind: .transfer, value: "done", origin: "Roma", step: LadderStep(.official, .clubs)),
    StageRow(kind: .preference, value: "join", step: LadderStep(.link, .player)),
  ]

  @Test("a claim shows the step of the table", arguments: rows)
  func table(row: StageRow) { #expect(row.claim.ladderStep == row.step) }

  @Test("background moves no stage", arguments: ["history", "spell", "return"])
  func background(value: String) { #expect(StageRow(kind: .transfer, value: value, step: nil).claim.stage == nil) }

  @Test(
    "a will, a price, a place in the squad and figures of play show no step",
    arguments: [Kind.rejection, .collapse, .stance, .exit, .valuation, .contract, .need, .absence, .record, .standing])
  func silent(kind: Kind) { #expect(StageRow(kind: kind, step: nil).claim.stage == nil) }
}
