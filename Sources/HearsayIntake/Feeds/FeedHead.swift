/// What a feed says of itself; an entry that was taken over from another feed brings that feed's along.
public struct FeedHead: Hashable, Sendable {
  /// Its id, where it has one.
  public var id: String?
  /// Its title.
  public var title: FeedText?
  /// What it is about, in a sentence: RSS calls it a description, Atom 0.3 a tagline.
  public var subtitle: FeedText?
  /// What it is about, at more length.
  public var summary: FeedText?
  /// Words for those who open it in a browser (Atom 0.3).
  public var info: FeedText?
  /// Its links, in their order.
  public var links: [FeedLink] = []
  /// Its language as it says itself; `nil` where it does not.
  public var language: String?
  /// Who writes it.
  public var authors: [FeedPerson] = []
  /// Who else writes it.
  public var contributors: [FeedPerson] = []
  /// Who puts it out.
  public var publisher: FeedPerson?
  /// Whose it is.
  public var rights: FeedText?
  /// The program that made it.
  public var generator: FeedGenerator?
  /// Its picture.
  public var image: FeedImage?
  /// The address of its small square picture.
  public var icon: String?
  /// The address of its wide picture.
  public var logo: String?
  /// What it is filed under.
  public var tags: [FeedTag] = []
  /// When it was published.
  public var published: FeedDate?
  /// When it was last changed.
  public var updated: FeedDate?
  /// When it was made.
  public var created: FeedDate?

  init() {}

  /// The address of the page that the feed belongs to: its first `alternate` link that is a page; `nil` where it has none.
  public var link: String? { FeedLink.page(among: links) }
}
