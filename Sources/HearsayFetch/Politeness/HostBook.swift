/// When each host may be asked next.
struct HostBook {
  private struct Host {
    /// Not before then.
    var ready = Duration.zero
    /// What the site's rules ask for between two requests.
    var delay: Duration?
    /// Failures one after the other.
    var failures = 0
  }

  /// Failures of the network after which a host is left alone: a dead host must not cost a timeout for each of its pages.
  private static let mostFailures = 3
  /// How long it is left alone then.
  private static let rest = Duration.seconds(600)

  private var hosts: [String: Host] = [:]
  private let delay: Duration

  init(delay: Duration) { self.delay = delay }

  /// How long it is until the host may be asked; zero where it may be now.
  func pause(for host: String, at now: Duration) -> Duration { max(.zero, (hosts[host]?.ready ?? .zero) - now) }

  /// Sets what the host's rules ask for between two requests.
  mutating func setDelay(_ delay: Duration?, for host: String) { hosts[host, default: Host()].delay = delay }

  /// Notes that the host answered.
  mutating func answered(_ host: String, at now: Duration) {
    hosts[host, default: Host()].failures = 0
    wait(host, at: now)
  }

  /// Notes that the network or the host failed.
  mutating func failed(_ host: String, at now: Duration) {
    hosts[host, default: Host()].failures += 1
    wait(host, at: now)
    if hosts[host, default: Host()].failures >= Self.mostFailures { rest(host, for: Self.rest, at: now) }
  }

  /// Leaves the host alone for some time.
  mutating func rest(_ host: String, for pause: Duration, at now: Duration) {
    hosts[host, default: Host()].ready = max(hosts[host]?.ready ?? .zero, now + pause)
  }

  private mutating func wait(_ host: String, at now: Duration) {
    rest(host, for: max(delay, hosts[host]?.delay ?? .zero), at: now)
  }
}
