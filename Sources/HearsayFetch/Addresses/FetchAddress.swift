import CCurl

/// A web address that can be asked: `http` or `https`, a host, no name and password.
///
/// It is taken apart by the same parser of libcurl that connects to it, so that what is checked here is what is asked
/// there: where two parsers read one address differently, a check of the one can be got round through the other.
public struct FetchAddress: Hashable, Sendable {
  /// Why something is no such address.
  public enum Fault: Error, Hashable, Sendable {
    /// It has no shape of an address.
    case malformed
    /// Its scheme is neither `http` nor `https`.
    case scheme(String)
    /// There is a name or password in it, which would be sent to whoever answers.
    case credentials
    /// It is longer than the limit, in bytes.
    case tooLong(limit: Int)
  }

  /// The address in one spelling: scheme and host in lower case, without its fragment.
  public let text: String
  /// `http` or `https`.
  public let scheme: String
  /// The host, in lower case.
  public let host: String
  /// The port, also where the address does not name it.
  public let port: Int
  /// The path with the query, as it is sent: what `robots.txt` speaks of.
  public let target: String

  /// No page of a newspaper has an address of half that length.
  private static let longest = 4096

  /// The address that is written so.
  public init(_ text: String) throws(Fault) { try self.init([text]) }

  /// The address that `reference` means on the page of this one.
  public func resolving(_ reference: String) throws(Fault) -> FetchAddress { try FetchAddress([text, reference]) }

  /// Where the site's rules for robots stand (RFC 9309, section 2.3).
  var robots: FetchAddress {
    get throws(Fault) { try resolving("/robots.txt") }
  }

  /// What shares one `robots.txt`: scheme, host and port.
  var origin: String { "\(scheme)://\(host):\(port)" }

  /// Each reference is resolved against the address before it.
  private init(_ references: [String]) throws(Fault) {
    guard let parser = curl_url() else { throw .malformed }
    defer { curl_url_cleanup(parser) }
    for reference in references {
      guard reference.utf8.count <= Self.longest else { throw .tooLong(limit: Self.longest) }
      let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE)
      guard curl_url_set(parser, CURLUPART_URL, Self.trimmed(reference), flags) == CURLUE_OK else { throw .malformed }
    }
    try self.init(parsed: parser)
  }

  private init(parsed parser: OpaquePointer) throws(Fault) {
    guard let scheme = Self.part(CURLUPART_SCHEME, of: parser)?.lowercased() else { throw .malformed }
    guard ["http", "https"].contains(scheme) else { throw .scheme(scheme) }
    guard Self.part(CURLUPART_USER, of: parser) == nil, Self.part(CURLUPART_PASSWORD, of: parser) == nil else {
      throw .credentials
    }
    curl_url_set(parser, CURLUPART_FRAGMENT, nil, 0)
    guard let host = Self.part(CURLUPART_HOST, of: parser)?.lowercased(), !host.isEmpty,
      let port = Self.part(CURLUPART_PORT, of: parser).flatMap({ Int($0) }),
      let path = Self.part(CURLUPART_PATH, of: parser)
    else { throw .malformed }
    curl_url_set(parser, CURLUPART_HOST, host, 0)
    guard let text = Self.part(CURLUPART_URL, of: parser, flags: 0) else { throw .malformed }
    guard text.utf8.count <= Self.longest else { throw .tooLong(limit: Self.longest) }
    self.text = text
    self.scheme = scheme
    self.host = host
    self.port = port
    self.target = path + (Self.part(CURLUPART_QUERY, of: parser).map { "?\($0)" } ?? "")
  }

  private static func part(
    _ part: CURLUPart, of parser: OpaquePointer, flags: UInt32 = UInt32(CURLU_DEFAULT_PORT)
  ) -> String? {
    var words: UnsafeMutablePointer<CChar>?
    guard curl_url_get(parser, part, &words, flags) == CURLUE_OK, let words else { return nil }
    defer { curl_free(words) }
    return String(cString: words)
  }

  /// Addresses are copied with blanks around them.
  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}

extension FetchAddress: CustomStringConvertible {
  /// The address as it is asked.
  public var description: String { text }
}
