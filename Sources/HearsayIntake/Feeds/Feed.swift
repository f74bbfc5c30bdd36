import HearsayModel

/// A feed as it was read, in whatever format it came.
public struct Feed: Hashable, Sendable {
  /// The format, with its version.
  public let format: FeedFormat
  /// What it says of itself.
  public let head: FeedHead
  /// Its entries, in their order.
  public let entries: [FeedEntry]
  /// The label of the encoding that it was decoded by, in lower case.
  public let encoding: String
  /// Where it is not what its format asks for; what can be read is read all the same.
  public let problems: [Problem]

  /// Whether it is what its format asks for, as far as it was looked at.
  public var isWellFormed: Bool { problems.isEmpty }

  init(format: FeedFormat, head: FeedHead, entries: [FeedEntry], encoding: String, problems: [Problem]) {
    self.format = format
    self.head = head
    self.entries = entries
    self.encoding = encoding
    self.problems = problems
  }
}

/// A format of feeds, with its version.
public enum FeedFormat: String, Hashable, Sendable {
  /// RSS 0.90, in RDF.
  case rss090 = "RSS 0.90"
  /// RSS 0.91 as Netscape had it.
  case rss091Netscape = "RSS 0.91 (Netscape)"
  /// RSS 0.91 as UserLand had it.
  case rss091 = "RSS 0.91"
  /// RSS 0.92.
  case rss092 = "RSS 0.92"
  /// RSS 0.93.
  case rss093 = "RSS 0.93"
  /// RSS 0.94.
  case rss094 = "RSS 0.94"
  /// RSS 1.0, in RDF.
  case rss10 = "RSS 1.0"
  /// RSS 2.0 and its revisions.
  case rss20 = "RSS 2.0"
  /// RSS that does not say which.
  case rss = "RSS"
  /// Atom 0.1.
  case atom01 = "Atom 0.1"
  /// Atom 0.2.
  case atom02 = "Atom 0.2"
  /// Atom 0.3.
  case atom03 = "Atom 0.3"
  /// Atom 1.0 (RFC 4287).
  case atom10 = "Atom 1.0"
  /// Atom that does not say which.
  case atom = "Atom"
  /// Microsoft's Channel Definition Format.
  case cdf = "CDF"
  /// JSON Feed 1.
  case json1 = "JSON Feed 1"
  /// JSON Feed 1.1.
  case json11 = "JSON Feed 1.1"
  /// JSON Feed that does not say which.
  case json = "JSON Feed"

  /// Whether it is one of the versions of Atom.
  public var isAtom: Bool { rawValue.hasPrefix("Atom") }
}
