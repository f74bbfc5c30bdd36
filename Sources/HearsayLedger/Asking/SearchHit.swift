import HearsayModel
import HearsayText

/// An article that has the words that were sought.
public struct SearchHit: Hashable, Sendable {
  /// The article.
  public var article: FiledArticle
  /// Its text.
  public var text: CanonicalText
  /// Where the words stand, in order.
  public var ranges: [ByteRange]
  /// Where to go on after it.
  public var place: SearchPlace

  /// A hit.
  public init(article: FiledArticle, text: CanonicalText, ranges: [ByteRange], place: SearchPlace) {
    self.article = article
    self.text = text
    self.ranges = ranges
    self.place = place
  }
}

/// A place in the list of hits. It stays where it is while articles are added.
public struct SearchPlace: Hashable, Sendable {
  /// The number that hits are ordered by, newest first.
  public let number: Int

  /// A place.
  public init(number: Int) { self.number = number }
}
