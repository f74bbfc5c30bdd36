import HearsayModel
import HearsayText
import Testing

@testable import HearsayLedger

@Suite("Spans of slots as the ledger keeps them")
struct SpanTextTests {
  private static let spans = [
    SlotSpan(slot: .player, range: ByteRange(12, 20)),
    SlotSpan(slot: .club, range: ByteRange(30, 33), referent: ByteRange(0, 1_234_567)),
  ]

  @Test("are read back as they were")
  func roundTrip() throws {
    #expect(SlotSpan.text(of: Self.spans) == "player 12 20;club 30 33 0 1234567")
    #expect(try SlotSpan.spans(SlotSpan.text(of: Self.spans)) == Self.spans)
    #expect(try SlotSpan.spans("") == [])
  }

  @Test(
    "are refused where the text is damaged",
    arguments: [
      "player", "player 12", "player 12 ", "player 12 20 3", "player 12 20 3 4 5", "player 12  20", "player -1 20",
      "player 12 20;referee 1 2", "player 12 twenty", "player 1 99999999999999999999", ";",
    ])
  func damaged(_ text: String) {
    #expect(throws: Malformed.self) { try SlotSpan.spans(text) }
  }
}
