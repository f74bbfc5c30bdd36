import Testing

@testable import HearsayGrammar

@Suite("Book of words: what a dictionary says of a spelling")
struct WordBookTests {
  static func entry(_ forms: WordForms, _ leading: WordEntry.Leading = .none) -> WordEntry {
    var entry = WordEntry()
    entry.forms = forms
    entry.leading = leading
    return entry
  }

  static let book = WordBook(
    [
      ("left", entry([.adjective, .past], .verb)), ("loan", entry(.noun, .noun)), ("milan", entry(.name)),
    ], notice: "Made from a dictionary of our own.")

  private func entry(_ word: String, in book: WordBook) -> WordEntry {
    var reader = WordReader()
    let bytes = Array(word.utf8)
    return book.entry(of: reader.atoms(of: bytes, 0, bytes.count).lower)
  }

  @Test(
    "a word is found whatever its case; one that is not there is unknown",
    arguments: [
      ("Left", [.adjective, .past]), ("LOAN", .noun), ("Milan", .name), ("loans", []), ("", []),
    ] as [(String, WordForms)])
  func finding(word: String, forms: WordForms) { #expect(entry(word, in: Self.book).forms == forms) }

  @Test("in a book with many words each keeps its entry")
  func many() {
    // Letters only: digits count as one.
    let letters = Array("abcdefghij")
    let words = (0..<5000).map { index in
      (String("\(index)".compactMap { $0.wholeNumberValue }.map { letters[$0] }), index)
    }
    let book = WordBook(words.map { ($0.0, Self.entry(WordForms(rawValue: UInt16($0.1 % 2000 + 1)))) })
    for (word, index) in words { #expect(entry(word, in: book).forms.rawValue == UInt16(index % 2000 + 1)) }
  }

  @Test("the words of a sentence know what the book says of them")
  func sentence() {
    var sentence = SentenceAtoms(Self.book)
    let list = WordList(["Milan", "left"])
    sentence.read(list.bytes, count: 2) { list.ranges[$0] }
    #expect(sentence[0].forms == UInt32(WordForms.name.rawValue))
    #expect(sentence[1].forms & 0x7FF == UInt32(WordForms([.adjective, .past]).rawValue))
    #expect(sentence[2].forms == WordAtoms.border.forms)
  }

  @Test("an empty book knows nothing")
  func empty() { #expect(entry("left", in: .empty) == .unknown) }

  @Test("a book is read from its file as it was written")
  func roundTrip() throws {
    let again = try WordBook(model: Self.book.model, name: "words.model")
    #expect(again.entries == Self.book.entries)
    #expect(again.checks == Self.book.checks)
    #expect(again.places == Self.book.places)
    #expect(again.notice == "Made from a dictionary of our own.")
  }

  @Test("an entry is packed into a number and back, all its facts kept")
  func packing() {
    var entry = Self.entry([.noun, .name, .superlative], .adverb)
    (entry.isClear, entry.nounField, entry.verbField) = (true, 26, 15)
    #expect(WordEntry(packed: entry.packed) == entry)
  }

  @Test("a number that is no entry is refused", arguments: [1 << 15, 5 << 11, 1 << 25, .max] as [UInt32])
  func foreign(number: UInt32) { #expect(WordEntry(packed: number) == nil) }

  @Test("a file whose parts do not fit is refused", arguments: [[1, 2], [9, 0], [1, 0, 0]] as [[UInt16]])
  func unfit(places: [UInt16]) {
    var writer = ModelWriter(.words)
    writer.add([] as [UInt8])
    writer.add([1] as [UInt32])
    writer.add([7, 7] as [UInt16])
    writer.add(places)
    #expect(throws: ModelFault.unfit(name: "words.model", part: "places")) {
      _ = try WordBook(model: writer.finished(), name: "words.model")
    }
  }
}
