import HearsayText

/// Tells the language of a text by the small words that it is full of.
struct LanguageGuess {
  /// What the guess comes to.
  enum Answer: Equatable {
    /// The language at this place of the list.
    case language(Int)
    /// Too few words to tell.
    case tooShort
    /// None of them.
    case none
  }

  /// So many words at the beginning of a text tell its language; a longer look tells no more.
  private static let looked = 300
  /// Of a text in whole sentences the listed words are a quarter to a third, of the barest posts a ninth; languages without a pack stay below a twentieth.
  private static let least = 0.07
  /// A text with fewer words in small letters may have none of the listed ones: a headline, a caption, a list of names.
  private static let enough = 15
  /// A language must have so many times the words of the next one.
  private static let ahead = 2

  /// The language of a text among some, by their small words.
  static func language(of text: CanonicalText, among languages: [WordSet]) -> Answer {
    var counts = Array(repeating: 0, count: languages.count)
    var (words, small) = (0, 0)
    forEachWord(of: text.bytes) { word, isCapitalised in
      words += 1
      if !isCapitalised { small += 1 }
      for index in languages.indices where languages[index].contains(word) { counts[index] += 1 }
      return words < looked
    }
    guard let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }) else { return .none }
    let next = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    let isClear = Double(counts[best]) >= Double(words) * least && counts[best] >= next * ahead && counts[best] > 0
    if isClear { return .language(best) }
    return small < enough ? .tooShort : .none
  }

  /// Gives the runs of letters of a text, folded, and whether each begins with a capital of ASCII, until `body` wants no more.
  private static func forEachWord(of bytes: [UInt8], _ body: (WordID, Bool) -> Bool) {
    var start = 0
    while start < bytes.count {
      while start < bytes.count, !isLetter(bytes[start]) { start += 1 }
      var end = start
      while end < bytes.count, isLetter(bytes[end]) { end += 1 }
      let isWord = end > start
      if isWord, !body(WordID(of: bytes, in: ByteRange(start, end)), (0x41...0x5A).contains(bytes[start])) { return }
      start = end
    }
  }

  /// Letters of ASCII, and whatever stands beyond it but the curly signs of General Punctuation, which begin with E2.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 && byte != 0xE2
  }
}
