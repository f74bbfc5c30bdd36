/// What is to be fetched.
public struct FetchRequest: Hashable, Sendable {
  /// Its address.
  public var address: FetchAddress
  /// What an earlier answer said of itself, so that the host need not send the same again.
  public var validators: Validators
  /// The media types that are wanted, as the `Accept` header has them.
  public var accept: String

  /// Pages: what browsers ask for, without pictures.
  public static let pages = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"
  /// Feeds, and whatever else there is.
  public static let feeds =
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, "
    + "application/json;q=0.8, text/html;q=0.7, */*;q=0.5"

  /// A request.
  public init(_ address: FetchAddress, validators: Validators = Validators(), accept: String = FetchRequest.pages) {
    self.address = address
    self.validators = validators
    self.accept = accept
  }
}

/// What a host says of the state of what it sends (RFC 9110, section 8.8). The caller keeps it and hands it back.
public struct Validators: Hashable, Sendable {
  /// The entity tag, with its quotation marks, as it was sent.
  public var etag: String?
  /// When it was changed last, as it was sent.
  public var lastModified: String?

  /// Validators; none where nothing is given.
  public init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag
    self.lastModified = lastModified
  }
}

/// What was fetched.
public struct FetchResponse: Hashable, Sendable {
  /// Where it was found: the address that was asked for, or where redirects led.
  public let address: FetchAddress
  /// The addresses on the way, the one that was asked for first; none where no redirect was met.
  public let hops: [FetchAddress]
  /// Whether every redirect on the way says that it holds for ever.
  public let isMoved: Bool
  /// The `Content-Type`; `nil` where the host does not say.
  public let contentType: String?
  /// What to hand back the next time.
  public let validators: Validators
  /// What came, or that nothing has changed.
  public let content: Content

  /// The bytes of an answer.
  public enum Content: Hashable, Sendable {
    /// The bytes, unpacked.
    case bytes([UInt8])
    /// The same as the last time: nothing was sent.
    case notModified
  }
}
