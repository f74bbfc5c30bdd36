/// How a fetcher behaves.
public struct FetchPolicy: Hashable, Sendable {
  /// What it says of itself to every host.
  public var agent: UserAgent
  /// Which addresses it may connect to.
  public var addresses: AddressRule = .publicOnly
  /// How much it takes of time and bytes.
  public var limits = FetchLimits()
  /// The pause between two requests to one host; a longer one in the host's `robots.txt` is kept instead.
  public var delay: Duration = .seconds(1)
  /// How often one thing is asked for where the host has no time.
  public var tries = 3
  /// The longest that a caller is kept waiting for one host. Where more is needed, the request fails and the host rests.
  public var patience: Duration = .seconds(60)
  /// A proxy that all goes through; `nil` for none, whatever the environment says. The proxy then looks names up, and has
  /// to refuse what is not for the public.
  public var proxy: String?

  /// A policy with everything else as it is by default.
  public init(agent: UserAgent) { self.agent = agent }
}

/// How a fetcher introduces itself.
public struct UserAgent: Hashable, Sendable {
  /// The name that rules for robots call it by (RFC 9309, section 2.2.1).
  static let product = "hearsay"
  /// The words of the header.
  public let text: String

  /// The name and version, with an address or words by which its user can be reached, where he gives any.
  public init(version: String, contact: String? = nil) {
    // A line break would end the header, a bracket the comment.
    let words = contact?.unicodeScalars.filter {
      $0.isASCII && $0.value >= 0x20 && !"()\u{7F}\\".unicodeScalars.contains($0)
    }
    let comment = words.map { String(String.UnicodeScalarView($0)) } ?? ""
    text = "\(Self.product)/\(version)" + (comment.isEmpty ? "" : " (+\(comment))")
  }
}

/// How much time and how many bytes one exchange may take.
public struct FetchLimits: Hashable, Sendable {
  /// For finding the host and connecting to it.
  public var connecting: Duration = .seconds(10)
  /// For the whole exchange: a page of a megabyte comes at 20 KB/s.
  public var exchange: Duration = .seconds(60)
  /// For less than `slowest` bytes a second.
  public var stall: Duration = .seconds(15)
  /// Bytes a second under which an answer counts as stalled: a tenth of the slowest modem.
  public var slowest = 100
  /// Bytes over the wire: the longest feeds in the wild have some ten megabytes.
  public var wire = 16 << 20
  /// Bytes when unpacked; no more than intake takes in.
  public var unpacked = 32 << 20
  /// Bytes of headers, all those of one exchange together: servers refuse headers of half that length themselves.
  public var header = 64 << 10
  /// Redirects: browsers follow twenty, and no page needs more than a few.
  public var redirects = 8

  /// The limits that hold where nobody sets others.
  public init() {}
}
