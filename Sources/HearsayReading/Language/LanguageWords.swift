import HearsayLexicon
import HearsayText

/// The words of a language that the layers know by what they mean: `words.txt` and `common.txt` of its pack.
///
/// A class, since every layer holds it: a struct would have each copy of a scene count all tables.
final class LanguageWords: Sendable {
  let positions, playerNouns, former, staffNouns, agentNouns, speakerNouns, clubNouns: WordLists.List
  let auxiliaries, adverbs, boundaries, determiners, negations: WordLists.List
  let personPronouns, clubPronouns, organisationNouns: WordLists.List
  /// What stands over or before a list of a club's signings, and of those who leave it.
  let arrivalLabels, departureLabels: WordLists.List
  /// Ordinary words, as they stand in lower case.
  let common: WordSet

  init(_ folder: PackFolder, by tokenizer: Tokenizer, faults: inout [DataFault]) {
    var file = PackFile(folder.file("words.txt"), by: tokenizer)
    positions = file.list("positions")
    playerNouns = file.list("player nouns")
    former = file.list("former")
    staffNouns = file.list("staff nouns")
    agentNouns = file.list("agent nouns")
    speakerNouns = file.list("speaker nouns")
    clubNouns = file.list("club nouns")
    auxiliaries = file.list("auxiliaries")
    adverbs = file.list("adverbs")
    boundaries = file.list("boundaries")
    determiners = file.list("determiners")
    negations = file.list("negations")
    personPronouns = file.list("person pronouns")
    clubPronouns = file.list("club pronouns")
    organisationNouns = file.list("organisation nouns")
    arrivalLabels = file.list("arrival labels")
    departureLabels = file.list("departure labels")
    file.report(to: &faults)
    common = WordSet(
      tokenizer.tokens(of: folder.file("common.txt").text).lazy.filter { $0.kind == .word }.map(\.id))
  }
}

/// Signs that the layers compare with directly; they are the same in every language.
enum Word {
  static let apostrophe = WordID("'"), comma = WordID(","), semicolon = WordID(";"), colon = WordID(":")
  static let openBracket = WordID("("), closeBracket = WordID(")"), ampersand = WordID("&"), slash = WordID("/")
  /// By which triggers ask for a sum of money, of whatever currency.
  static let pound = WordID("£")
}
