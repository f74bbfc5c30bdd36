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
  let weights: Weights
  /// Chooses the clubs that players belong to; may be replaced by the trainer.
  var owners: OwnerModel
  /// A fingerprint of all data files, the user's own among them.
  let fingerprint: String

  /// Loads the knowledge from data files.
  ///
  /// - Parameters:
  ///   - files: the files of the program.
  ///   - own: the user's own tables of names.
  /// - Throws: `DataFaults` with every fault of every file.
  init(files: [DataFile], own: [DataFile] = []) throws(DataFaults) {
    var faults: [DataFault] = []
    self.init(files: files, own: own, faults: &faults)
    if !faults.isEmpty { throw DataFaults(faults: faults) }
  }

  /// Loads what can be loaded, and adds every fault to `faults`.
  init(files: [DataFile], own: [DataFile], faults: inout [DataFault]) {
    lexicon = Lexicon(files: files, own: own, faults: &faults)
    words = EnglishWords(files: files, faults: &faults)
    tables = .english
    inflector = Inflector(files: files, faults: &faults)
    carriers = Carriers(files: files, faults: &faults)
    deals = DealWords(files: files, faults: &faults)
    book = FrameBook(files: files, inflector: inflector, faults: &faults)
    attribution = AttributionWords(files: files, inflector: inflector, faults: &faults)
    stands = StandModel(files: files, faults: &faults)
    weights = Weights(files: files, faults: &faults)
    owners = OwnerModel(files: files, faults: &faults)
    let parts =
      files.flatMap { [$0.path, $0.text[$0.text.range]] } + own.flatMap { [$0.name, $0.text[$0.text.range]] }
    fingerprint = String(ContentHash(of: parts).text.prefix(12))
  }
}
