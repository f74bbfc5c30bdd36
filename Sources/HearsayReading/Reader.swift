import HearsayLexicon
import HearsayModel
import HearsayText

/// Reads articles: one article in, its claims out, without looking at any other article.
///
/// A reader is a value that never changes; one reader serves any number of articles and threads.
public struct Reader: Sendable {
  /// The names that are known in every language.
  let lexicon: Lexicon
  private(set) var shelf: LanguageShelf

  /// Which reader this is.
  public let version: ReaderVersion

  /// A reader with the shipped data files. What it knows of a language is made when the first article of it is read.
  ///
  /// - Parameter own: the user's own tables of names.
  /// - Throws: `DataFaults` with every fault of every file.
  public init(own: [DataFile] = []) throws(DataFaults) {
    var faults: [DataFault] = []
    let lexicon = Lexicon(own: own, faults: &faults)
    // The shipped packs have no fault, as a test proves; with names that the user adds, a name in a pack may no longer tell one club from another, which is to be told now.
    try self.init(DataFile.shipped, own: own, lexicon: lexicon, isSound: own.isEmpty, faults)
  }

  /// A reader with other data files. Every language is loaded at once, so that all faults are told.
  ///
  /// - Parameters:
  ///   - data: the data files.
  ///   - own: the user's own tables of names.
  /// - Throws: `DataFaults` with every fault of every file.
  public init(data: [DataFile], own: [DataFile] = []) throws(DataFaults) {
    var faults: [DataFault] = []
    let lexicon = Lexicon(files: data, own: own, faults: &faults)
    try self.init(data, own: own, lexicon: lexicon, isSound: false, faults)
  }

  /// - Parameter told: the faults that the lexicon has.
  private init(
    _ data: [DataFile], own: [DataFile], lexicon: Lexicon, isSound: Bool, _ told: [DataFault]
  ) throws(DataFaults) {
    var faults = told
    self.lexicon = lexicon
    shelf = LanguageShelf(data, lexicon: lexicon, isSound: isSound, faults: &faults)
    if !faults.isEmpty { throw DataFaults(faults: faults) }
    let parts =
      data.flatMap { [Array($0.path.utf8), $0.text.bytes] } + own.flatMap { [Array($0.name.utf8), $0.text.bytes] }
    let fingerprint = String(ContentHash(ofBytes: parts).text.prefix(12))
    version = ReaderVersion(version: Program.version, models: [], lexicon: fingerprint)
  }

  /// Makes what reading in the usual language needs now, rather than at the first article.
  public func prepare() { _ = shelf.usual }

  /// Every fault of data files, without a reader: what `init(data:own:)` would throw.
  public static func faults(in data: [DataFile] = DataFile.shipped, own: [DataFile] = []) -> [DataFault] {
    var faults: [DataFault] = []
    let lexicon = Lexicon(files: data, own: own, faults: &faults)
    _ = LanguageShelf(data, lexicon: lexicon, faults: &faults)
    return faults
  }

  /// The languages that it reads, by their English names.
  public var languages: [String] { shelf.names }

  /// Reads one article. Never fails: whatever is odd about the article is among the reading's problems.
  ///
  /// The language is the one that the article names, else the one that its words are of. An article in a language without a pack has no
  /// claims, and a problem that says so.
  public func read(_ article: Article) -> Reading {
    switch shelf.choice(for: article) {
    case .pack(let knowledge): return ArticleReader(article, knowledge: knowledge).read(version: version)
    case .unknown(let language): return unread(article, .noPack(for: language, among: languages))
    case .foreign: return unread(article, .noPack(among: languages))
    }
  }

  /// Reads one article as `read` does, and makes its sketch of the tokens that reading has cut it into.
  public func readAndSketch(_ article: Article) -> (reading: Reading, sketch: TextSketch) {
    guard case .pack(let knowledge) = shelf.choice(for: article), knowledge.cutsAsSketchesDo else {
      return (read(article), TextSketch(of: article.text))
    }
    let reader = ArticleReader(article, knowledge: knowledge)
    return (reader.read(version: version), TextSketch(of: reader.scene.layers))
  }

  private func unread(_ article: Article, _ problem: Problem) -> Reading {
    Reading(id: article.id, version: article.versionID, reader: version, text: article.text, problems: [problem])
  }

  /// The same reader with other weights for what stands in the usual language, and without the pair model, which has learnt from how sure the frames are.
  public func with(stands: StandModel) -> Reader {
    var copy = self
    copy.shelf = shelf.with { Knowledge($0, stands: stands) }
    return copy
  }

  /// The same reader without the pair model: what the frames read by themselves.
  var framesAlone: Reader { with(stands: shelf.usual.stands) }

  /// The same reader with other weights for whose player somebody is.
  public func with(owners: ChoiceModel) -> Reader {
    var copy = self
    copy.shelf = shelf.with { Knowledge($0, owners: owners) }
    return copy
  }

  /// The same reader with other weights for the times of claims.
  public func with(timings: ChoiceModel) -> Reader {
    var copy = self
    copy.shelf = shelf.with { Knowledge($0, timings: timings) }
    return copy
  }

  /// Every choice of a time for a claim of an article, for training.
  public func timingChoices(in article: Article) -> [TimingChoice] {
    ArticleReader(article, knowledge: shelf.knowledge(for: article)).timingChoices()
  }

  /// Every choice of the club that a player of an article belongs to, for training.
  public func ownerChoices(in article: Article) -> [OwnerChoice] {
    ArticleReader(article, knowledge: shelf.knowledge(for: article)).ownerChoices()
  }

  /// Every candidate claim of an article with its features, for training.
  public func candidates(in article: Article) -> [Candidate] {
    let reader = ArticleReader(article, knowledge: shelf.knowledge(for: article))
    let drafts = reader.candidates()
    let claims = ClaimMaker(scene: reader.scene).claims(drafts)
    return zip(claims, drafts).map { Candidate(claim: $0, features: $1.features) }
  }

  /// Reads an article and tells why a claim of it stands as it does; `nil` where the reading has no such claim.
  public func explain(_ article: Article, claim: ClaimID) -> Explanation? {
    ArticleReader(article, knowledge: shelf.knowledge(for: article)).explain(claim)
  }
}
