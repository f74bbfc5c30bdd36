import HearsayModel
import Testing

@testable import HearsayReading

/// Texts far longer or deeper than news is: read in bounded time, without falling over.
@Suite(.serialized) struct LongTextTests {
  @Test(.timeLimit(.minutes(1)), arguments: ["x", "Arsenal "])
  func `200 KB of one word are survived`(word: String) throws {
    let text = String(repeating: word, count: 200_000 / word.utf8.count)
    ReadingRules.check(try ReadingNotes.reading(text))
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["he ", "want ", "£20m ", "(", "\" ", "- ", "Roma want Lund. ", "bid "])
  func `a page of one word is survived`(word: String) throws {
    let text = String(repeating: word, count: 1_500 / word.utf8.count)
    ReadingRules.check(try ReadingNotes.reading(text))
  }

  @Test(.timeLimit(.minutes(2)))
  func `5,000 sentences are read`() throws {
    let paragraphs = (0..<1_000).map { index in
      "Roma want Otto Lund. He scored \(index % 30 + 2) goals. It rained. All sang. They won."
    }
    let reading = try ReadingNotes.reading(paragraphs.joined(separator: "\n\n"))
    ReadingRules.check(reading)
    #expect(reading.claims.count > 20)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [10, 300])
  func `deep quotes are survived`(depth: Int) throws {
    let text = String(repeating: "“‘", count: depth) + "Roma want Otto Lund." + String(repeating: "’”", count: depth)
    ReadingRules.check(try ReadingNotes.reading(text))
    let unclosed = String(repeating: "Roma “want ", count: depth)
    ReadingRules.check(try ReadingNotes.reading(unclosed))
  }

  @Test(.timeLimit(.minutes(2)), arguments: ["\" ", "“"])
  func `any number of quotation marks behind a trigger's first word is survived`(mark: String) async {
    await #expect(processExitsWith: .success) { [mark] in
      ReadingRules.check(try ReadingNotes.reading("Roma made a " + String(repeating: mark, count: 20_000) + " bid"))
    }
  }
}
