import HearsayModel
import Testing

@testable import HearsayReading

/// How a claim is put, and whether it is denied.
@Suite struct FactualityTests {
  @Test(arguments: [
    ("Roma have made a bid for Otto Lund.", "bid + fact"), ("Roma will bid for Otto Lund.", "bid + plan"),
    ("Otto Lund is set to join Roma from Ajax.", "transfer + plan"),
    ("Roma could bid for Otto Lund.", "bid + possible"), ("Otto Lund might join Roma.", "transfer + possible"),
    ("Otto Lund may leave Ajax.", "exit + possible"), ("Roma want Otto Lund.", "interest + fact"),
  ])
  func `a fact, a plan and a possibility are told apart`(text: String, note: String) throws {
    #expect(try ReadingNotes.factuality(text) == [note])
  }

  @Test(arguments: [
    ("Roma are considering a bid for Otto Lund.", "bid + possible"),
    ("Roma are planning a bid for Otto Lund.", "bid + plan"),
    ("Roma are preparing a bid for Otto Lund.", "bid + plan"),
    ("Roma are preparing to bid for Otto Lund.", "bid + plan"),
  ])
  func `a trigger that itself says how it is put is read so`(text: String, note: String) throws {
    #expect(try ReadingNotes.factuality(text) == [note])
  }

  @Test(arguments: [
    ("Roma have not made a bid for Otto Lund.", "bid - fact"),
    ("Roma are not interested in Otto Lund.", "interest - fact"),
    ("Roma have never been interested in Otto Lund.", "interest - fact"),
    ("Roma denied making a bid for Otto Lund.", "bid - fact"),
    ("Otto Lund will not join Roma.", "transfer - plan"), ("Roma haven't made a bid for Otto Lund.", "bid - fact"),
  ])
  func `what is denied is denied`(text: String, note: String) throws {
    #expect(try ReadingNotes.factuality(text) == [note])
  }

  @Test(arguments: [
    ("Otto Lund is heading to Roma.", "transfer + plan"), ("Roma are lining up a bid for Otto Lund.", "bid + plan"),
    ("Roma are finalising a deal to sign Otto Lund.", "transfer + plan"),
    ("Roma are on the verge of reaching an agreement for Otto Lund.", "agreement + plan"),
    ("Otto Lund is expected to be first choice at Roma.", "standing + plan"),
    ("There has been no bid from Roma for Otto Lund.", "bid - fact"),
  ])
  func `what is under way or to come is a plan, and a “no” within the trigger denies`(text: String, note: String) throws
  {
    #expect(try ReadingNotes.factuality(text) == [note])
  }

  @Test func `a contract that is signed with the move is planned as the move is`() throws {
    let text = "Otto Lund will join Roma from Ajax and sign a four-year contract."
    #expect(try ReadingNotes.factuality(text, .contract) == ["contract + plan"])
  }

  @Test func `an arrival of the past has no plan, whatever its sentence plans`() throws {
    let text = "Roma are prepared to let Otto Lund, an £8million signing from Ajax, leave."
    #expect(try ReadingNotes.factuality(text, .transfer) == ["transfer + fact"])
  }

  @Test func `a denial reaches over “that”`() throws {
    let read = try ReadingNotes.factuality("Ajax deny that Otto Lund will leave.", .exit)
    withKnownIssue(
      "“deny that Otto Lund will leave” is read as nothing; FactualityReader.denialReach stops at the subject"
    ) {
      #expect(read == ["exit - plan"])
    }
  }

  @Test func `a denial of another clause does not reach over “but”`() throws {
    #expect(
      try ReadingNotes.factuality("Lazio have not called, but Roma want Otto Lund.", .interest) == ["interest + fact"])
  }

  @Test(arguments: [
    "Roma will bid for Otto Lund if Milo Brandt leaves.",
    "Roma will not make a bid for Otto Lund unless Milo Brandt leaves.",
  ])
  func `“if” and “unless” make a condition`(text: String) throws {
    #expect(try ReadingNotes.claims(text, [.bid]).map(\.modality) == [.condition])
  }

  @Test func `a condition may come first`() throws {
    let read = try ReadingNotes.factuality("If Milo Brandt leaves, Roma will make an offer for Otto Lund.", .bid)
    withKnownIssue("FactualityReader: “if” in an earlier clause of the sentence no longer counts") {
      #expect(read == ["bid + condition"])
    }
  }
}

/// The form of the deal.
@Suite struct DealTests {
  @Test(arguments: [
    ("Roma want to sign Otto Lund on loan.", "interest loan"),
    ("Roma want to sign Otto Lund on loan with an option to buy.", "interest loan-option"),
    ("Roma want to sign Otto Lund on loan with an obligation to buy.", "interest loan-obligation"),
    ("Roma want to sign Otto Lund on a permanent deal.", "interest permanent"),
    ("Otto Lund has joined Roma on a free transfer.", "transfer free"),
    ("Ajax have sold Otto Lund to Roma.", "transfer permanent"), ("Roma have made a bid for Otto Lund.", "bid -"),
    ("Otto Lund has joined Roma.", "transfer -"),
  ])
  func `the words of the clause say the form of the deal`(text: String, note: String) throws {
    #expect(try ReadingNotes.deals(text) == [note])
  }

  @Test func `the form of another clause's deal is not taken`() throws {
    #expect(
      try ReadingNotes.deals("Roma want Otto Lund after Lazio took Milo Brandt on loan.", .interest) == ["interest -"])
  }
}

/// The sums of a claim.
@Suite struct FeeTests {
  @Test(arguments: [
    ("Roma have bid £20m for Otto Lund.", "bid fee GBP 20000000"),
    ("Roma have made a bid of around £20m for Otto Lund.", "bid fee GBP 20000000 ~around"),
    ("Roma have made a €20-25m bid for Otto Lund.", "bid fee EUR 20000000..25000000"),
    ("Roma have made a bid of between £20m and £25m for Otto Lund.", "bid fee GBP 20000000..25000000"),
    ("Roma have made a bid of up to €25 million for Otto Lund.", "bid fee EUR 25000000 ~up to"),
    (
      "Roma have signed Otto Lund from Ajax for £20m plus £5m in add-ons.",
      "transfer fee GBP 20000000, add-ons GBP 5000000"
    ),
    ("Roma have agreed to sign Otto Lund on loan with an option to buy for €15m.", "agreement option EUR 15000000"),
    ("Otto Lund has a release clause of €50m.", "valuation clause EUR 50000000"),
    ("Ajax have slapped a £40m price tag on Otto Lund.", "valuation fee GBP 40000000"),
    ("Ajax want £30m for Otto Lund.", "valuation fee GBP 30000000"), ("Roma have made a bid for Otto Lund.", "bid -"),
  ])
  func `a claim has its own sums, with hedges and ranges`(text: String, note: String) throws {
    #expect(try ReadingNotes.terms(text) == [note])
  }

  @Test func `a wage is the contract's`() throws {
    let text = "Otto Lund has signed a new contract worth £100,000 a week at Ajax."
    #expect(try ReadingNotes.terms(text, .contract).allSatisfy { $0 == "contract wage GBP 100000 /week" })
  }

  @Test func `a sum beyond “but” is another claim's`() throws {
    #expect(
      try ReadingNotes.terms("Roma have made a bid for Otto Lund but Ajax want £30m for Milo Brandt.", .bid) == [
        "bid -"
      ])
  }

  @Test func `every sum slices to the words that it was read from`() throws {
    let reading = try ReadingNotes.reading("Roma have made a bid of around £20m for Otto Lund.")
    #expect(reading.claims.flatMap(\.terms).map { reading.words(at: $0.range) } == ["around £20m"])
  }
}
