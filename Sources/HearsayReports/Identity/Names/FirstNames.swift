/// How two first names that differ can be one man's, where the rest of the name is the same.
enum FirstNames {
  /// The likeness of the whole names; `nil` where the first names are two men's.
  static func likeness(_ one: NameWord, _ other: NameWord) -> NameLikeness? {
    if ShortNames.areOne(one.plain, other.plain) || isFirstPart(one, other) { return .shortName }
    return isBeginning(one, other) ? .beginning : nil
  }

  /// `Pierre` and `Pierre-Emerick`.
  private static func isFirstPart(_ one: NameWord, _ other: NameWord) -> Bool {
    one.parts.count != other.parts.count && one.parts.first == other.parts.first
  }

  /// `J` and `Jakub`, `Gabri` and `Gabriel`: an initial, or three letters and more, as those who shorten names leave.
  private static func isBeginning(_ one: NameWord, _ other: NameWord) -> Bool {
    let (short, long) =
      one.plain.utf8.count < other.plain.utf8.count ? (one.plain, other.plain) : (other.plain, one.plain)
    return long.hasPrefix(short) && (short.utf8.count == 1 || short.utf8.count >= 3)
  }
}

/// Whether a single word is another with a slip; looser than between full names, since only one text's own words are held
/// against each other so.
enum SlippedWord {
  /// One edit in a word of four letters or more, or a possessive `s` whose apostrophe was lost.
  static func isOne(_ one: NameWord, _ other: NameWord) -> Bool {
    min(one.plain.utf8.count, other.plain.utf8.count) >= 4
      && Spelling.isOneEdit(Array(one.plain.utf8), Array(other.plain.utf8))
  }
}
