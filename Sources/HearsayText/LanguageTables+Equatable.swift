extension LanguageTables: Equatable {
  /// Whether two cut every text into the same tokens and sentences.
  public static func == (one: LanguageTables, other: LanguageTables) -> Bool {
    let areWordsAlike =
      one.abbreviations == other.abbreviations && one.numberAbbreviations == other.numberAbbreviations
      && one.clitics == other.clitics && one.negativeTail == other.negativeTail && one.elisions == other.elisions
      && one.fused == other.fused && one.elided == other.elided && one.smallElided == other.smallElided
      && one.clipped == other.clipped && one.accented == other.accented && one.loneLetters == other.loneLetters
    let areNeighboursAlike =
      one.possessiveTails == other.possessiveTails && one.decadeTails == other.decadeTails
      && one.letteredNouns == other.letteredNouns && one.starters == other.starters
    return areWordsAlike && areNeighboursAlike && one.schemes == other.schemes
      && one.topLevelDomains == other.topLevelDomains
  }
}
