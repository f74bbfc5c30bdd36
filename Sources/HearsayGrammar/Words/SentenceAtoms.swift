import HearsayText

/// The atoms of one sentence, with borders on both sides, so that features can look two words beyond its ends.
struct SentenceAtoms {
  /// How many words stand before the first and behind the last.
  static let border = 3

  private(set) var words: [WordAtoms] = []
  /// How many words the sentence has.
  private(set) var count = 0
  /// Whether capitals say little: a headline In Title Case or IN CAPITALS.
  private(set) var isHeadline = false
  private var reader = WordReader()
  private let book: WordBook

  /// Room for sentences. Without a book nothing is known of any word.
  init(_ book: WordBook = .empty) { self.book = book }

  /// The atoms of word `index`, which may lie up to `border` words outside.
  @inline(__always)
  subscript(index: Int) -> WordAtoms { words[index + Self.border] }

  /// Takes in the words of a sentence; what was there before is gone.
  mutating func read(_ bytes: [UInt8], count: Int, range: (Int) -> ByteRange) {
    words.removeAll(keepingCapacity: true)
    self.count = count
    for _ in 0..<Self.border { words.append(.border) }
    for index in 0..<count {
      let place = range(index)
      var word = reader.atoms(of: bytes, place.start, place.end)
      word.know(book.entry(of: word.lower))
      words.append(word)
    }
    for _ in 0..<Self.border { words.append(.border) }
    markHeadline()
  }

  /// A line is a headline where, behind its first word, most longer words begin with a capital. The shapes of its words say so,
  /// so that a capital in a headline is another feature than a capital in running text.
  private mutating func markHeadline() {
    var capitals = 0
    var longer = 0
    for index in (Self.border + 1)..<max(Self.border + 1, Self.border + count) {
      guard words[index].letterCase != .none, words[index].length > 3 else { continue }
      longer += 1
      if words[index].letterCase != .lower { capitals += 1 }
    }
    isHeadline = longer >= 2 && capitals * 10 >= longer * 7
    guard isHeadline else { return }
    for index in Self.border..<(Self.border + count) { words[index].shape |= 1 << 9 }
  }
}
