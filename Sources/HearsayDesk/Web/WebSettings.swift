import HearsayFetch
import HearsayModel

/// How things are got from the web, and the world in which that happens. Only an edge knows clocks, sleep and chance.
public struct WebSettings {
  /// An address or words by which the user can be reached, told to every host; `nil` where he gives none.
  public var contact: String?
  /// Whether hosts of the user's own network may be asked.
  public var allowsPrivate = false
  /// Seconds between two requests to one host.
  public var delay = 1.0
  /// A proxy that all goes through; `nil` for none.
  public var proxy: String?
  let surroundings: FetchSurroundings

  /// Settings with everything else as it is by default.
  ///
  /// - Parameters:
  ///   - elapsed: How much time has gone by since some fixed moment.
  ///   - today: The present moment.
  ///   - sleep: Waits so long; `false` where the wait was broken off because the work is to end.
  ///   - isStopping: Whether the work is to end.
  ///   - chance: A number from 0 up to, not including, 1.
  public init(
    elapsed: @escaping () -> Duration, today: @escaping () -> Moment, sleep: @escaping (Duration) -> Bool,
    isStopping: @escaping () -> Bool, chance: @escaping () -> Double
  ) {
    surroundings = FetchSurroundings(
      elapsed: elapsed, today: today, sleep: sleep, isStopping: isStopping, chance: chance)
  }

  var policy: FetchPolicy {
    var policy = FetchPolicy(agent: UserAgent(version: Program.version, contact: contact))
    policy.addresses = allowsPrivate ? .own : .publicOnly
    policy.delay = .seconds(min(max(delay, 0), Self.longestDelay))
    policy.proxy = proxy
    return policy
  }

  /// An hour between two requests is no work any more.
  private static let longestDelay = 3600.0
}
