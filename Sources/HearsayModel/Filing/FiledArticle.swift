import HearsayText

/// One version of an article as the ledger holds it, without its text: what reports see of it.
public struct FiledArticle: Hashable, Sendable {
  /// The article.
  public var id: ArticleID
  /// This version of its text.
  public var version: VersionID
  /// Its address.
  public var url: String?
  /// Who put it out, as the article says.
  public var publisher: String?
  /// The known outlet that put it out; `nil` where unknown.
  public var publisherRef: String?
  /// The day that it was put out; `nil` where nobody says.
  public var published: Day?
  /// The day that the ledger first saw this version.
  public var seen: Day
  /// Its headline; `nil` where it has none or is forgotten.
  public var title: String?
  /// Its language as a BCP 47 tag; `nil` where not said.
  public var language: String?
  /// Whether its text has been blanked; its claims' slots are kept.
  public var isForgotten: Bool
  /// What finds copies of its text.
  public var sketch: TextSketch

  /// An article as filed.
  public init(
    id: ArticleID, version: VersionID, url: String? = nil, publisher: String? = nil, publisherRef: String? = nil,
    published: Day? = nil, seen: Day, title: String? = nil, language: String? = nil, isForgotten: Bool = false,
    sketch: TextSketch = TextSketch()
  ) {
    self.id = id
    self.version = version
    self.url = url
    self.publisher = publisher
    self.publisherRef = publisherRef
    self.published = published
    self.seen = seen
    self.title = title
    self.language = language
    self.isForgotten = isForgotten
    self.sketch = sketch
  }

  /// The day from which it counts for a report "as of": the day of publication, else the day that the ledger first saw
  /// it.
  public var counted: Day { published ?? seen }
}
