/// A player's name in an article of a gold folder: what identities are scored on.
public struct NamePlace: Hashable, Sendable, Comparable {
  /// The folder that the article is in: `dev`, `train`.
  public let set: String
  /// The article's id.
  public let document: String
  /// The name as the claims give it.
  public let name: String

  /// A name in an article.
  public init(set: String, document: String, name: String) {
    self.set = set
    self.document = document
    self.name = name
  }

  /// Orders by folder, article and name.
  public static func < (left: NamePlace, right: NamePlace) -> Bool {
    (left.set, left.document, left.name) < (right.set, right.document, right.name)
  }
}
