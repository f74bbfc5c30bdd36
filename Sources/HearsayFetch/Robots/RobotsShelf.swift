/// The rules of sites, kept for as long as they hold.
struct RobotsShelf {
  /// What a site's rules came to.
  enum Entry {
    case rules(RobotsRules)
    /// They could not be read, which forbids everything (RFC 9309, section 2.3.1.4).
    case unreachable(FetchFault.Transport)
  }

  /// A day: the longest that the standard lets rules be kept.
  static let longest = Duration.seconds(86_400)
  /// What a host names as the age of its rules counts from here on: nobody's rules change from minute to minute.
  private static let shortest = Duration.seconds(600)
  /// A failure is over sooner than a day.
  static let afterFailure = Duration.seconds(600)
  /// As many sites as fit into some megabytes.
  private static let most = 10_000

  private var entries: [String: (entry: Entry, until: Duration)] = [:]

  /// What is known of a site now; `nil` where it must be asked.
  func entry(of origin: String, at now: Duration) -> Entry? {
    entries[origin].flatMap { now < $0.until ? $0.entry : nil }
  }

  /// Keeps what a site said.
  mutating func keep(_ entry: Entry, of origin: String, for age: Duration, at now: Duration) {
    if entries.count >= Self.most {
      entries = entries.filter { now < $0.value.until }
      if entries.count >= Self.most { entries.removeAll() }
    }
    entries[origin] = (entry, now + age)
  }

  /// How long rules hold that came with these fields: `max-age` in the bounds above (RFC 9309, section 2.4).
  static func age(of fields: HeaderFields) -> Duration {
    for part in (fields["cache-control"] ?? "").split(separator: ",") {
      let words = part.split(separator: "=", maxSplits: 1).map { $0.lowercased().filter { !$0.isWhitespace } }
      guard words.count == 2, words[0] == "max-age", let seconds = Int(words[1]) else { continue }
      return min(max(.seconds(min(seconds, 86_400)), shortest), longest)
    }
    return longest
  }
}
