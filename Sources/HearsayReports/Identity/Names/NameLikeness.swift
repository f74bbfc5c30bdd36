/// How two names can be one man's, from the strongest likeness to the weakest.
enum NameLikeness: Int, Comparable, Sendable {
  /// The same words.
  case same
  /// The same words in two spellings, or the same words with the family name first.
  case spelling
  /// The same surname, and first names of which one is a usual short form of the other: `Gini`, `Georginio`.
  case shortName
  /// The same words but for one slip of a typist.
  case slip
  /// One has more words and all of the other's in their order, as registered names do.
  case longName
  /// The same surname, and a first name that begins the other: `J. Kiwior`, `Gabri Veiga`.
  case beginning
  /// Both are the same one word: `Jorginho`.
  case sameWord
  /// One is a single word, the surname of the other.
  case surname
  /// One is a single word of the other, not its surname: `Kepa`.
  case otherWord
  /// Both are one long word, or one is the other's surname, but for a slip: `Fatri`. Only one article's own text joins these.
  case slippedWord

  /// Orders from the strongest to the weakest.
  static func < (left: NameLikeness, right: NameLikeness) -> Bool { left.rawValue < right.rawValue }

  /// Whether both names are full, so that the likeness says more than a surname or a first name can.
  var isOfFullNames: Bool { self <= .beginning }
}

extension NameLikeness {
  /// How two names can be one man's; `nil` where they cannot.
  init?(_ one: PersonName, _ other: PersonName) {
    guard !one.words.isEmpty, !other.words.isEmpty else { return nil }
    let found: NameLikeness? =
      switch (one.isFull, other.isFull) {
      case (true, true): Self.ofFullNames(one, other)
      case (false, false): Self.ofWords(one.words[0], other.words[0])
      case (false, true): Self.ofWord(one.words[0], in: other)
      case (true, false): Self.ofWord(other.words[0], in: one)
      }
    guard let found else { return nil }
    self = found
  }

  private static func ofFullNames(_ one: PersonName, _ other: PersonName) -> NameLikeness? {
    if one.joinedID == other.joinedID { return .same }
    if isReversed(one, other) { return one.hasFamilyNameFirst || other.hasFamilyNameFirst ? .spelling : .slip }
    if one.words.count == other.words.count, let likeness = wordByWord(one.words, other.words) { return likeness }
    let (short, long) = one.parts.count < other.parts.count ? (one, other) : (other, one)
    return contains(long, short) || endsWith(long, short) ? .longName : nil
  }

  /// Two words in the other order: the family name is put first in one of two papers. For a Korean or Chinese name that
  /// is usual; else it may be two men, Daniel James and James Daniel.
  private static func isReversed(_ one: PersonName, _ other: PersonName) -> Bool {
    one.words.count == 2 && other.words.count == 2
      && Spelling.areOne(one.words[0], other.words[1]) && Spelling.areOne(one.words[1], other.words[0])
  }

  /// From the surname to the first name, since most who are asked about differ in the former.
  private static func wordByWord(_ one: [NameWord], _ other: [NameWord]) -> NameLikeness? {
    var (variants, slips) = (0, 0)
    var place = one.count - 1
    while place > 0 {
      switch Spelling(one[place], other[place]) {
      case .same: break
      case .variant: variants += 1
      case .slip: slips += 1
      case .other: return nil
      }
      place -= 1
    }
    switch Spelling(one[0], other[0]) {
    case .same: return slips == 0 ? (variants == 0 ? .same : .spelling) : slips == 1 ? .slip : nil
    case .variant: return slips == 0 ? .spelling : slips == 1 ? .slip : nil
    case .slip: return slips == 0 ? FirstNames.likeness(one[0], other[0]) ?? .slip : nil
    case .other: return slips == 0 ? FirstNames.likeness(one[0], other[0]) : nil
    }
  }

  /// Whether a longer name has all words of a shorter one in their order. A word with a hyphen is one: `Kyle Walker` is not
  /// in `Kyle Walker-Peters`.
  private static func contains(_ long: PersonName, _ short: PersonName) -> Bool {
    guard short.words.count < long.words.count else { return false }
    var rest = short.words[...]
    for word in long.words {
      guard let next = rest.first else { return true }
      if Spelling.areOne(next, word) { rest = rest.dropFirst() }
    }
    return rest.isEmpty
  }

  /// `Smith Rowe` and `Emile Smith-Rowe`.
  private static func endsWith(_ long: PersonName, _ short: PersonName) -> Bool {
    short.parts.count < long.parts.count && long.parts.suffix(short.parts.count) == short.parts
  }

  private static func ofWords(_ one: NameWord, _ other: NameWord) -> NameLikeness? {
    switch Spelling(one, other) {
    case .same, .variant: .sameWord
    case .slip: .slippedWord
    case .other: nil
    }
  }

  private static func ofWord(_ word: NameWord, in name: PersonName) -> NameLikeness? {
    let surnames = name.surnames
    if surnames.contains(where: { Spelling.areOne(word, $0) }) { return .surname }
    if name.words.contains(where: { Spelling.areOne(word, $0) }) { return .otherWord }
    return surnames.contains { SlippedWord.isOne(word, $0) } ? .slippedWord : nil
  }
}
