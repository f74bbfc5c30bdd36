import HearsayModel

/// A date in ISO 8601 or its profile W3CDTF: `2003-12-31T10:14:55Z`, `20031231`, `2003-365`, `2003-W52-3`, `--12-31`,
/// with a blank for the `T`, and with an offset in any of its forms.
struct ISODate {
  private var scanner: DateScanner

  init(_ bytes: [UInt8]) { scanner = DateScanner(bytes) }

  var time: NewsTime? {
    var reading = self
    return reading.read()
  }

  private mutating func read() -> NewsTime? {
    guard let day = readDay() else { return nil }
    scanner.skipBlanks()
    if scanner.isAtEnd { return NewsTime(day: day) }
    _ = scanner.take("T") || scanner.take("t")
    scanner.skipBlanks()
    guard let time = ClockTime(&scanner) else { return nil }
    guard scanner.restIsIgnorable else { return nil }
    return NewsTime(day: day, hour: time.hour, minute: time.minute, second: time.second, offset: time.offset ?? 0)
  }

  private mutating func readDay() -> Day? {
    let digits = scanner.digitRun
    switch digits.count {
    case 4: return readParted()
    case 6: return readShortYear()
    case 7: return ordinal(year: scanner.number(4), day: scanner.number(3))
    case 8: return Self.day(scanner.number(4), scanner.number(2), scanner.number(2))
    default: return nil
    }
  }

  /// `2003`, `2003-12`, `2003-12-31`, `2003-365`, `2003-W52-3`, and the same with slashes.
  private mutating func readParted() -> Day? {
    guard let year = scanner.number(4) else { return nil }
    guard scanner.take("-") || scanner.take("/") || scanner.take(".") else {
      return scanner.restIsIgnorable ? Self.day(year, 1, 1) : scanner.peek("W") ? week(of: year) : nil
    }
    if scanner.peek("W") { return week(of: year) }
    let count = scanner.digitRun.count
    if count == 3 { return ordinal(year: year, day: scanner.number(3)) }
    // `2003-1231`, without the second hyphen.
    if count == 4 { return Self.day(year, scanner.number(2), scanner.number(2)) }
    guard let month = scanner.number(upTo: 2) else { return nil }
    guard scanner.take("-") || scanner.take("/") || scanner.take(".") else { return Self.day(year, month, 1) }
    guard let day = scanner.number(upTo: 2) else { return nil }
    return Self.day(year, month, day)
  }

  /// `031231`, in two digits of the year.
  private mutating func readShortYear() -> Day? {
    guard let year = scanner.number(2) else { return nil }
    return Self.day(DateScanner.fullYear(year), scanner.number(2), scanner.number(2))
  }

  /// A day of a week (ISO 8601): week 1 has the first Thursday.
  private mutating func week(of year: Int) -> Day? {
    _ = scanner.take("W")
    guard let week = scanner.number(2), (1...53).contains(week), let fourth = Day(year: year, month: 1, day: 4) else {
      return nil
    }
    _ = scanner.take("-")
    let weekday = scanner.number(1) ?? 1
    guard (1...7).contains(weekday) else { return nil }
    return fourth.adding(days: -fourth.weekday + (week - 1) * 7 + weekday - 1)
  }

  private func ordinal(year: Int?, day: Int?) -> Day? {
    guard let year, let day, (1...366).contains(day), let first = Day(year: year, month: 1, day: 1) else { return nil }
    return first.adding(days: day - 1)
  }

  private static func day(_ year: Int?, _ month: Int?, _ day: Int?) -> Day? {
    guard let year, let month, let day else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
