import HearsayModel

/// When something was put out: a moment, or a day of which nobody said the hour.
public struct NewsTime: Hashable, Sendable {
  /// The day in UTC; where the hour is not known, the day as written.
  public let day: Day
  /// Seconds since that day began in UTC, 0 to 86,400 (a leap second); `nil` where only the day is known.
  public let secondOfDay: Int?

  /// A time of a day.
  public init(day: Day, secondOfDay: Int? = nil) {
    self.day = day
    self.secondOfDay = secondOfDay
  }

  /// A time as a clock shows it `offset` minutes east of Greenwich; `nil` where it leaves the calendar.
  init?(day: Day, hour: Int, minute: Int, second: Int, offset: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second), abs(offset) < 24 * 60 else {
      return nil
    }
    let seconds = hour * 3600 + minute * 60 + second - offset * 60
    let days = Self.floorDivide(seconds, 86_400)
    self.init(day: day.adding(days: days), secondOfDay: seconds - days * 86_400)
  }

  /// The point in time; a day without an hour counts from its beginning.
  public var moment: Moment { Moment(seconds: day.number * 86_400 + (secondOfDay ?? 0)) }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}

extension NewsTime: Comparable {
  /// Orders moments in time.
  public static func < (left: NewsTime, right: NewsTime) -> Bool { left.moment < right.moment }
}
