import HearsayModel
import Testing

@testable import HearsayReading

/// The terms of a short post whose sentences name the move once and tell of it in fragments.
@Suite struct PostTermsTests {
  private static let post =
    "Otto Lund to Ajax, here we go! Deal agreed with Lazio. Loan move for €1m, €12m obligation to buy in June."

  @Test func `fragments give the move its deal and fee`() throws {
    #expect(try ReadingNotes.deals(Self.post, .transfer) == ["transfer loan-obligation"])
    #expect(try ReadingNotes.terms(Self.post, .transfer).contains { $0.contains("EUR 1000000") })
  }

  @Test func `an offer that was refused is not what is paid`() throws {
    let text = "Otto Lund to Ajax, here we go! Lazio rejected a €20m bid from Ajax on Monday. €33m fixed fee."
    #expect(try ReadingNotes.terms(text, .transfer) == ["transfer fee EUR 33000000"])
  }

  @Test func `a sentence about another man gives nothing`() throws {
    let text = "Otto Lund to Ajax, here we go! Milo Brandt also leaves Lazio for €9m."
    #expect(try ReadingNotes.terms(text, .transfer).first == "transfer -")
  }

  @Test func `under a headline the sentences speak for themselves`() throws {
    let claims = try ReadingNotes.claims(Self.post, [.transfer], title: "Ajax get their striker")
    #expect(claims.map(\.deal) == [nil])
  }
}
