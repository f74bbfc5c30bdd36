import HearsayLexicon
import HearsayModel
import Testing

@testable import HearsayReading

/// When what a claim tells was, is, or will be.
@Suite struct TimingTests {
  private func times(_ text: String, of kind: Kind, on day: String = "2023-08-20") throws -> [String] {
    try ReadingNotes.reading(text, on: day).claims.filter { $0.kind == kind }.map { $0.when?.description ?? "-" }
  }

  @Test func `a time at the end of a list is of all that it names`() throws {
    let text = "Otto Lund has been linked with Ajax, Lazio and Roma this summer."
    #expect(try times(text, of: .interest) == ["2023-summer", "2023-summer", "2023-summer"])
  }

  @Test func `a time of the sentence before is not of every claim behind it`() throws {
    let text = "Ajax signed Otto Lund from Lazio in 2019. They are now keen on Milo Brandt of Roma."
    #expect(try times(text, of: .interest) == ["-"])
    #expect(try times(text, of: .transfer) == ["2019"])
  }

  @Test func `where a contract ends is no time at which it is told`() throws {
    #expect(try times("Otto Lund's contract at Ajax runs until 2026.", of: .contract) == ["-"])
  }

  @Test func `an item of a list keeps to its own times`() throws {
    let choices = try ReadingNotes.reader().timingChoices(
      in: ReadingNotes.article(
        "Ins: Otto Lund (Ajax, £4m)\nOuts: Milo Brandt (Lazio, loan)\nThe window shuts on 1 September."))
    #expect(choices.isEmpty)
  }

  @Test func `the options are the times around a claim and none`() throws {
    let text = "Ajax want Otto Lund in January. They sold two defenders last week."
    let choices = try ReadingNotes.reader().timingChoices(in: ReadingNotes.article(text, on: "2023-11-20"))
    let choice = try #require(choices.first { $0.kind == .interest })
    #expect(choice.options.count > 2)
    #expect(choice.options.last?.time == nil)
    #expect(choice.options[choice.chosen].time?.description == "2024-01")
  }

  @Test func `without weights the nearest time is taken, as by the rules`() throws {
    let rules = try ReadingNotes.reader().with(timings: ChoiceModel([:]))
    let claims = rules.read(ReadingNotes.article("Ajax want Otto Lund in January.", on: "2023-11-20")).claims
    #expect(claims.map { $0.when?.description } == ["2024-01"])
  }

  @Test func `a line of the weights without a number is a fault with its place`() throws {
    let faults = Reader.faults(
      in: DataFile.shipped.map { file in
        file.path == "english/timings.txt" ? DataFile(path: file.path, contents: "heavy time\n") : file
      })
    #expect(faults.map(\.description).contains { $0.contains("english/timings.txt:1:1") })
  }
}
