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
    abbreviations: [String], clitics: [String], negativeTail: String?, numberAbbreviations: [String] = [],
    elisions: [String] = [], fused: [String] = [], letteredNouns: [String] = [], starters: [String] = []
  ) {
    self.abbreviations = Self.ids(abbreviations)
    self.numberAbbreviations = Self.ids(numberAbbreviations)
    self.clitics = Self.ids(clitics)
    self.negativeTail = negativeTail.map { WordID($0) }
    self.elisions = Self.ids(elisions)
    self.fused = Self.cuts(fused)
    self.letteredNouns = Self.ids(letteredNouns)
    self.starters = Self.ids(starters)
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
