import NIOCore

/// What goes back to a client, before it is dressed for HTTP.
struct Answer: Sendable {
  /// What stands in the body.
  enum Body: Sendable {
    /// Bytes at hand.
    case bytes(ByteBuffer)
    /// Changes as they come.
    case events(Listener)
  }

  var status: Int
  var contentType: String
  var body: Body
  /// The entity tag, quoted; `nil` where the answer is never the same twice.
  var entityTag: String?
  var headers: [Header] = []
  /// How long it may be kept; where nobody says, it is asked for again each time, and the tag decides.
  var caching: Caching = .revalidate
  /// Whether it came from the shelf, for the metrics.
  var isKept = false

  enum Caching: String, Sendable {
    /// Keep it, and ask each time whether it still holds.
    case revalidate = "no-cache"
    /// Never keep it.
    case never = "no-store"
    /// It never changes under its address.
    case forever = "public, max-age=31536000, immutable"
  }

  init(_ status: Int, _ contentType: String, _ bytes: [UInt8], entityTag: String? = nil) {
    self.status = status
    self.contentType = contentType
    body = .bytes(ByteBuffer(bytes: bytes))
    self.entityTag = entityTag
  }

  init(_ status: Int, _ contentType: String, _ buffer: ByteBuffer, entityTag: String? = nil) {
    self.status = status
    self.contentType = contentType
    body = .bytes(buffer)
    self.entityTag = entityTag
  }

  init(events: Listener) {
    status = 200
    contentType = ContentType.events
    body = .events(events)
    caching = .never
  }
}

/// The types of what is sent.
enum ContentType {
  static let json = "application/json; charset=utf-8"
  static let html = "text/html; charset=utf-8"
  static let text = "text/plain; charset=utf-8"
  static let atom = "application/atom+xml; charset=utf-8"
  static let feed = "application/feed+json; charset=utf-8"
  static let events = "text/event-stream"
  /// The text format of Prometheus, version 0.0.4.
  static let metrics = "text/plain; version=0.0.4; charset=utf-8"
}
