import HearsayModel

/// An article that has the words that were sought, with the words around the first place.
public struct Finding: Sendable {
  /// The article.
  public let article: FiledArticle
  /// Words of the article in order; those that were sought are marked.
  public let words: [(text: String, isMarked: Bool)]
}

/// A page of articles that have some words.
public struct FindingList: Sendable {
  /// The articles, the latest filed first.
  public let findings: [Finding]
  /// Where to go on; `nil` where there are no more.
  public let next: Int?

  /// No articles.
  public static let none = FindingList(findings: [], next: nil)
}
