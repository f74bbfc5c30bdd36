import HearsayLexicon
import HearsayModel

/// Reads articles: one article in, its claims out, without looking at any other article.
///
/// A reader is a value that never changes; one reader serves any number of articles and threads.
public struct Reader: Sendable {
  private(set) var knowledge: Knowledge

  /// Which reader this is.
  public let version: ReaderVersion

  /// A reader with everything that is known beforehand.
  ///
  /// - Parameters:
  ///   - data: the data files; the shipped ones unless others are given.
  ///   - own: the user's own tables of names.
  /// - Throws: `DataFaults` with every fault of every file.
  public init(data: [DataFile] = DataFile.shipped, own: [DataFile] = []) throws(DataFaults) {
    knowledge = try Knowledge(files: data, own: own)
    version = ReaderVersion(version: Program.version, models: [], lexicon: knowledge.fingerprint)
  }

  /// Every fault of data files, without a reader: what `init(data:own:)` would throw.
  public static func faults(in data: [DataFile] = DataFile.shipped, own: [DataFile] = []) -> [DataFault] {
    var faults: [DataFault] = []
    _ = Knowledge(files: data, own: own, faults: &faults)
    return faults
  }

  /// Reads one article. Never fails: whatever is odd about the article is among the reading's problems.
  public func read(_ article: Article) -> Reading {
    ArticleReader(article, knowledge: knowledge).read(version: version)
  }

  /// The same reader with other weights for what stands.
  public func with(stands: StandModel) -> Reader {
    var copy = self
    copy.knowledge.stands = stands
    return copy
  }

  /// The same reader with other weights for whose player somebody is.
  public func with(owners: OwnerModel) -> Reader {
    var copy = self
    copy.knowledge.owners = owners
    return copy
  }

  /// Every choice of the club that a player of an article belongs to, for training.
  public func ownerChoices(in article: Article) -> [OwnerChoice] {
    ArticleReader(article, knowledge: knowledge).ownerChoices()
  }

  /// Every candidate claim of an article with its features, for training.
  public func candidates(in article: Article) -> [Candidate] {
    let reader = ArticleReader(article, knowledge: knowledge)
    let drafts = reader.candidates()
    let claims = ClaimMaker(scene: reader.scene).claims(drafts)
    return zip(claims, drafts).map { Candidate(claim: $0, features: $1.features) }
  }

  /// Reads an article and tells why a claim of it stands as it does; `nil` where the reading has no such claim.
  public func explain(_ article: Article, claim: ClaimID) -> Explanation? {
    ArticleReader(article, knowledge: knowledge).explain(claim)
  }
}
