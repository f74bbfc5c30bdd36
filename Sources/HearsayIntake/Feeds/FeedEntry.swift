/// One entry of a feed.
public struct FeedEntry: Hashable, Sendable {
  /// Its id as its feed gives it; `nil` where it gives none.
  public var id: String?
  /// Whether its id is its address as well (RSS: a `guid` that is a permanent link).
  public var idIsLink = false
  /// Its title.
  public var title: FeedText?
  /// A second, smaller title.
  public var subtitle: FeedText?
  /// What it says, in short.
  public var summary: FeedText?
  /// What it says, in full; several where it comes in several forms.
  public var contents: [FeedText] = []
  /// Its links, in their order.
  public var links: [FeedLink] = []
  /// The address that a feed service hides behind its own links; `nil` where there is none.
  public var originalLink: String?
  /// The address of its comments.
  public var comments: String?
  /// Who wrote it.
  public var authors: [FeedPerson] = []
  /// Who else wrote it.
  public var contributors: [FeedPerson] = []
  /// Who puts it out, where that is said of the entry.
  public var publisher: FeedPerson?
  /// Whose it is.
  public var rights: FeedText?
  /// What it is filed under.
  public var tags: [FeedTag] = []
  /// The feed that it was taken from.
  public var source: FeedHead?
  /// Pictures that stand for it, by their addresses.
  public var thumbnails: [String] = []
  /// Its language, where it is said of the entry.
  public var language: String?
  /// When it was published.
  public var published: FeedDate?
  /// When it was last changed.
  public var updated: FeedDate?
  /// When it was made.
  public var created: FeedDate?
  /// When it should be forgotten.
  public var expires: FeedDate?
  /// The line of the feed that it begins on, from 1.
  public var line: Int

  init(line: Int) { self.line = line }

  /// The address of the entry's own page: its first `alternate` link that is a page, else its id where that is one and runs no script;
  /// `nil` where it has none.
  public var link: String? {
    FeedLink.page(among: links) ?? id.flatMap { idIsLink && WebAddress($0).isHarmless ? $0 : nil }
  }

  /// Files that belong to it.
  public var enclosures: [FeedLink] { links.filter { $0.relation == "enclosure" } }
}
