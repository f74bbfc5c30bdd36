import HearsayModel
import Testing

@Suite("A moment")
struct MomentTests {
  @Test("comes back from its text", arguments: [0, -1, 86_399, 1_795_312_102, -86_401])
  func text(seconds: Int) { #expect(Moment(Moment(seconds: seconds).description) == Moment(seconds: seconds)) }

  @Test("is written in UTC and knows its day")
  func day() {
    #expect(Moment(seconds: 1_795_312_102).description == "2026-11-22T01:48:22Z")
    #expect(Moment(seconds: -1).day == Day("1969-12-31"))
  }

  @Test(
    "is none where the text is another",
    arguments: ["", "2026-11-22", "2026-11-22T24:00:00Z", "2026-11-22T01:48:22", "2026-13-22T01:48:22Z"])
  func none(text: String) { #expect(Moment(text) == nil) }
}
