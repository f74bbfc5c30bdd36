/// What the tokeniser and the sentence splitter must know of a language: its abbreviations, its clitics, how its sentences begin.
public struct LanguageTables: Sendable {
  /// Words that keep the full stop after them: `St.`, `Mr.`.
  public let abbreviations: Set<WordID>
  /// Words that keep the full stop after them where a number follows: the `No.` of `No. 6`.
  public let numberAbbreviations: Set<WordID>
  /// What may follow an apostrophe at the end of a word and stand as a token of its own: the `s` of `Kiwior's`.
  public let clitics: Set<WordID>
  /// The clitic that takes the letter before it: the `t` of `n't`.
  public let negativeTail: WordID?
  /// Words that have lost their beginning and keep an apostrophe for it: the `em` of `'em`.
  public let elisions: Set<WordID>
  /// Two words written as one, with the number of bytes of the first: `cannot` is `can` and `not`.
  public let fused: [WordID: Int]
  /// Those words, for a quick look: every word of a text and of the names is asked for.
  let fusedWords: WordSet
  /// Words that have lost their end before the next one and stand with their apostrophe as a token of their own: the `dell'` of `dell'Inter`.
  public let elided: Set<WordID>
  /// Those that do so in small letters only: the `d'` of `d'accordo`, not that of `D'Ambrosio`.
  public let smallElided: Set<WordID>
  /// Words that keep an apostrophe for an end that they have lost, whatever follows: `po'`, `e'`.
  public let clipped: Set<WordID>
  /// Words that are others without their accent, as they stand with it: Italian `è` is no `e`.
  public let accented: Set<WordID>
  /// Pronouns of one letter, which are no initials: the `I` of `than I.`
  public let loneLetters: Set<WordID>
  /// Last letters of words behind which an apostrophe can be a possessive: the `s` of `players'`.
  public let possessiveTails: [UInt8]
  /// What may follow two digits behind an apostrophe: the `s` of `'90s`.
  public let decadeTails: [UInt8]
  /// Nouns that a lone letter follows as a name, not as an initial: the `Group` of `Group B.`.
  public let letteredNouns: Set<WordID>
  /// Words that, with a capital after an abbreviation, begin a new sentence rather than go on with a name: `The`.
  public let starters: Set<WordID>
  /// What begins a full web address: `https`.
  public let schemes: Set<WordID>
  /// Endings that make two words with a full stop between them an address: `com`.
  public let topLevelDomains: Set<WordID>

  /// Tables from plain word lists. Domains and schemes are the same for every language.
  ///
  /// A word of `fused` is written with a bar where it is cut: `can|not`.
  public init(
    abbreviations: [String] = [], clitics: [String] = [], negativeTail: String? = nil,
    numberAbbreviations: [String] = [],
    elisions: [String] = [], fused: [String] = [], letteredNouns: [String] = [], starters: [String] = [],
    elided: [String] = [], smallElided: [String] = [], clipped: [String] = [], accented: [String] = [],
    loneLetters: [String] = [], possessiveTails: [String] = [], decadeTails: [String] = []
  ) {
    self.abbreviations = Self.ids(abbreviations)
    self.numberAbbreviations = Self.ids(numberAbbreviations)
    self.clitics = Self.ids(clitics)
    self.negativeTail = negativeTail.map { WordID($0) }
    self.elisions = Self.ids(elisions)
    self.fused = Self.cuts(fused)
    fusedWords = WordSet(self.fused.keys)
    self.letteredNouns = Self.ids(letteredNouns)
    self.starters = Self.ids(starters)
    self.elided = Self.ids(elided)
    self.smallElided = Self.ids(smallElided)
    self.clipped = Self.ids(clipped)
    self.accented = Set(accented.map { Folding.accentedID(of: Array($0.utf8)[...]) })
    self.loneLetters = Self.ids(loneLetters)
    self.possessiveTails = possessiveTails.compactMap(\.utf8.first)
    self.decadeTails = decadeTails.compactMap(\.utf8.first)
    self.schemes = Self.ids(["http", "https"])
    // No ending that is also a common word of the languages around: a missing space must not make an address.
    self.topLevelDomains = Self.ids([
      "com", "net", "org", "info", "tv", "co", "eu", "io", "gg", "app", "live", "uk", "ie", "it", "es", "cat", "fr",
      "de", "pt", "nl", "be", "ch", "se", "dk", "pl", "gr", "ru", "tr", "br", "ar", "mx", "au",
    ])
  }

  private static func ids(_ words: [String]) -> Set<WordID> { Set(words.map { WordID($0) }) }

  private static func cuts(_ words: [String]) -> [WordID: Int] {
    words.reduce(into: [:]) { cuts, word in
      let parts = word.split(separator: "|")
      guard let first = parts.first, parts.count == 2 else { return }
      cuts[WordID(parts.joined())] = first.utf8.count
    }
  }
}
