import HearsayModel

extension Time {
  /// The days that a time takes in, as numbers since 1970, wide enough that what is said loosely still falls in it.
  func days(by almanac: Almanac, country: String?) -> ClosedRange<Int> {
    switch self {
    case .day(let day): day.number...day.number
    case .month(let year, let month): Self.days(year, month, to: year, month)
    case .year(let year): Self.days(year, 1, to: year, 12)
    // A season ends with May: June belongs to the summer window that follows it.
    case .season(let year): Self.days(year, 7, to: year + 1, 5)
    case .window(let window): Self.days(of: window, almanac.calendar, country)
    }
  }

  /// Deals are made in the month before a window opens, too, and free agents are signed for some weeks after it.
  private static func days(of window: Window, _ calendar: WindowCalendar, _ country: String?) -> ClosedRange<Int> {
    let dates = calendar.dates(of: window, country: country)
    let early = dates.opens.number - 30
    return early...max(early, dates.closes.number + 40)
  }

  private static func days(_ year: Int, _ month: Int, to lastYear: Int, _ lastMonth: Int) -> ClosedRange<Int> {
    let first = Day(year: year, month: month, day: 1)?.number ?? 0
    let last = Day(year: lastYear, month: lastMonth, day: Day.length(of: lastMonth, in: lastYear))?.number ?? first
    return first...max(first, last)
  }
}
