import HearsayModel
import Testing

@testable import HearsayReports

@Suite("Origins")
struct OriginTests {
  @Test("two unnamed reports are never the same source")
  func unnamed() {
    let article = Specimen.article("a", "2024-01-02")
    let reports = { (id: String) in
      Specimen.claim(.interest, "Tom Ferrin", "Roma", in: article) {
        $0.id = ClaimID(id)
        $0.chain = [Attribution(name: "reports", role: .unnamed, link: .via, range: $0.trigger)]
      }
    }
    #expect(Origin(of: reports("1")) != Origin(of: reports("2")))
  }

  @Test("an article that speaks for itself is its publisher's word")
  func ownVoice() {
    let claim = Specimen.claim(.interest, "Tom Ferrin", "Roma", in: Specimen.article("a", "2024-01-02"))
    #expect(Origin(of: claim) == .ownVoice("kickabout"))
  }
}
