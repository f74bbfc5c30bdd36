import HearsayDesk
import HearsayModel

/// Days as a newspaper prints them.
enum DayWords {
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// `Thursday, 14 December 2023`.
  static func long(_ day: Day) -> String { "\(weekdays[day.weekday]), \(TermWords.words(for: .day(day)))" }

  /// A number of days as people say it: `9 days`, `5 months`, `3 years`.
  static func span(_ days: Int) -> String {
    switch days {
    case ..<70: Count.words(days, "day")
    case ..<730: "\(Int((Double(days) / 30.4).rounded())) months"
    default: "\(Int((Double(days) / 365.25).rounded())) years"
    }
  }

  /// `14 Dec 2023`; `undated` where there is none.
  static func short(_ day: Day?) -> String {
    day.map { "\($0.day) \(TermWords.shortMonth(of: $0)) \($0.year)" } ?? "undated"
  }

  /// Our own words with their days as a newspaper prints them, where reports have them in ISO 8601. Words of articles are left as they are by not
  /// being given to it.
  static func spelled(_ words: String) -> String {
    let bytes = Array(words.utf8)
    var spelled: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let day = day(in: bytes, at: index) {
        spelled += short(day).utf8
        index += 10
      } else {
        spelled.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: spelled, as: UTF8.self)
  }

  /// A day that stands by itself at a place: `2023-12-14`.
  private static func day(in bytes: [UInt8], at index: Int) -> Day? {
    guard index + 10 <= bytes.count, isDigit(bytes[index]), index == 0 || !isDigit(bytes[index - 1]),
      index + 10 == bytes.count || !isDigit(bytes[index + 10])
    else { return nil }
    return Day(String(decoding: bytes[index..<(index + 10)], as: UTF8.self))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
