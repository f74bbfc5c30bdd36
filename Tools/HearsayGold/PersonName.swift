/// A person's name as it is compared: a surname, or the name that he goes by, is the same person as the full name.
public struct PersonName: Hashable, Sendable {
  /// The folded words of the name.
  public let words: [String]

  /// The name as written anywhere.
  public init(_ name: String) { words = Folding.words(name) }

  /// Whether both may be the same person: one name is the beginning or the end of the other, or the surnames agree and
  /// the first names begin alike ("B. Saka", "Bukayo Saka").
  public func isSame(as other: PersonName) -> Bool {
    guard !words.isEmpty, !other.words.isEmpty, words != other.words else { return words == other.words }
    let (short, long) = words.count > other.words.count ? (other.words, words) : (words, other.words)
    if long.suffix(short.count).elementsEqual(short) || long.starts(with: short) { return true }
    return short.last == long.last && Self.beginAlike(short[0], long[0])
  }

  /// Whether two names are of the same person; two absent names are.
  public static func same(_ one: PersonName?, _ other: PersonName?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isSame(as: other)
  }

  private static func beginAlike(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.unicodeScalars, other.unicodeScalars)
    guard one.first == other.first else { return false }
    return one.count == 1 || other.count == 1 || one.prefix(3).elementsEqual(other.prefix(3))
  }
}
