/// What one client, and all of them together, may ask of the server.
public struct Limits: Hashable, Sendable {
  /// Bytes of a body. An article has some ten thousand; a batch of a hundred long ones fits.
  public var body = 2_000_000
  /// Bytes of a body that anybody may send, without the token: reading takes a second for a few of the longest articles.
  public var openBody = 200_000
  /// Seconds in which a body must have come.
  public var bodySeconds = 20
  /// Seconds after which a connection without a request is closed.
  public var idleSeconds = 30
  /// Seconds after which a client that takes no bytes is given up.
  public var stuckSeconds = 60
  /// Connections at a time.
  public var connections = 512
  /// Clients that listen for changes at a time.
  public var listeners = 64
  /// Seconds between two signs of life to those who listen: proxies close what is silent for a minute.
  public var heartbeatSeconds = 15
  /// Requests a second from one client over a while; `nil` for no limit.
  public var rate: RateLimit?
  /// Reports made at a time; each has a connection to the ledger.
  public var workers = 2
  /// Reports that may wait their turn.
  public var waiting = 256
  /// Seconds that a report may wait its turn.
  public var waitingSeconds = 5
  /// Bytes of answers that are kept.
  public var kept = 64_000_000

  /// The usual limits.
  public init() {}
}

/// How often one client may ask: so many at once, and so many more each second.
public struct RateLimit: Hashable, Sendable {
  /// Requests that come back each second.
  public let perSecond: Double
  /// Requests at once.
  public let burst: Double
  /// Whether clients on this very machine are held to it: a proxy in front of the server is one of them.
  public let coversLoopback: Bool

  /// A limit; both numbers are more than 0.
  public init(perSecond: Double, burst: Double, coversLoopback: Bool = false) {
    self.perSecond = perSecond
    self.burst = burst
    self.coversLoopback = coversLoopback
  }
}
