import HearsayText

/// A sentence with the names of people in it, for a tagger of names to learn from.
package struct NameLesson: Sendable {
  let bytes: [UInt8]
  let words: [ByteRange]
  /// The fine tags that a reader of new text has, not those of a treebank.
  let fine: [UInt8]
  package let people: [Range<Int>]

  /// A sentence of a treebank with the tags that a tagger gave it.
  init(_ lesson: Lesson, fine: [UInt8]) {
    bytes = lesson.bytes
    words = lesson.words
    self.fine = fine
    people = lesson.people
  }

  /// A sentence of a text with its tree. `people` are runs of token indices of the whole text; what lies outside of the sentence does not count.
  package init(_ sentence: Sentence, of layers: TextLayers, _ tree: Tree, people: [Range<Int>]) {
    let list = WordList(sentence.tokens.map { layers.words(of: layers.tokens[$0]) })
    let start = sentence.tokens.lowerBound
    bytes = list.bytes
    words = list.ranges
    fine = tree.words.map(\.fineTag.index)
    self.people = people.filter {
      sentence.tokens.contains($0.lowerBound) && $0.upperBound <= sentence.tokens.upperBound
    }
    .map { ($0.lowerBound - start)..<($0.upperBound - start) }
  }
}
