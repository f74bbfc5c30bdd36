/// One entry of a live blog.
public struct LiveEntry: Hashable, Sendable {
  /// Its heading; `nil` where it has none.
  public let title: String?
  /// When it was written; `nil` where the page does not say.
  public let published: PageTime?
  /// Its paragraphs.
  public let paragraphs: [String]

  /// An entry.
  public init(title: String?, published: PageTime?, paragraphs: [String]) {
    self.title = title
    self.published = published
    self.paragraphs = paragraphs
  }
}
