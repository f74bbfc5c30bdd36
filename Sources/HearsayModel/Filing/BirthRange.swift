/// The days on which somebody may have been born, as far as his ages tell.
///
/// A man of 23 on 1 March 2024 was born after 1 March 2000 and not after 1 March 2001.
public struct BirthRange: Hashable, Sendable {
  /// The earliest day.
  public let earliest: Day
  /// The latest day, itself included.
  public let latest: Day

  /// A range between two days, in whichever order they come.
  public init(_ one: Day, _ other: Day) {
    self.earliest = min(one, other)
    self.latest = max(one, other)
  }

  /// The range for an age in years on a day; `nil` for an age that no player has.
  public init?(age: Int, on day: Day) {
    guard (1...99).contains(age) else { return nil }
    self.init(day.before(years: age + 1).adding(days: 1), day.before(years: age))
  }

  /// The range that agrees with both; where none does, the range that spans both, since one of two ages was a slip.
  public func narrowed(by other: BirthRange) -> BirthRange {
    let start = max(earliest, other.earliest)
    let end = min(latest, other.latest)
    return start <= end ? BirthRange(start, end) : BirthRange(min(earliest, other.earliest), max(latest, other.latest))
  }

  /// How many days lie between two ranges; 0 where they meet.
  public func gap(to other: BirthRange) -> Int {
    max(0, other.earliest.number - latest.number, earliest.number - other.latest.number)
  }
}

extension Day {
  /// The same day so many years earlier; 29 February becomes the 28th where there is none.
  fileprivate func before(years: Int) -> Day {
    Day(year: year - years, month: month, day: min(day, Day.length(of: month, in: year - years))) ?? self
  }
}
