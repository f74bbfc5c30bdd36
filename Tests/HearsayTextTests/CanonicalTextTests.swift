import HearsayText
import Testing

@Suite("Canonical text") struct CanonicalTextTests {
  @Test("An article is its title, a newline and its body")
  func titled() {
    let text = CanonicalText(title: "Hall stays", body: "He does.")
    #expect(text[text.range] == "Hall stays\nHe does.")
    #expect(text.title.map { text[$0] } == "Hall stays")
  }

  @Test("An article without a title is its body", arguments: [nil, ""])
  func untitled(title: String?) {
    let text = CanonicalText(title: title, body: "He does.")
    #expect(text[text.range] == "He does.")
    #expect(text.title == nil)
  }

  @Test("A range outside the text is cut to it")
  func outside() {
    let text = CanonicalText(body: "Hall")
    #expect(text[ByteRange(2, 99)] == "ll")
    #expect(text[ByteRange(50, 99)] == "")
    #expect(text[ByteRange(-5, 2)] == "Ha")
    #expect(text[ByteRange(-5, -2)] == "")
  }

  @Test("Bytes that are no UTF-8 are read as replacement characters")
  func broken() {
    let text = CanonicalText(bytes: [0x61, 0xFF, 0x62])
    #expect(text[text.range] == "a\u{FFFD}b")
  }

  @Test(
    "Code point offsets are those of Swift's unicode scalars",
    arguments: ["Hall", "Müller", "👍🏽 done", "e\u{301}", String(repeating: "aé日👍", count: 700)])
  func codePoints(words: String) {
    let text = CanonicalText(body: words)
    var bytes = 0
    for (count, scalar) in words.unicodeScalars.enumerated() {
      #expect(text.codePointOffset(of: bytes) == count)
      bytes += String(scalar).utf8.count
    }
    #expect(text.codePointOffset(of: bytes) == words.unicodeScalars.count)
  }

  @Test("An offset outside the text counts as its nearer end")
  func outsideOffsets() {
    let text = CanonicalText(body: "Mü")
    #expect(text.codePointOffset(of: -3) == 0)
    #expect(text.codePointOffset(of: 99) == 2)
  }
}

@Suite("Byte ranges") struct ByteRangeTests {
  @Test("An end before the start gives an empty range")
  func backwards() {
    #expect(ByteRange(5, 2) == ByteRange(5, 5))
    #expect(ByteRange(5, 2).isEmpty)
  }

  @Test("The end is not part of the range")
  func halfOpen() {
    #expect(ByteRange(2, 4).contains(3))
    #expect(!ByteRange(2, 4).contains(4))
    #expect(ByteRange(2, 4).count == 2)
  }

  @Test("Ranges that only touch do not overlap")
  func touching() {
    #expect(!ByteRange(0, 2).overlaps(ByteRange(2, 4)))
    #expect(ByteRange(0, 3).overlaps(ByteRange(2, 4)))
  }

  @Test("A range contains itself and what is inside it")
  func contains() {
    #expect(ByteRange(1, 5).contains(ByteRange(1, 5)))
    #expect(ByteRange(1, 5).contains(ByteRange(2, 3)))
    #expect(!ByteRange(1, 5).contains(ByteRange(0, 3)))
  }

  @Test("The union reaches from the first start to the last end")
  func union() {
    #expect(ByteRange(6, 9).union(ByteRange(1, 3)) == ByteRange(1, 9))
  }

  @Test("Ranges are ordered by their starts, then by their ends")
  func order() {
    #expect(
      [ByteRange(2, 3), ByteRange(1, 9), ByteRange(1, 2)].sorted().map(\.description) == ["[1, 2)", "[1, 9)", "[2, 3)"])
  }
}
