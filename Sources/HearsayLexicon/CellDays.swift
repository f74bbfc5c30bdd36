import HearsayModel
import HearsayText

/// The days of a year, a month or a day that a cell has: `2021`, `2021-07`, `2021-07-15`.
///
/// It reads bytes. Staff have thousands of such cells, and `Time`, which takes strings apart for forms that they do not have,
/// took a sixth of the time of loading.
struct CellDays {
  /// The first of them.
  let first: Day
  /// The last of them.
  let last: Day

  /// The days of a cell; `nil` where it holds anything else.
  init?(_ bytes: [UInt8], in range: ByteRange) {
    guard let year = Self.number(bytes, range.start, 4, range.end) else { return nil }
    guard range.count > 4 else {
      self.init(Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
      return
    }
    let hyphen = UInt8(ascii: "-")
    guard bytes[range.start + 4] == hyphen, let month = Self.number(bytes, range.start + 5, 2, range.end) else {
      return nil
    }
    guard range.count > 7 else {
      guard (1...12).contains(month) else { return nil }
      let length = Day.length(of: month, in: year)
      self.init(Day(year: year, month: month, day: 1), Day(year: year, month: month, day: length))
      return
    }
    guard range.count == 10, bytes[range.start + 7] == hyphen,
      let day = Self.number(bytes, range.start + 8, 2, range.end)
    else { return nil }
    self.init(Day(year: year, month: month, day: day), Day(year: year, month: month, day: day))
  }

  private init?(_ first: Day?, _ last: Day?) {
    guard let first, let last else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// The number that so many digits give; `nil` where they are not all there.
  private static func number(_ bytes: [UInt8], _ start: Int, _ digits: Int, _ end: Int) -> Int? {
    guard start + digits <= end else { return nil }
    var number = 0
    for index in start..<(start + digits) {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - 0x30)
    }
    return number
  }
}
