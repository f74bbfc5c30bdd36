import HearsayLexicon
import HearsayModel
import HearsayText

/// Everything that the reader knows before it reads an article of one language: names, and the words of the language.
///
/// A class, since every scene and every layer holds it: a struct would have each copy of a scene count all tables.
final class Knowledge: Sendable {
  let lexicon: Lexicon
  let tokenizer: Tokenizer
  let words: LanguageWords
  let grammar: GrammarWords
  let values: ValueWords
  let inflector: Inflector
  let carriers: Carriers
  let deals: DealWords
  let book: FrameBook
  let attribution: AttributionWords
  let weights: Weights
  /// Weighs candidate claims.
  let stands: StandModel

  /// Loads what can be loaded of a language pack, and adds every fault to `faults`.
  init(_ folder: PackFolder, lexicon: Lexicon, faults: inout [DataFault]) {
    let tokenizer = Tokenizer(language: LanguageTables(folder, faults: &faults))
    self.tokenizer = tokenizer
    self.lexicon = lexicon.spoken(folder.file("names.txt"), by: tokenizer, faults: &faults)
    words = LanguageWords(folder, by: tokenizer, faults: &faults)
    grammar = GrammarWords(folder, by: tokenizer, faults: &faults)
    values = ValueWords(folder, by: tokenizer, faults: &faults)
    inflector = Inflector(folder, faults: &faults)
    carriers = Carriers(folder, by: tokenizer, faults: &faults)
    deals = DealWords(folder, by: tokenizer, faults: &faults)
    book = FrameBook(folder, by: tokenizer, inflector: inflector, faults: &faults)
    attribution = AttributionWords(folder, by: tokenizer, inflector: inflector, faults: &faults)
    stands = StandModel(folder, faults: &faults)
    weights = Weights(folder, faults: &faults)
  }

  /// What another knows, with other weights for what stands.
  init(_ other: Knowledge, stands: StandModel) {
    lexicon = other.lexicon
    tokenizer = other.tokenizer
    words = other.words
    grammar = other.grammar
    values = other.values
    inflector = other.inflector
    carriers = other.carriers
    deals = other.deals
    book = other.book
    attribution = other.attribution
    weights = other.weights
    self.stands = stands
  }
}
