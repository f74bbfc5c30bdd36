import HearsayModel
import HearsayText

extension NameSketch {
  /// The sketch of some forms of one name: blank unless just one of them is full, and is two words of plain letters without a hyphen, as most are.
  init(of forms: [PersonName]) {
    let full = forms.filter(\.isFull)
    guard full.count == 1, let name = full.first, name.words.count == 2, name.parts.count == 2,
      name.written.utf8.contains(UInt8(ascii: " ")), let letters = Self.letters(of: name.words[1])
    else {
      self = .blank
      return
    }
    self.init(
      first: Self.number(name.words[0].soundID.value), last: Self.number(name.words[1].soundID.value),
      whole: Self.number(name.joinedID.value), letters: letters)
  }

  private static func number(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

  /// The letters of a word and how many; `nil` where they are more than a count has bits for, or any is not of the alphabet.
  private static func letters(of word: NameWord) -> UInt32? {
    guard (1...63).contains(word.letters.count) else { return nil }
    var letters: UInt32 = 0
    for letter in word.letters {
      guard (0x61...0x7A).contains(letter) else { return nil }
      letters |= 1 << UInt32(letter - 0x61)
    }
    return letters | UInt32(word.letters.count) << 26
  }

  /// Whether it is certain that no likeness holds between the two names: see `NameLikeness`.
  ///
  /// Where the last words sound differently, two full names of two words are alike only with a slip in it, in the other order, or with the blank
  /// in another place.
  func isOther(than other: NameSketch) -> Bool {
    letters != 0 && other.letters != 0 && last != other.last && whole != other.whole
      && !(first == other.last && last == other.first) && !mayBeSlip(of: other)
  }

  /// What every slip leaves as it is: see `Spelling`. One edit changes one letter for another at most; other vowels alone leave the consonants.
  private func mayBeSlip(of other: NameSketch) -> Bool {
    let (count, otherCount) = (letters >> 26, other.letters >> 26)
    guard count + 1 >= otherCount, otherCount + 1 >= count else { return false }
    let different = (letters ^ other.letters) & 0x3FF_FFFF
    return different.nonzeroBitCount <= 2 || different & ~Self.vowels == 0
  }

  private static let vowels: UInt32 = "aeiou".utf8.reduce(0) { $0 | 1 << UInt32($1 - 0x61) }
}
