import Synchronization

/// Keeps count of how often each client asks: a bucket of tokens for each, which fills with time.
final class RateKeeper: Sendable {
  private struct Bucket {
    var tokens: Double
    var at: Duration
  }

  /// A bucket has 40 bytes; full ones say nothing and are thrown away first.
  private static let mostBuckets = 16_384

  private let limit: RateLimit?
  private let buckets = Mutex<[String: Bucket]>([:])

  init(_ limit: RateLimit?) { self.limit = limit }

  /// Takes what a request costs from its client's bucket.
  ///
  /// - Throws: 429 with the seconds after which there is enough in it again.
  func admit(_ client: ClientAddress, cost: Double, now: Duration) throws(Refusal) {
    guard let limit, limit.coversLoopback || !client.isLoopback else { return }
    let missing = buckets.withLock { buckets in
      if buckets.count >= Self.mostBuckets { Self.throwAway(&buckets, limit, now) }
      var bucket = Self.filled(buckets[client.network], limit, now)
      defer { buckets[client.network] = bucket }
      // What costs more than a bucket holds is let through by a full one.
      let cost = min(cost, limit.burst)
      guard bucket.tokens >= cost else { return cost - bucket.tokens }
      bucket.tokens -= cost
      return 0
    }
    guard missing > 0 else { return }
    throw .tooMany(retryAfter: max(1, Int((missing / limit.perSecond).rounded(.up))))
  }

  private static func filled(_ bucket: Bucket?, _ limit: RateLimit, _ now: Duration) -> Bucket {
    guard let bucket else { return Bucket(tokens: limit.burst, at: now) }
    let seconds = max(0, (now - bucket.at) / .seconds(1))
    return Bucket(tokens: min(limit.burst, bucket.tokens + seconds * limit.perSecond), at: now)
  }

  private static func throwAway(_ buckets: inout [String: Bucket], _ limit: RateLimit, _ now: Duration) {
    buckets = buckets.filter { filled($0.value, limit, now).tokens < limit.burst }
    // So many clients at once are more than this server is for; nobody is locked out by them.
    if buckets.count >= mostBuckets { buckets.removeAll() }
  }
}
