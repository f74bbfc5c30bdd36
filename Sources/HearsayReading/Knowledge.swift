import HearsayLexicon
import HearsayModel
import HearsayText

/// Everything that the reader knows before it reads an article of one language: names, and the words of the language.
///
/// A class, since every scene and every layer holds it: a struct would have each copy of a scene count all tables.
final class Knowledge: Sendable {
  let lexicon: Lexicon
  let tokenizer: Tokenizer
  /// Whether it cuts texts into the tokens that sketches of near-duplicates are made of, which are those of English for every language.
  let cutsAsSketchesDo: Bool
  let words: LanguageWords
  let grammar: GrammarWords
  let values: ValueWords
  let inflector: Inflector
  /// The nouns for what a player is on the pitch, in all their forms: "defender", "defenders".
  let positionForms: WordSet
  let carriers: Carriers
  let deals: DealWords
  let book: FrameBook
  let attribution: AttributionWords
  let weights: Weights
  /// Weighs candidate claims.
  let stands: StandModel
  /// Chooses the clubs that players belong to.
  let owners: ChoiceModel
  /// Chooses the times of claims.
  let timings: ChoiceModel
  /// Weighs pairs of players and clubs; `nil` for a language that has no such model.
  let pairs: PairModel?

  /// Loads what can be loaded of a language pack, and adds every fault to `faults`.
  ///
  /// - Parameter usual: the folder of the usual pack, whose numbers count where the pack has none of its own.
  init(_ folder: PackFolder, usual: PackFolder, lexicon: Lexicon, faults: inout [DataFault]) {
    let tokenizer = Tokenizer(language: LanguageTables(folder, faults: &faults))
    self.tokenizer = tokenizer
    cutsAsSketchesDo = tokenizer.language == .english
    self.lexicon = lexicon.spoken(folder.file("names.txt"), by: tokenizer, faults: &faults)
    words = LanguageWords(folder, by: tokenizer, faults: &faults)
    grammar = GrammarWords(folder, by: tokenizer, faults: &faults)
    values = ValueWords(folder, by: tokenizer, faults: &faults)
    inflector = Inflector(folder, faults: &faults)
    let forms = inflector
    positionForms = WordSet(words.positions.entries.flatMap { forms.nounForms($0) }.map { WordID($0) })
    carriers = Carriers(folder, by: tokenizer, faults: &faults)
    deals = DealWords(folder, by: tokenizer, faults: &faults)
    book = FrameBook(folder, by: tokenizer, inflector: inflector, faults: &faults)
    attribution = AttributionWords(folder, by: tokenizer, inflector: inflector, faults: &faults)
    // Which claims stand hangs on the entries of the frames, so no other pack's weights would do.
    stands = StandModel(folder, faults: &faults)
    owners = ChoiceModel(folder.has("owners.txt") ? folder : usual, "owners", faults: &faults)
    // Its features are words, so no other pack's weights would do.
    timings = ChoiceModel(folder, "timings", faults: &faults)
    pairs = PairModel(folder, faults: &faults)
    weights = Weights(folder.has("weights.txt") ? folder : usual, faults: &faults)
  }

  /// What another knows, with other weights for what stands, for whose player somebody is, or for times. Other weights for what stands leave the pair model out,
  /// which has learnt from how sure the frames are.
  init(_ other: Knowledge, stands: StandModel? = nil, owners: ChoiceModel? = nil, timings: ChoiceModel? = nil) {
    lexicon = other.lexicon
    tokenizer = other.tokenizer
    cutsAsSketchesDo = other.cutsAsSketchesDo
    words = other.words
    grammar = other.grammar
    values = other.values
    inflector = other.inflector
    positionForms = other.positionForms
    carriers = other.carriers
    deals = other.deals
    book = other.book
    attribution = other.attribution
    weights = other.weights
    self.stands = stands ?? other.stands
    self.owners = owners ?? other.owners
    self.timings = timings ?? other.timings
    pairs = stands == nil ? other.pairs : nil
  }
}
