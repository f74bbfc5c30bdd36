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
    } else if Self.isVariant(one, other) {
      self = .variant
    } else {
      self = Self.isSlip(one.sound, other.sound) ? .slip : .other
    }
  }

  /// Whether two words are one in some spelling, which is quicker to tell than how near they are.
  static func areOne(_ one: NameWord, _ other: NameWord) -> Bool {
    one.plain == other.plain || isVariant(one, other)
  }

  private static func isVariant(_ one: NameWord, _ other: NameWord) -> Bool {
    one.sound == other.sound && one.sound.utf8.count >= 3
  }

  /// Orders from the nearest to the farthest.
  static func < (left: Spelling, right: Spelling) -> Bool { left.rawValue < right.rawValue }

  /// Six letters: shorter names are too often one letter from another man's (Allan and Allen, Willy and Billy).
  private static let longWord = 6

  private static func isSlip(_ one: String, _ other: String) -> Bool {
    guard max(one.utf8.count, other.utf8.count) >= longWord else { return false }
    return isOneEdit(one, other) || isVowelsAlone(one, other)
  }

  /// Whether one letter more, less, other, or two neighbours swapped make one of the other.
  static func isOneEdit(_ one: String, _ other: String) -> Bool {
    guard abs(one.utf8.count - other.utf8.count) <= 1 else { return false }
    var (left, right) = (one.utf8[...], other.utf8[...])
    while let first = left.first, first == right.first { (left, right) = (left.dropFirst(), right.dropFirst()) }
    while let last = left.last, last == right.last { (left, right) = (left.dropLast(), right.dropLast()) }
    if max(left.count, right.count) <= 1 { return true }
    return left.count == 2 && left.elementsEqual(right.reversed())
  }

  /// Whether two words have the same consonants, as `Murush` and `Marash`, and vowels in the same places.
  private static func isVowelsAlone(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count
      && zip(one.utf8, other.utf8).allSatisfy { $0 == $1 || (isVowel($0) && isVowel($1)) }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
