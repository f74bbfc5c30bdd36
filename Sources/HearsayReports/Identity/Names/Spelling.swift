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
    if one.plain == other.plain {
      self = .same
    } else if one.sound == other.sound, one.sound.utf8.count >= 3 {
      self = .variant
    } else {
      self = Self.isSlip(Array(one.sound.utf8), Array(other.sound.utf8)) ? .slip : .other
    }
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
    let start = zip(one, other).prefix { $0 == $1 }.count
    let end = zip(one.dropFirst(start).reversed(), other.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let left = Array(one.dropFirst(start).dropLast(end))
    let right = Array(other.dropFirst(start).dropLast(end))
    if max(left.count, right.count) <= 1 { return true }
    return left.count == 2 && left == right.reversed()
  }

  /// Whether two words have the same consonants, as `Murush` and `Marash`, and vowels in the same places.
  private static func isVowelsAlone(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { $0 == $1 || (isVowel($0) && isVowel($1)) }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
