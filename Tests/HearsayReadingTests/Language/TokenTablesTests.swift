import HearsayLexicon
import HearsayText
import Testing

@testable import HearsayReading

/// The tokeniser's tables of the English pack.
@Suite struct TokenTablesTests {
  @Test func `they are those that the grammar was trained with`() {
    let (pack, trained) = (English.knowledge.tokenizer.language, LanguageTables.english)
    #expect(pack.abbreviations == trained.abbreviations)
    #expect(pack.numberAbbreviations == trained.numberAbbreviations)
    #expect(pack.clitics == trained.clitics)
    #expect(pack.negativeTail == trained.negativeTail)
    #expect(pack.elisions == trained.elisions)
    #expect(pack.fused == trained.fused)
    #expect(pack.letteredNouns == trained.letteredNouns)
    #expect(pack.starters == trained.starters)
    #expect(pack.loneLetters == trained.loneLetters)
    #expect(pack.possessiveTails == trained.possessiveTails)
    #expect(pack.decadeTails == trained.decadeTails)
    #expect(pack.elided.isEmpty && pack.smallElided.isEmpty && pack.clipped.isEmpty && pack.accented.isEmpty)
  }
}
