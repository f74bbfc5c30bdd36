/// A month of a year.
public struct Month: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int

  /// The month of a day.
  public init(of day: Day) {
    year = day.year
    month = day.month
  }

  /// A month; `nil` where the calendar has none such.
  public init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.init(of: first)
  }

  /// Orders months in time.
  public static func < (left: Month, right: Month) -> Bool { (left.year, left.month) < (right.year, right.month) }

  /// The month as on the wire: `2023-11`.
  public var description: String { Time.month(year: year, month: month).description }
}
