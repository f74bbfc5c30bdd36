/// When windows open and close year by year, from a year on.
public struct WindowRule: Hashable, Sendable {
  /// A day of every year.
  public struct YearDay: Hashable, Sendable, Comparable {
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month; never 29 February, which most years do not have.
    public let day: Int

    /// A day of every year; `nil` where the calendar has none such.
    public init?(month: Int, day: Int) {
      // 2023 is a year without a leap day.
      guard Day(year: 2023, month: month, day: day) != nil else { return nil }
      self.month = month
      self.day = day
    }

    /// Orders days within a year.
    public static func < (left: YearDay, right: YearDay) -> Bool { (left.month, left.day) < (right.month, right.day) }
  }

  /// From which day to which a window is open; it begins in the year before where `opens` is the later of the two.
  public struct Half: Hashable, Sendable {
    /// The first day.
    public let opens: YearDay
    /// The last day.
    public let closes: YearDay

    /// The days of a window.
    public init(opens: YearDay, closes: YearDay) {
      self.opens = opens
      self.closes = closes
    }
  }

  /// The first year that the rule holds for; 0 for always.
  public let from: Int
  /// The winter window.
  public let winter: Half
  /// The summer window.
  public let summer: Half

  /// A rule from a year on.
  public init(from: Int = 0, winter: Half, summer: Half) {
    self.from = from
    self.winter = winter
    self.summer = summer
  }

  /// The days of a window by this rule.
  public func span(of window: Window) -> WindowSpan {
    let half = window.half == .winter ? winter : summer
    let opensIn = half.opens > half.closes ? window.year - 1 : window.year
    return WindowSpan(opens: Day(half.opens, of: opensIn), closes: Day(half.closes, of: window.year))
  }

  /// The rule of most of Europe: January, and July with August.
  public static let general = WindowRule(
    winter: Half(opens: YearDay(known: 1, 1), closes: YearDay(known: 1, 31)),
    summer: Half(opens: YearDay(known: 7, 1), closes: YearDay(known: 8, 31)))
}

extension WindowRule.YearDay {
  /// A day that is written in this file and known to exist.
  fileprivate init(known month: Int, _ day: Int) {
    self.month = month
    self.day = day
  }
}

extension Day {
  /// A day of every year in one year.
  fileprivate init(_ day: WindowRule.YearDay, of year: Int) {
    // Every `YearDay` exists in every year; a year outside the calendar falls back to its nearest.
    let first = Day(number: 0)
    let clamped = min(max(year, 1), 9999)
    self = Day(year: clamped, month: day.month, day: day.day) ?? first
  }
}
