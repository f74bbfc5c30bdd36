import HearsayModel

/// How long to leave a host alone that has no time.
enum BackOff {
  /// The first pause.
  private static let first = Duration.seconds(2)
  /// The longest that is believed of a host: a day.
  private static let longest = Duration.seconds(86_400)
  /// Doublings after which a pause grows no more: two seconds become two minutes.
  private static let doublings = 6

  /// The pause after so many answers in vain, from 0: twice as long each time, shortened by chance to between the half of
  /// it and all, so that those who were sent away together do not come back together. A longer one that the host asks for
  /// is kept.
  static func pause(after attempt: Int, asked: Duration?, chance: Double) -> Duration {
    let whole = first * (1 << min(attempt, doublings))
    return min(max(whole * (0.5 + chance / 2), asked ?? .zero), longest)
  }

  /// What `Retry-After` asks for: seconds, or a date, which counts from the host's own `Date` (RFC 9110, section 10.2.3).
  static func asked(by fields: HeaderFields, at now: Moment) -> Duration? {
    guard let words = fields["retry-after"] else { return nil }
    if !words.isEmpty, words.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return min(.seconds(Int(words) ?? Int(Int32.max)), longest)
    }
    guard let then = HTTPDate.moment(words) else { return nil }
    let sent = fields["date"].flatMap(HTTPDate.moment) ?? now
    return min(.seconds(max(0, then.seconds - sent.seconds)), longest)
  }
}
