import HearsayModel
import Testing

@testable import HearsayReports

@Suite("Sources: what came of what a source foretold")
struct SourceRecordTests {
  private static func article(
    _ id: String, _ day: String, by publisher: String, _ kind: Kind, _ club: String, modality: Modality = .fact,
    confidence: Double = 0.9
  ) -> [FiledClaim] {
    Writer.article(id, day, publisher: publisher) {
      $0.say(kind, club, value: kind == .transfer && modality == .fact ? "done" : nil, modality: modality) {
        $0.confidence = confidence
      }
    }
  }

  private static let foretold = article(
    "foretold", "2024-01-05", by: "Kickabout", .transfer, "Roma", modality: .plan)

  private static func record(_ outcomes: [FiledClaim], of claims: [FiledClaim] = foretold) -> [Int] {
    let record = SourceRecord(
      key: "outlet:kickabout", claims: claims, outcomes: claims + outcomes, almanac: Newsroom.almanac)
    return [record.right, record.wrong, record.open]
  }

  @Test("a move that another source tells as done was foretold rightly")
  func right() {
    #expect(Self.record(Self.article("done", "2024-01-20", by: "El Balón", .transfer, "Roma")) == [1, 0, 0])
  }

  @Test("a move elsewhere, and a deal that is off, were foretold wrongly")
  func wrong() {
    #expect(Self.record(Self.article("done", "2024-01-20", by: "El Balón", .transfer, "Chelsea")) == [0, 1, 0])
    #expect(Self.record(Self.article("off", "2024-01-20", by: "El Balón", .collapse, "Roma")) == [0, 1, 0])
  }

  @Test(
    "it stays open where nobody else tells of it, or somebody told of it before, much later, or in a reading that is rather wrong"
  )
  func open() {
    #expect(Self.record([]) == [0, 0, 1])
    #expect(Self.record(Self.article("own", "2024-01-20", by: "Kickabout", .transfer, "Roma")) == [0, 0, 1])
    #expect(Self.record(Self.article("early", "2024-01-04", by: "El Balón", .transfer, "Roma")) == [0, 0, 1])
    #expect(Self.record(Self.article("late", "2025-01-04", by: "El Balón", .transfer, "Roma")) == [0, 0, 1])
    let weak = Self.article("weak", "2024-01-20", by: "El Balón", .transfer, "Roma", confidence: 0.4)
    #expect(Self.record(weak) == [0, 0, 1])
  }

  @Test("what is said twice is one forecast, and an interest is none")
  func once() {
    let again = Self.article("again", "2024-01-08", by: "Kickabout", .agreement, "AS Roma")
    let interest = Self.article("interest", "2024-01-08", by: "Kickabout", .interest, "Chelsea")
    #expect(Self.record([], of: Self.foretold + again + interest) == [0, 0, 1])
  }
}
