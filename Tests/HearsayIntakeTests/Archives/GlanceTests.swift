import Testing

@testable import HearsayIntake

@Suite("A glance")
struct GlanceTests {
  private let glance = Glance(
    points: ["Brörup": 1, "striker": 2, "transfer window": 4, "loan": 8, "FC": 16], enough: 6)

  @Test(
    "counts each word once, as a word, in any case",
    arguments: [
      ("The STRIKER and the striker.", 2), ("strikers, outstriker, striker1", 0), ("<b>loan</b>&nbsp;Loan", 8),
      ("transfer window", 4), ("Transfer-window", 4), ("Transfer\nWindow", 4), ("transferwindow", 0), ("brörup", 1),
      ("BRörup", 1), ("FC", 0), ("loa", 0), ("loan", 8), ("", 0), ("striker loan", 10),
    ])
  func counts(text: String, worth: Int) {
    #expect(glance.worth([UInt8](text)[...]) == worth)
  }

  @Test("keeps what is worth enough")
  func keeps() {
    #expect(glance.keeps([UInt8]("striker, transfer window")[...]))
    #expect(!glance.keeps([UInt8]("transfer window, transfer window, Brörup")[...]))
  }

  @Test("drops pages of an archive before they are handed on")
  func archive() {
    let bytes = ArchiveBuilder.response("<p>striker loan striker") + ArchiveBuilder.response("<p>weather")
    let outcome = ArchiveOutcome(bytes, glance: glance)
    #expect(outcome.texts == ["<p>striker loan striker"])
    #expect(outcome.tally.dropped == 1)
    #expect(outcome.tally.pages == 2)
  }
}
