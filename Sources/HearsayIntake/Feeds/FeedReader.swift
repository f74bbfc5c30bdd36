import HearsayModel

/// What is known of the bytes of a feed from how they came.
public struct FeedOrigin: Hashable, Sendable {
  /// The address that it was fetched from; `nil` where it is a file.
  public var address: String?
  /// The `Content-Type` header.
  public var contentType: String?
  /// The `Content-Location` header.
  public var contentLocation: String?
  /// The `Content-Language` header.
  public var contentLanguage: String?

  /// An origin; everything may be unknown.
  public init(
    address: String? = nil, contentType: String? = nil, contentLocation: String? = nil, contentLanguage: String? = nil
  ) {
    self.address = address
    self.contentType = contentType
    self.contentLocation = contentLocation
    self.contentLanguage = contentLanguage
  }

  /// The address that relative ones count from; empty where none is known or it is none to follow.
  var base: String {
    let location = contentLocation.map { WebAddress($0).resolved(against: WebAddress(address ?? "")) }
    if let location, location.isHarmless { return location.text }
    return address ?? ""
  }
}

/// Why bytes are no feed.
public enum FeedFault: Error, Hashable, Sendable {
  /// There is nothing in them.
  case empty
  /// They are a page.
  case page
  /// They are a list of feeds in OPML.
  case subscriptions
  /// They are XML or JSON of another sort; the words say which.
  case other(String)
  /// They are none of the formats at all.
  case noFeed
  /// They are longer than the limit, in bytes.
  case tooLong(limit: Int)
}

/// Reads feeds of all formats.
enum FeedReader {
  /// The largest feeds have ten megabytes; twice the bytes may be needed to hold what was read.
  static let longest = 64 << 20
  /// Entries of one feed: the longest have some thousand. An entry takes a kilobyte, and is written in as few as four bytes.
  static let mostEntries = 50_000

  /// The feed that the bytes are.
  ///
  /// What is malformed is read as far as it goes. - Throws: where they are no feed at all.
  static func feed(of bytes: [UInt8], from origin: FeedOrigin = FeedOrigin()) throws(FeedFault) -> Feed {
    guard bytes.count <= longest else { throw .tooLong(limit: longest) }
    let type = origin.contentType.map(ContentType.init)
    let decoded = TextDecoding.decode(bytes, contentType: type, markup: .xml)
    guard let first = decoded.bytes.first(where: { !Blank.isBlank($0) }) else { throw .empty }
    if first == UInt8(ascii: "{") { return try JSONFeedAdapter(decoded, origin).feed() }
    return try XMLFeedAdapter(decoded, origin, type).feed()
  }
}
