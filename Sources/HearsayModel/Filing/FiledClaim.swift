/// A claim in its article, as the ledger holds it: what reports are made of.
public struct FiledClaim: Hashable, Sendable {
  /// The claim.
  public var claim: Claim
  /// The article version that it stands in.
  public var article: FiledArticle
  /// Who it is about, across articles; `nil` for a claim about nobody named.
  public var player: PlayerID?
  /// The words that prove it; empty once they are forgotten.
  public var words: String
  /// The day on which the ledger learnt this revision of it.
  public var filed: Day

  /// A claim as filed.
  public init(claim: Claim, article: FiledArticle, player: PlayerID? = nil, words: String = "", filed: Day? = nil) {
    self.claim = claim
    self.article = article
    self.player = player
    self.words = words
    self.filed = filed ?? article.seen
  }

  /// Its id; unique over all articles, since it is made from the article and its version.
  public var id: ClaimID { claim.id }

  /// The day that it was claimed; `nil` for an undated article, which is never put before or after a dated one.
  public var day: Day? { article.published }
}
