import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A plain text file")
struct PlainTextTests {
  @Test(
    "gives its date away, wherever it stands before the first word",
    arguments: [
      "date 2023-12-14\nBrörup want Ölund.", " date 2023-12-14 Brörup want Ölund.",
      "\n\n\tdate  2023-12-14\r\n\r\nBrörup want Ölund.\n",
      "\u{FEFF}date 2023-12-14 Brörup want Ölund.",
    ])
  func date(text: String) {
    #expect(take(text).incoming.map(\.article) == [Article(published: Day("2023-12-14"), body: "Brörup want Ölund.")])
  }

  @Test(
    "keeps words that only look like a date line",
    arguments: [
      "date night for Brörup.", "dated 2023-12-14 in print", "date2023-12-14 x", "Update: date 2023-12-14",
      "date 14-12-2023 x", "date", "date 2023-12-14th",
    ])
  func noDate(text: String) {
    #expect(take(text).incoming.map(\.article) == [Article(body: text)])
  }

  @Test("with a day that no calendar has is read as undated, and says so")
  func wrongDate() {
    let incoming = take("date 2023-02-30 Brörup want Ölund.").incoming
    #expect(incoming.map(\.article) == [Article(body: "Brörup want Ölund.")])
    #expect(incoming.flatMap(\.problems).map(\.code) == ["no-date"])
  }

  @Test("loses the blanks around it and the returns of other systems, and nothing else")
  func blanks() {
    #expect(take(" \r\nOne.\r\n\r\nTwo.\rThree. \n ").incoming.map(\.article.body) == ["One.\n\nTwo.\nThree."])
  }

  @Test("without a word in it is empty", arguments: ["", " \n\t ", "\u{FEFF}", "date 2023-12-14\n"])
  func empty(text: String) {
    #expect(take(text).reason == .empty)
  }

  @Test("has neither title nor line, and an id from its text")
  func identity() throws {
    let incoming = try #require(take("Brörup want Ölund.", name: "a.txt").incoming.first)
    #expect(incoming.place == Place(name: "a.txt"))
    #expect(incoming.article.title == nil)
    #expect(incoming.article.id.value == incoming.article.versionID.value)
  }

  @Test("in broken UTF-8 is refused, with the byte, its offset and its line")
  func broken() throws {
    let bytes = Array("One.\nTwo f".utf8) + [0xFC] + Array("r three.\nFour.".utf8)
    guard case .brokenText(10, 2, 0xFC, let words)? = take(bytes).reason else {
      Issue.record("\(String(describing: take(bytes).reason))")
      return
    }
    #expect(words.before == "Two f")
    #expect(words.after == "\u{FFFD}r three.")
  }

  @Test(
    "is broken by every sequence that UTF-8 forbids",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xE2, 0x82, 0x28],
    ] as [[UInt8]])
  func forbidden(sequence: [UInt8]) {
    let bytes = Array("Brörup ".utf8) + sequence
    guard case .brokenText(offset: 8, line: 1, byte: sequence[0], words: _)? = take(bytes).reason else {
      Issue.record("\(sequence) was let through, or put elsewhere")
      return
    }
  }

  @Test("that is a program, a picture or an archive is binary")
  func binary() {
    #expect(take([0x42, 0, 0x43]).reason == .binary(looksLike: nil))
    #expect(take(Array("%PDF-1.7\n".utf8)).reason == .binary(looksLike: "PDF"))
    #expect(take([0x1F, 0x8B, 8, 0]).reason == .binary(looksLike: "gzip"))
    #expect(take(Array("ab".utf8) + [1, 2, 3, 4]).reason == .binary(looksLike: nil))
    #expect(take(Array(String(repeating: "Brörup. ", count: 2000).utf8) + [0]).reason == .binary(looksLike: nil))
  }

  @Test("in UTF-16 is told apart from a binary one")
  func otherEncoding() {
    #expect(take([0xFF, 0xFE, 0x42, 0]).reason == .encoding("UTF-16"))
    #expect(take([0xFF, 0xFE, 0, 0, 0x42, 0, 0, 0]).reason == .encoding("UTF-32"))
  }

  @Test("of any length up to the limit is read, and no further")
  func limit() {
    let limits = IntakeLimits(chunk: 16, longestArticle: 100)
    #expect(take(String(repeating: "a", count: 100), limits: limits).incoming.count == 1)
    #expect(take(String(repeating: "a", count: 101), limits: limits).reason == .tooLong(limit: 100))
  }
}
