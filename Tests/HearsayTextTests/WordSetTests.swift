import HearsayText
import Testing

@Suite struct WordSetTests {
  private static let words = (0..<500).map { WordID("word\($0)") }

  @Test func `it has every word that was put in and no other`() {
    let set = WordSet(Self.words)
    #expect(Self.words.allSatisfy { set.contains($0) })
    #expect(!(500..<2_000).contains { set.contains(WordID("word\($0)")) })
  }

  @Test func `a word that is put in twice is in it once`() {
    let set = WordSet(Self.words + Self.words)
    #expect(set.count == 500)
    #expect(Set(set.words) == Set(Self.words))
  }

  @Test func `an empty set has no word`() {
    let set = WordSet()
    #expect(set.isEmpty)
    #expect(!Self.words.contains { set.contains($0) })
  }

  @Test func `words whose hashes end alike stay apart`() {
    // They all want the same place of the table, whatever its size.
    let alike = (1...40).map { WordID(UInt64($0) << 32 | 7) }
    let set = WordSet(alike.dropLast())
    #expect(alike.dropLast().allSatisfy { set.contains($0) })
    #expect(!set.contains(alike[39]))
  }
}
