import HearsayLexicon
import HearsayModel

/// Reads articles: one article in, its claims out, without looking at any other article.
///
/// A reader is a value that never changes; one reader serves any number of articles and threads.
public struct Reader: Sendable {
  private let knowledge: Knowledge

  /// Which reader this is.
  public let version: ReaderVersion

  /// A reader with everything that is known beforehand.
  ///
  /// - Parameter data: the data files; the shipped ones unless others are given.
  /// - Throws: `DataFaults` with every fault of every file.
  public init(data: [DataFile] = DataFile.shipped) throws {
    knowledge = try Knowledge(files: data)
    version = ReaderVersion(version: "0.1.0", models: [], lexicon: knowledge.fingerprint)
  }

  /// Reads one article. Never fails: whatever is odd about the article is among the reading's problems.
  public func read(_ article: Article) -> Reading {
    ArticleReader(knowledge: knowledge).read(article, version: version)
  }

  /// Reads an article and tells why a claim of it stands as it does; `nil` where the reading has no such claim.
  public func explain(_ article: Article, claim: ClaimID) -> Explanation? { nil }
}
