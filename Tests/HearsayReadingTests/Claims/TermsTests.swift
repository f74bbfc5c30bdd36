import HearsayModel
import Testing

@testable import HearsayReading

/// Which sums of a sentence are paid for the player of a claim.
@Suite struct TermsTests {
  @Test func `who comes free costs nothing of what others cost`() throws {
    let text = "Otto Lund joined Ajax from Lazio for £37m and Milo Brandt moved to Ajax on a free transfer."
    #expect(try ReadingNotes.terms(text, .transfer) == ["transfer fee GBP 37000000", "transfer -"])
  }

  @Test func `what a club spends altogether is nobody's fee`() throws {
    let text = "Ajax will take their spending past the £200m mark once Otto Lund has joined from Lazio."
    #expect(try ReadingNotes.terms(text, .transfer) == ["transfer -"])
  }

  @Test func `what a club spends on a player is his fee`() throws {
    #expect(
      try ReadingNotes.terms("Ajax signed Otto Lund from Lazio for £50m.", .transfer) == ["transfer fee GBP 50000000"])
  }
}
