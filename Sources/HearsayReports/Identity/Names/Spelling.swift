/// How near two words of names are to each other in spelling; from the same to another.
enum Spelling: Int, Comparable, Sendable {
  /// The same letters but for case, accents, apostrophes and hyphens.
  case same
  /// The same sound: two ways to spell one name.
  case variant
  /// One slip of a typist: a letter more, less or other in a long word, two swapped, or vowels alone.
  case slip
  /// Another word.
  case other

  /// How near two words are.
  init(_ one: NameWord, _ other: NameWord) {
    if one.soundID == other.soundID, one.plain == other.plain {
      self = .same
    } else if Self.isVariant(one, other) {
      self = .variant
    } else {
      self = Self.isSlip(one.letters, other.letters) ? .slip : .other
    }
  }

  /// Whether two words are one in some spelling, which is quicker to tell than how near they are.
  static func areOne(_ one: NameWord, _ other: NameWord) -> Bool {
    one.soundID == other.soundID && (one.letters.count >= 3 || one.plain == other.plain)
  }

  private static func isVariant(_ one: NameWord, _ other: NameWord) -> Bool {
    one.letters.count >= 3 && one.soundID == other.soundID
  }

  /// Orders from the nearest to the farthest.
  static func < (left: Spelling, right: Spelling) -> Bool { left.rawValue < right.rawValue }

  /// Six letters: shorter names are too often one letter from another man's (Allan and Allen, Willy and Billy).
  private static let longWord = 6

  private static func isSlip(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard max(one.count, other.count) >= longWord else { return false }
    return isOneEdit(one, other) || isVowelsAlone(one, other)
  }

  /// Whether one letter more, less, other, or two neighbours swapped make one of the other.
  static func isOneEdit(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard abs(one.count - other.count) <= 1 else { return false }
    let shorter = min(one.count, other.count)
    var start = 0
    while start < shorter, one[start] == other[start] { start += 1 }
    var end = 0
    while end < shorter - start, one[one.count - 1 - end] == other[other.count - 1 - end] { end += 1 }
    let (left, right) = (one.count - start - end, other.count - start - end)
    if max(left, right) <= 1 { return true }
    return left == 2 && right == 2 && one[start] == other[start + 1] && one[start + 1] == other[start]
  }

  /// Whether two words have the same consonants, as `Murush` and `Marash`, and vowels in the same places.
  private static func isVowelsAlone(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    for place in one.indices where one[place] != other[place] {
      guard isVowel(one[place]), isVowel(other[place]) else { return false }
    }
    return true
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
