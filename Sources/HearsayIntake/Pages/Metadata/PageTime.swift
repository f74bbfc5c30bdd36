import HearsayModel

/// A time as a page gives it.
public struct PageTime: Hashable, Sendable {
  /// The day where it was written, without regard to time zones: what the page's readers call that day.
  public let day: Day
  /// The words that say it, such as `2026-01-14T10:30:00+01:00`.
  public let words: String

  /// A time.
  public init(day: Day, words: String) {
    self.day = day
    self.words = words
  }
}
