import HearsayText

/// Named lists of words and phrases of a language, from a file of `list` records.
public struct WordLists: Sendable {
  /// The entries of a list: single words for a quick look-up, and all of them as phrases.
  public struct List: Sendable {
    /// The entries of one word.
    public var words: Set<WordID> = []
    /// All entries.
    public var phrases = PhraseTable<Int>()
    /// The entries as written, in order; a phrase's payload is its index here.
    public var entries: [String] = []

    /// An empty list.
    public init() {}

    /// Whether the word alone is an entry.
    @inline(__always)
    public func contains(_ word: WordID) -> Bool { words.contains(word) }
  }

  private var lists: [String: List] = [:]

  /// Reads the lists of a file. A list that is opened twice is continued.
  public init(_ file: DataFile, faults: inout [DataFault]) {
    for record in DataRecord.read(file, faults: &faults) {
      guard record.sort == "list" else {
        faults.append(record.name.fault("a record that is no list", advice: "begin it with “list”"))
        continue
      }
      var list = lists[record.name.words] ?? List()
      for field in record.fields {
        let line = ByteRange(field.keyPlace.range.start, max(field.keyPlace.range.end, field.value.range.end))
        for part in split(file.text, line, at: UInt8(ascii: ";")) where !part.isEmpty {
          let words = Self.isClitic(file.text[part]) ? [WordID(file.text[part])] : phrase(file.text[part])
          if words.count == 1 { list.words.insert(words[0]) }
          list.phrases.insert(words, list.entries.count)
          list.entries.append(file.text[part])
        }
      }
      lists[record.name.words] = list
    }
  }

  /// A clitic is a token of its own only after a word, so it is folded whole here.
  private static func isClitic(_ entry: String) -> Bool {
    entry.hasPrefix("'") || entry.hasPrefix("’") || entry == "n't" || entry == "n’t"
  }

  /// The list of a name; empty where the file has none.
  public subscript(name: String) -> List { lists[name] ?? List() }

  /// The names of all lists.
  public var names: [String] { lists.keys.sorted() }
}
