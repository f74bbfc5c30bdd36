import HearsayText

/// Lists of words and phrases of a language.
public enum WordLists {
  /// The entries of a list: single words for a quick look-up, and all of them as phrases.
  public struct List: Sendable {
    /// The entries of one word.
    public var words = WordSet()
    /// All entries.
    public var phrases = PhraseTable<Int>()
    /// The entries as written, in order; a phrase's payload is its index here.
    public var entries: [String] = []

    /// An empty list.
    public init() {}

    /// Whether the word alone is an entry.
    @inlinable @inline(__always)
    public func contains(_ word: WordID) -> Bool { words.contains(word) }

    /// Adds the entries of a place, which semicolons part, cut as a tokeniser cuts them.
    public mutating func add(_ place: DataPlace, by tokenizer: Tokenizer) {
      let text = place.file.text
      for part in split(text, place.range, at: UInt8(ascii: ";")) where !part.isEmpty {
        let entry = text[part]
        add(Self.isClitic(entry) ? [WordID(entry)] : phrase(entry, by: tokenizer), as: entry)
      }
    }

    /// Adds an entry of some words.
    public mutating func add(_ words: [WordID], as entry: String) {
      if words.count == 1 { self.words.insert(words[0]) }
      phrases.insert(words, entries.count)
      entries.append(entry)
    }

    /// A clitic is a token of its own only after a word, so it is folded whole here.
    private static func isClitic(_ entry: String) -> Bool { entry.hasPrefix("'") || entry.hasPrefix("’") }
  }
}
