import HearsayModel

/// A date with the name of its month: `Thu, 01 Jan 2004 19:48:21 GMT` (RFC 822), the same in any order, without
/// weekday, with a long name, with a time before the date, and `Thu Jan  1 19:48:21 2004` (asctime).
///
/// It is read as a bag of parts rather than by a pattern, because every part of the pattern is missing somewhere.
struct WordyDate {
  private var scanner: DateScanner
  private var day: Int?
  private var month: Int?
  private var year: Int?
  private var clock: (hour: Int, minute: Int, second: Int)?
  private var isSecondHalf: Bool?
  private var offset: Int?

  init(_ bytes: [UInt8]) { scanner = DateScanner(bytes) }

  var time: NewsTime? {
    var reading = self
    return reading.read()
  }

  private mutating func read() -> NewsTime? {
    while !scanner.isAtEnd {
      guard readPart() else { return nil }
    }
    guard let month, let day, let year, let date = Day(year: year, month: month, day: day) else { return nil }
    guard let (written, minute, second) = clock else { return NewsTime(day: date) }
    let hour = isSecondHalf.map { written % 12 + ($0 ? 12 : 0) } ?? written
    return NewsTime(day: date, hour: hour, minute: minute, second: second, offset: offset ?? 0)
  }

  /// Reads one part; gives `false` where it makes no sense.
  private mutating func readPart() -> Bool {
    guard let next = scanner.next else { return true }
    if ASCII.isDigit(next) { return readNumber() }
    if ASCII.isLetter(next) || next >= 0x80 { return readWord() }
    if next == UInt8(ascii: "+") || next == UInt8(ascii: "-"), clock != nil, month != nil {
      return readOffset()
    }
    if next == UInt8(ascii: "(") {
      // A comment of RFC 822: the name of a zone.
      scanner.offset =
        scanner.bytes[scanner.offset...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
        ?? scanner.bytes.count
      return true
    }
    scanner.offset += 1
    return Blank.isBlank(next) || ",-/.:;'+".utf8.contains(next)
  }

  /// A sign before digits behind a time is an offset; a hyphen before a year is not.
  private mutating func readOffset() -> Bool {
    var ahead = scanner
    ahead.offset += 1
    let run = ahead.digitRun.count
    if offset == nil || offset == 0, run > 0, run != 4 || year != nil || scanner.peek("+") || isOffset(ahead) {
      offset = TimeZoneOffset.read(&scanner)
      return offset != nil
    }
    scanner.offset += 1
    return true
  }

  /// Whether four digits are an offset where the year is not known yet: no zone is fifteen hours away.
  private func isOffset(_ ahead: DateScanner) -> Bool {
    var ahead = ahead
    return (ahead.number(4) ?? 0) <= 1400
  }

  private mutating func readNumber() -> Bool {
    let run = scanner.digitRun.count
    if clock == nil, let found = readClock() {
      clock = found
      return true
    }
    // Three digits are no part of a date, nor are five and more, which may be no number at all.
    guard run < 5, run != 3, let number = scanner.number(upTo: run) else { return false }
    if run == 4 {
      guard year == nil else { return false }
      year = number
      return true
    }
    skipOrdinalEnding()
    if day == nil, (1...31).contains(number) {
      day = number
    } else if year == nil {
      year = DateScanner.fullYear(number)
    } else {
      return false
    }
    return true
  }

  /// A number with a colon behind it is a time.
  private mutating func readClock() -> (hour: Int, minute: Int, second: Int)? {
    var ahead = scanner
    guard let hour = ahead.number(upTo: 2), ahead.take(":"), let minute = ahead.number(upTo: 2) else { return nil }
    var second = 0
    if ahead.take(":") { second = ahead.number(upTo: 2) ?? 0 }
    if ahead.peek("."), ahead.offset + 1 < ahead.bytes.count, ASCII.isDigit(ahead.bytes[ahead.offset + 1]) {
      ahead.offset += 1
      ahead.offset += ahead.digitRun.count
    }
    scanner = ahead
    return (hour, minute, second)
  }

  /// `1st`, `2nd`, `3rd`, `4th`.
  private mutating func skipOrdinalEnding() {
    var ahead = scanner
    if ["st", "nd", "rd", "th"].contains(ahead.word()) { scanner = ahead }
  }

  private mutating func readWord() -> Bool {
    let word = scanner.word()
    if month == nil, let number = MonthNames.month(word) {
      month = number
      return true
    }
    switch word {
    case "am", "pm":
      isSecondHalf = word == "pm"
      return true
    case "t", "at", "on", "of", "de", "um", "uhr", "le", "h", "à":
      return true
    default: break
    }
    if MonthNames.isWeekday(word) { return true }
    guard clock != nil else { return false }
    if TimeZoneOffset.isName(word) {
      scanner.offset -= word.utf8.count
      offset = TimeZoneOffset.read(&scanner)
      return offset != nil
    }
    // The name of a zone that nobody knows is taken for Greenwich.
    return word.utf8.count <= 5
  }
}
