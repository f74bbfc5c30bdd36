/// An address that a feed gives, with what it says of it.
public struct FeedLink: Hashable, Sendable {
  /// The address, absolute where the feed's own is known.
  public var address: String
  /// How it stands to the entry: `alternate`, `self`, `enclosure`, `related`, `via`, `license`, …
  public var relation: String
  /// The media type of what is there; `nil` where it is not said and not clear from the relation.
  public var type: String?
  /// Words for people.
  public var title: String?
  /// The language of what is there.
  public var language: String?
  /// How many bytes are there, as written.
  public var length: String?

  init(
    _ address: String, relation: String = "alternate", type: String? = nil, title: String? = nil,
    language: String? = nil, length: String? = nil
  ) {
    self.address = address
    self.relation = relation
    self.type = type
    self.title = title
    self.language = language
    self.length = length
  }

  /// The first link that leads to a page; `nil` where none does.
  static func page(among links: [FeedLink]) -> String? {
    links.first { $0.relation == "alternate" && $0.isPage && !$0.address.isEmpty }?.address
  }

  private var isPage: Bool {
    type.map { ["text/html", "application/xhtml+xml", "html", "xhtml"].contains($0) } ?? true
  }
}

/// Somebody whom a feed names.
public struct FeedPerson: Hashable, Sendable {
  /// The name; `nil` where only an address is given.
  public var name: String?
  /// The mail address.
  public var email: String?
  /// The address of a page.
  public var address: String?

  init(name: String? = nil, email: String? = nil, address: String? = nil) {
    self.name = name
    self.email = email
    self.address = address
  }

  /// Whether nothing is known.
  var isEmpty: Bool { name == nil && email == nil && address == nil }

  /// Name and mail address as people write them: `Mia Holt (mia@example.com)`.
  public var words: String? {
    guard let name else { return email }
    return email.map { "\(name) (\($0))" } ?? name
  }
}

/// A word that an entry or a feed is filed under.
public struct FeedTag: Hashable, Sendable {
  /// The word itself.
  public var term: String?
  /// The list that it comes from, by its address.
  public var scheme: String?
  /// How it is shown to people.
  public var label: String?
}

/// The program that made a feed.
public struct FeedGenerator: Hashable, Sendable {
  /// What it is called.
  public var name: String?
  /// Its address.
  public var address: String?
  /// Its version.
  public var version: String?
}

/// The picture of a feed.
public struct FeedImage: Hashable, Sendable {
  /// The address of the picture.
  public var address: String?
  /// Words in its place.
  public var title: String?
  /// The address that it leads to.
  public var link: String?
  /// More words.
  public var words: String?
  /// Its width in points.
  public var width: Int?
  /// Its height in points.
  public var height: Int?
}

/// A date as a feed writes it, and what it means.
public struct FeedDate: Hashable, Sendable {
  /// The words.
  public let words: String
  /// The moment; `nil` where the words name none.
  public let time: NewsTime?

  init(_ words: String) {
    self.words = words
    self.time = NewsDate.time(words)
  }
}
