import HearsayLexicon
import HearsayText

extension LanguageTables {
  /// The tables of a language pack: `tokens.txt`.
  init(_ folder: PackFolder, faults: inout [DataFault]) {
    var file = PackFile(folder.file("tokens.txt"), by: Tokenizer(language: LanguageTables()))
    self.init(
      abbreviations: file.entries("abbreviations"), clitics: file.entries("clitics"),
      negativeTail: file.entries("negative tails").first, numberAbbreviations: file.entries("number abbreviations"),
      elisions: file.entries("words without a beginning"), fused: file.entries("fused words"),
      letteredNouns: file.entries("lettered nouns"), starters: file.entries("starters"),
      elided: file.entries("elided words"), smallElided: file.entries("small elided words"),
      clipped: file.entries("clipped words"), accented: file.entries("accented words"),
      loneLetters: file.entries("lone letters"), possessiveTails: file.entries("possessive tails"),
      decadeTails: file.entries("decade tails"))
    file.report(to: &faults)
  }
}
