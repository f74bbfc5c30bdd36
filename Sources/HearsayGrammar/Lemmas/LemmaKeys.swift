/// What a lemma may depend on, from the general to the special: the tags, then longer and longer endings, then the whole word, at
/// last with its case.
enum LemmaKeys {
  /// The longest ending, in bytes.
  static let longest = 6
  /// How many keys a word has.
  static let count = longest + 3

  /// The key of a word at a level from 0; `nil` where the word is too short to have one of its own. Never 0.
  static func key(_ level: Int, _ word: [UInt8], _ tag: UniversalTag, _ fine: FineTag, isCapitalised: Bool) -> UInt32? {
    let tags = UInt32(tag.rawValue) << 9 | UInt32(fine.index) << 1
    switch level {
    case 0: return hash(word, from: word.count, tags) | 1
    case count - 2: return hash(word, from: 0, tags | 1 << 15) | 1
    case count - 1: return hash(word, from: 0, tags | 1 << 14 | (isCapitalised ? 1 : 0)) | 1
    default: return level < word.count ? hash(word, from: word.count - level, tags) | 1 : nil
    }
  }

  private static func hash(_ word: [UInt8], from start: Int, _ tags: UInt32) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5 ^ Hashing.mix(tags, UInt32(word.count - start) * (start == 0 ? 31 : 1))
    for byte in word[start...] { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ (hash >> 16)
  }
}
