import HearsayLexicon
import HearsayText
import Testing

@testable import HearsayReading

/// Lists and tables of a language pack.
@Suite struct PackFileTests {
  private static func file(_ contents: String) -> PackFile {
    PackFile(DataFile(path: "dutch/words.txt", contents: contents), by: English.knowledge.tokenizer)
  }

  /// What is wrong with a file after it was asked for some things.
  private static func faults(_ contents: String, asking ask: (inout PackFile) -> Void) -> [String] {
    var file = file(contents)
    ask(&file)
    var faults: [DataFault] = []
    file.report(to: &faults)
    return faults.map { "\($0.line):\($0.column): \($0.problem) “\($0.words)”" }
  }

  @Test func `a list goes on over lines and where it is opened again`() {
    var file = Self.file("list fruit\n  apple; pear\n  wild cherry\nlist nut\n  hazel\nlist fruit\n  plum\n")
    #expect(file.list("fruit").entries == ["apple", "pear", "wild cherry", "plum"])
    #expect(file.list("nut").contains(WordID("hazel")))
  }

  @Test func `words have single words only`() {
    let found = Self.faults("list fruit\n  apple; wild cherry\n") { file in
      let words = file.words("fruit")
      #expect(words.contains(WordID("apple")) && words.count == 1)
    }
    #expect(found == ["2:10: not one word “wild cherry”"])
  }

  @Test func `a clitic is an entry as the tokeniser cuts it`() {
    var file = Self.file("list denial\n  n't; 'll\n")
    let words = file.words("denial")
    let layers = English.layers("He didn't say that they'll go.")
    #expect(layers.tokens.filter { words.contains($0.id) }.map { layers.words(of: $0) } == ["n't", "'ll"])
  }

  @Test func `a list may be empty and must be there`() {
    let found = Self.faults("list fruit\n") { file in
      #expect(file.list("fruit").entries.isEmpty)
      #expect(file.list("nut").entries.isEmpty)
    }
    #expect(found == ["1:1: no list “nut” “”"])
  }

  @Test func `what nothing asks for is a fault`() {
    let found = Self.faults("list fruit\n  apple\ntable fruits\n  1 pear\n") { file in _ = file.list("fruit") }
    #expect(found == ["3:7: a table that nothing reads “fruits”"])
  }

  @Test func `a record of another sort is a fault`() {
    #expect(Self.faults("lst fruit\n  apple\n") { _ in } == ["1:5: a record of an unknown sort “fruit”"])
  }

  @Test func `a table gives each entry the meaning of its line`() {
    var file = Self.file("table numbers\n  1 one; single\n  2 two\n")
    let values = file.values("numbers") { Int($0) }
    #expect(values == [WordID("one"): 1, WordID("single"): 1, WordID("two"): 2])
  }

  @Test func `an unknown meaning is a fault with its place`() {
    let found = Self.faults("table numbers\n  one 1\n") { file in _ = file.values("numbers") { Int($0) } }
    #expect(found == ["2:3: an unknown meaning “one”"])
  }

  @Test func `a class in braces stands for each of its words`() throws {
    var file = Self.file("class season\n  season; term\ntable times\n  now this {season}\n")
    let phrases = file.phrases("times") { $0 }
    for text in ["this season", "this term"] {
      let view = try #require(English.layers(text).sentenceViews(English.values).first)
      #expect(phrases.match(startingAt: 0, in: view)?.value == "now")
    }
  }

  @Test func `an ending is written with a hyphen`() {
    let found = Self.faults("list endings\n  -ing; ed\n") { file in
      let text = CanonicalText(body: "signing signed")
      let endings = file.endings("endings")
      #expect(endings.fit(ByteRange(0, 7), in: text.bytes))
      #expect(!endings.fit(ByteRange(8, 14), in: text.bytes))
      #expect(!endings.fit(ByteRange(4, 7), in: text.bytes, least: 1))
    }
    #expect(found == ["2:9: no ending “ed”"])
  }
}
