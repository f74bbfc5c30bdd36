import HearsayLexicon
import HearsayModel
import HearsayText

/// Everything that the reader knows before it reads: names, and the words of its language.
struct Knowledge: Sendable {
  let lexicon: Lexicon
  let words: EnglishWords
  let tables: LanguageTables
  let inflector: Inflector
  let carriers: Carriers
  let deals: DealWords
  let book: FrameBook
  /// Weighs candidate claims; may be replaced by the trainer.
  var stands: StandModel
  let attribution: AttributionWords
  /// A fingerprint of all data files.
  let fingerprint: String

  /// Loads the knowledge from data files.
  ///
  /// - Throws: `DataFaults` with every fault of every file.
  init(files: [DataFile]) throws(DataFaults) {
    lexicon = try Lexicon(files: files)
    var faults: [DataFault] = []
    words = EnglishWords(files: files, faults: &faults)
    tables = .english
    inflector = Inflector(files: files, faults: &faults)
    carriers = Carriers(files: files, faults: &faults)
    deals = DealWords(files: files, faults: &faults)
    book = FrameBook(files: files, inflector: inflector, faults: &faults)
    attribution = AttributionWords(files: files, inflector: inflector, faults: &faults)
    stands = StandModel(files: files, faults: &faults)
    if !faults.isEmpty { throw DataFaults(faults: faults) }
    fingerprint = String(ContentHash(of: files.flatMap { [$0.path, $0.text[$0.text.range]] }).text.prefix(12))
  }
}
