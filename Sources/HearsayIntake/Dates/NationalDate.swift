import HearsayModel

/// Dates that programs of one country wrote into feeds: Korean (OnBlog, Nate), Greek, Hungarian.
enum NationalDate {
  /// The moment that the words name; `nil` where they name none.
  static func time(_ words: String) -> NewsTime? { korean(words) ?? greek(words) ?? hungarian(words) }

  /// Korea has kept one time since 1988: nine hours before Greenwich.
  private static let koreanOffset = 9 * 60

  /// `2004년 05월 28일  01:31:15` (OnBlog) and `2004-05-25 오후 11:23:17` (Nate), in Korean time.
  private static func korean(_ words: String) -> NewsTime? {
    let isSecondHalf = words.contains("오후")
    guard isSecondHalf || words.contains("오전") || words.contains("년") else { return nil }
    var numbers: [Int] = []
    for digits in words.utf8.split(whereSeparator: { !ASCII.isDigit($0) }) {
      numbers.append(Int(Substring(digits)) ?? -1)
    }
    guard numbers.count >= 3, let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
    guard numbers.count >= 5 else { return NewsTime(day: day) }
    let hour = isSecondHalf && numbers[3] < 12 ? numbers[3] + 12 : numbers[3]
    return NewsTime(
      day: day, hour: hour, minute: numbers[4], second: numbers.count > 5 ? numbers[5] : 0, offset: koreanOffset)
  }

  /// `Κυρ, 11 Ιούλ 2004 12:00:00 EST`: RFC 822 with Greek names, put into English ones.
  private static func greek(_ words: String) -> NewsTime? {
    var parts = words.split(separator: " ").map(String.init)
    var found = false
    for index in parts.indices {
      let bare = parts[index].filter { $0 != "," }
      if greekWeekdays.contains(bare) {
        parts[index] = ""
      } else if let month = greekMonths[bare] {
        parts[index] = month
        found = true
      }
    }
    return found ? WordyDate(Array(parts.joined(separator: " ").utf8)).time : nil
  }

  private static let greekWeekdays: Set<String> = [
    "Κυρ", "Δευ", "Τρι", "Τρί", "Τετ", "Πεμ", "Πέμ", "Παρ", "Σαβ", "Σάβ",
  ]

  private static let greekMonths: [String: String] = [
    "Ιαν": "Jan", "Φεβ": "Feb", "Μάώ": "Mar", "Μαώ": "Mar", "Μάρ": "Mar", "Μαρ": "Mar", "Απρ": "Apr", "Μάι": "May",
    "Μαϊ": "May", "Μαι": "May", "Ιούν": "Jun", "Ιον": "Jun", "Ιουν": "Jun", "Ιούλ": "Jul", "Ιολ": "Jul",
    "Ιουλ": "Jul", "Αύγ": "Aug", "Αυγ": "Aug", "Σεπ": "Sep", "Οκτ": "Oct", "Νοέ": "Nov", "Νοε": "Nov", "Δεκ": "Dec",
  ]

  /// `2004-július-13T9:15-05:00`.
  private static func hungarian(_ words: String) -> NewsTime? {
    let parts = words.split(separator: "-", maxSplits: 2)
    guard parts.count == 3, let month = hungarianMonths[parts[1].lowercased()] else { return nil }
    let number = month < 10 ? "0\(month)" : "\(month)"
    return ISODate(Array("\(parts[0])-\(number)-\(parts[2])".utf8)).time
  }

  private static let hungarianMonths: [String: Int] = [
    "január": 1, "januári": 1, "február": 2, "februári": 2, "március": 3, "máujus": 5, "április": 4, "május": 5,
    "június": 6, "július": 7, "augusztus": 8, "szeptember": 9, "október": 10, "november": 11, "december": 12,
  ]
}
