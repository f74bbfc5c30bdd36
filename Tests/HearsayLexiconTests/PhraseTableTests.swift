import HearsayLexicon
import HearsayText
import Testing

@Suite struct PhraseTableTests {
  private static func table(_ phrases: String...) -> PhraseTable<String> {
    var table = PhraseTable<String>()
    for words in phrases { table.insert(phrase(words), words) }
    return table
  }

  /// All matches of a text, longest first at each place, as `words = payloads`.
  private static func matches(_ table: PhraseTable<String>, in text: String) -> [String] {
    let layers = TextLayers(CanonicalText(body: text))
    var found: [String] = []
    var index = 0
    while index < layers.tokens.count {
      guard let match = table.longestMatch(layers.tokens, from: index, limit: layers.tokens.count) else {
        index += 1
        continue
      }
      found.append("\(layers.words(of: match.tokens)) = \(match.payloads.joined(separator: ", "))")
      index = match.tokens.upperBound
    }
    return found
  }

  @Test func `a phrase is found without its payloads, and a word alone by itself`() {
    let table = Self.table("Inter", "Inter Milan", "Real Madrid")
    let tokens = TextLayers(CanonicalText(body: "Real Inter-Milan")).tokens
    #expect(table.longestRun(tokens, from: 0, limit: tokens.count) == nil)
    #expect(table.longestRun(tokens, from: 1, limit: tokens.count) == 1..<4)
    #expect(table.longestRun(tokens, from: 1, limit: 3) == 1..<2)
    #expect(Array(table.payloads(of: WordID("inter"))) == ["Inter"])
    #expect(table.payloads(of: WordID("real")).isEmpty)
  }

  @Test(arguments: [
    ("Inter won.", ["Inter = Inter"]),
    ("Inter Milan won.", ["Inter Milan = Inter Milan"]),
    ("Inter Miami won.", ["Inter Miami = Inter Miami"]),
    ("Inter beat Milan.", ["Inter = Inter", "Milan = Milan"]),
    ("Inter Milan Women's side won.", ["Inter Milan Women = Inter Milan Women"]),
    ("Inter Milan Women won.", ["Inter Milan Women = Inter Milan Women"]),
    ("Inter Cardiff won.", ["Inter = Inter"]),
    ("INTER MILAN won.", ["INTER MILAN = Inter Milan"]),
    ("Nobody won.", []),
  ])
  func `the longest phrase at a place wins`(text: String, found: [String]) {
    let table = Self.table("Inter", "Milan", "Inter Milan", "Inter Miami", "Inter Milan Women")
    #expect(Self.matches(table, in: text) == found)
  }

  @Test func `a phrase is no match for its beginning, and no beginning for a longer one`() {
    let table = Self.table("Paris Saint-Germain")
    #expect(Self.matches(table, in: "Paris won. Paris Saint won. Saint-Germain won.") == [])
    #expect(table.payloads(of: phrase("Paris")).isEmpty)
  }

  @Test(arguments: ["Al Nassr", "Al-Nassr", "Al‑Nassr", "AL-NASSR"])
  func `hyphens do not count`(written: String) {
    for filed in ["Al-Nassr", "Al Nassr"] {
      #expect(Self.matches(Self.table(filed), in: "So \(written) won.") == ["\(written) = \(filed)"])
    }
  }

  @Test func `a hyphen behind a phrase is not part of it`() {
    #expect(
      Self.matches(Self.table("Milan"), in: "A Milan-based and Milan-born man.") == ["Milan = Milan", "Milan = Milan"])
  }

  @Test func `accents, case and the shape of an apostrophe do not count`() {
    let table = Self.table("Atlético Madrid", "Nott'm Forest")
    let found = ["Atletico MADRID = Atlético Madrid", "Nott’m Forest = Nott'm Forest"]
    #expect(Self.matches(table, in: "Atletico MADRID and Nott’m Forest.") == found)
  }

  @Test func `a match ends before its limit`() {
    let table = Self.table("Inter", "Inter Milan")
    let layers = TextLayers(CanonicalText(body: "Inter Milan"))
    #expect(table.longestMatch(layers.tokens, from: 0, limit: 1)?.payloads == ["Inter"])
    #expect(table.longestMatch(layers.tokens, from: 0, limit: 0)?.payloads == nil)
    #expect(table.longestMatch(layers.tokens, from: 2, limit: 2)?.payloads == nil)
  }

  @Test func `what is filed under one phrase is kept in the order of filing`() {
    var table = PhraseTable<Int>()
    for number in [3, 1, 2] { table.insert(phrase("Real"), number) }
    #expect(table.payloads(of: phrase("real")) == [3, 1, 2])
  }

  @Test func `an empty phrase is ignored`() {
    var table = PhraseTable<Int>()
    table.insert([], 1)
    #expect(table.nodeCount == 1)
    #expect(table.payloads(of: []).isEmpty)
    #expect(table.longestMatch([], from: 0, limit: 0)?.payloads == nil)
  }

  @Test func `a table that grows over 10,000 phrases keeps all of them and invents none`() {
    let firsts = (0..<120).map { WordID("first\($0)") }
    let seconds = (0..<120).map { WordID("second\($0)") }
    var table = PhraseTable<Int>()
    for (index, first) in firsts.enumerated() {
      for (other, second) in seconds.enumerated() where (index + other) % 5 != 0 {
        table.insert([first, second], index * 1_000 + other)
      }
    }
    #expect(table.nodeCount > 10_000)
    var wrong = 0
    for (index, first) in firsts.enumerated() {
      if !table.payloads(of: [first]).isEmpty { wrong += 1 }
      for (other, second) in seconds.enumerated() {
        let expected = (index + other) % 5 == 0 ? [] : [index * 1_000 + other]
        if table.payloads(of: [first, second]) != expected { wrong += 1 }
        if !table.payloads(of: [second, first]).isEmpty { wrong += 1 }
        if !table.payloads(of: [first, second, second]).isEmpty { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }
}
