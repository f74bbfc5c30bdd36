import HearsayTreebank
import Testing

@Suite("Treebank: CoNLL-U is read, and what is none is refused")
struct ConlluReaderTests {
  /// A line of ten columns.
  static func line(_ number: String, _ form: String, _ head: Int, notes: String = "_", tag: String = "NOUN") -> String {
    [number, form, form.lowercased(), tag, "NN", "_", "\(head)", head == 0 ? "root" : "dep", "_", notes]
      .joined(separator: "\t")
  }

  static let text = """
    # newdoc id = GUM_news_rovers
    # newpar
    # text = They don't.
    \(line("1", "They", 2))
    \(line("2-3", "don't", 0, notes: "SpaceAfter=No"))
    \(line("2", "do", 0))
    \(line("3", "n't", 2))
    \(line("3.1", "ghost", 0))
    \(line("4", ".", 2))

    \(line("1", "Yes", 0))

    # newdoc id = GUM_bio_brandt
    \(line("1", "Ilse", 0))

    """

  @Test("documents, genres, words, tokens and text come out")
  func reads() throws {
    let documents = try ConlluReader.documents(in: Self.text)
    #expect(documents.map(\.id) == ["GUM_news_rovers", "GUM_bio_brandt"])
    #expect(documents.map(\.genre) == ["news", "bio"])
    #expect(documents[0].sentences[0].words.map(\.form) == ["They", "do", "n't", "."])
    #expect(documents[0].sentences[0].tokens.map(\.form) == ["They", "don't", "."])
    #expect(documents[0].sentences[0].tokens.map(\.words) == [0..<1, 1..<3, 3..<4])
    #expect(documents[0].text == "They don't. Yes ")
  }

  @Test("lines may end in a carriage return")
  func carriageReturns() throws {
    let text = Self.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(try ConlluReader.documents(in: text).map(\.sentences.count) == [2, 1])
  }

  @Test(
    "what cannot be read is refused, with its line",
    arguments: [
      ("1\tx\n", .tooFewColumns(line: 1)), (line("2", "x", 0) + "\n", .wrongNumber(line: 1, found: "2")),
      (line("1", "x", 7) + "\n", .wrongHead(line: 2, found: "7")),
      (line("1-2", "x", 0) + "\n" + line("1", "x", 0) + "\n", .wrongRange(line: 1, found: "1-2")),
      (line("1", "x", 2) + "\n" + line("2", "y", 1) + "\n", .noTree(line: 3)), ("# nothing\n", .empty),
    ] as [(String, ConlluFault)])
  func refuses(text: String, fault: ConlluFault) {
    #expect(throws: fault) { _ = try ConlluReader.documents(in: text) }
  }

  @Test("the names in mentions of people are found, and no other mentions")
  func people() throws {
    let text = [
      Self.line("1", "Coach", 2, notes: "Entity=(1-person-new", tag: "NOUN"),
      Self.line("2", "Ilse", 0, tag: "PROPN"), Self.line("3", "Brandt", 2, notes: "Entity=1)", tag: "PROPN"),
      Self.line("4", "Wexley", 2, notes: "Entity=(2-place-new)", tag: "PROPN"),
      Self.line("5", "she", 2, notes: "Entity=(1-person-giv)(3-abstract-new)", tag: "PRON"), "", "",
    ].joined(separator: "\n")
    let sentence = try #require(try ConlluReader.documents(in: text).first?.sentences.first)
    #expect(PersonNames.ranges(in: sentence) == [1..<3])
  }
}
