import HearsayText

/// One sentence of a treebank, with everything that the models can learn from it.
package struct Lesson: Sendable {
  /// The words one after the other, in UTF-8.
  package let bytes: [UInt8]
  /// Where each word stands in `bytes`.
  package let words: [ByteRange]
  /// The universal tag of each word.
  package let tags: [UniversalTag]
  /// The fine tag of each word.
  package let fineTags: [FineTag]
  /// The lemma of each word.
  package let lemmas: [String]
  /// The index of the head of each word; -1 for the root.
  package let heads: [Int]
  /// How each word hangs on its head.
  package let relations: [Relation]
  /// Runs of words that name a person.
  package let people: [Range<Int>]

  /// A lesson from the columns of a treebank, which must be equally long. The words are put together with a space between.
  package init(
    words: [String], tags: [UniversalTag], fineTags: [FineTag], lemmas: [String], heads: [Int],
    relations: [Relation], people: [Range<Int>] = []
  ) {
    let list = WordList(words)
    self.bytes = list.bytes
    self.words = list.ranges
    self.tags = tags
    self.fineTags = fineTags
    self.lemmas = lemmas
    self.heads = heads
    self.relations = relations
    self.people = people
  }
}

/// Words put together into one run of bytes.
struct WordList {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [ByteRange] = []

  init(_ words: [String]) {
    for word in words {
      let start = bytes.count
      bytes.append(contentsOf: word.utf8)
      ranges.append(ByteRange(start, bytes.count))
      bytes.append(UInt8(ascii: " "))
    }
  }
}

extension SentenceAtoms {
  /// Takes in the words of a lesson.
  mutating func read(_ lesson: Lesson) {
    read(lesson.bytes, count: lesson.words.count) { lesson.words[$0] }
  }
}
