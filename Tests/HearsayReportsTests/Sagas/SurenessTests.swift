import HearsayModel
import Testing

@testable import HearsayReports

@Suite("How sure a saga is")
struct SurenessTests {
  private static func claims(
    _ id: String, _ day: String, _ kind: Kind, _ club: String, _ confidence: Double, value: String? = nil
  ) -> [FiledClaim] {
    Writer.article(id, day) { $0.say(kind, club, to: "Arsenal", value: value) { $0.confidence = confidence } }
  }

  @Test("a suitor is as sure as the surest reading of the step on which it stands, whatever else is said of it")
  func lane() {
    let saga = Newsroom.saga(
      Self.claims("a", "2024-01-02", .interest, "Roma", 0.95) + Self.claims("b", "2024-01-03", .bid, "Roma", 0.3))
    #expect(saga?.lanes.first?.stage == .bid)
    #expect(saga?.lanes.first?.confidence == 0.3)
    #expect(saga?.statusLane?.isSure == false)
  }

  @Test("that a suitor lost him is inferred from a move elsewhere, and no move that is told is")
  func inferred() {
    let saga = Newsroom.saga(
      Self.claims("a", "2024-01-02", .interest, "Roma", 0.9)
        + Self.claims("b", "2024-01-10", .transfer, "Chelsea", 0.9, value: "done"))
    #expect(saga?.lanes.first { $0.name == "Roma" }?.isInferred == true)
    #expect(saga?.lanes.first { $0.name == "Chelsea" }?.isInferred == false)
    #expect(saga?.buyer?.name == "Chelsea")
  }

  @Test("a move of which the reader is not sure makes nobody a player of the buyer")
  func weakMove() {
    let saga = Newsroom.saga(Self.claims("b", "2024-01-10", .transfer, "Chelsea", 0.4, value: "done"))
    #expect(saga?.buyer == nil)
  }
}
