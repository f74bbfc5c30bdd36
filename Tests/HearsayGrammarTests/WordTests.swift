import Testing

@testable import HearsayGrammar

@Suite("Words: what the models see of them")
struct WordTests {
  private func atoms(_ word: String) -> WordAtoms {
    var reader = WordReader()
    let bytes = Array(word.utf8)
    return reader.atoms(of: bytes, 0, bytes.count)
  }

  @Test(
    "case, digits and the shape of quotation marks do not change a word",
    arguments: [("Milan", "mILAN"), ("2023", "1999"), ("don’t", "don't"), ("“", "\""), ("É", "é"), ("–", "-")])
  func folding(left: String, right: String) { #expect(atoms(left).lower == atoms(right).lower) }

  @Test(
    "the shape tells case and digits",
    arguments: [
      ("milan", .lower), ("Milan", .title), ("PSG", .upper), ("A", .initial), ("McTominay", .mixed), ("20", .none),
      ("Élan", .title), ("eBay", .mixed),
    ] as [(String, WordAtoms.LetterCase)])
  func shapes(word: String, letterCase: WordAtoms.LetterCase) { #expect(atoms(word).letterCase == letterCase) }

  @Test(
    "a line whose longer words have capitals is a headline",
    arguments: [
      ("Ashcombe Reject Second Bid For Varley", true), ("ROVERS SIGN VARLEY", true),
      ("Ashcombe rejected a second bid for Varley", false), ("He left", false), ("", false), ("Done", false),
    ])
  func headlines(line: String, isHeadline: Bool) {
    var sentence = SentenceAtoms()
    let list = WordList(line.split(separator: " ").map(String.init))
    sentence.read(list.bytes, count: list.ranges.count) { list.ranges[$0] }
    #expect(sentence.isHeadline == isHeadline)
  }

  @Test("names and labels turn into each other", arguments: [[], [0..<1], [0..<2, 2..<4], [1..<3, 4..<5]])
  func names(ranges: [Range<Int>]) { #expect(NameFeatures.names(NameFeatures.labels(ranges, count: 5)) == ranges) }

  @Test("every tag and relation is found by its name")
  func inventories() {
    for tag in UniversalTag.allCases { #expect(UniversalTag(name: tag.name) == tag) }
    for name in FineTag.names { #expect(FineTag(name: name)?.name == name) }
    for name in Relation.names { #expect(Relation(name: name)?.name == name) }
    #expect(Relation(name: "root") == .root)
    #expect(Relation(name: "nsubj:pass")?.universalName == "nsubj")
    #expect(UniversalTag(name: "NOUNS") == nil)
  }
}
