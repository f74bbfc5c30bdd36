import HearsayModel

/// Where a version stands in a ledger: its article, and its number among the article's versions, from 1.
///
/// The text alone does not tell it: a publisher can go back to an earlier text, or put another day on the same one.
public struct VersionAddress: Hashable, Sendable {
  /// The article.
  public let article: ArticleID
  /// The number, from 1 in the order in which the ledger saw them.
  public let number: Int

  /// An address.
  public init(article: ArticleID, number: Int) {
    self.article = article
    self.number = number
  }
}
