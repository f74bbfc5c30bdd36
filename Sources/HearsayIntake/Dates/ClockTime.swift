/// A time of day, with the offset that stands behind it: `10:14:55.25 +0100`, `101455Z`, `10.14`, `9:30 PM EST`.
struct ClockTime {
  let hour: Int
  let minute: Int
  let second: Int
  /// Minutes east of Greenwich; `nil` where nothing is said.
  let offset: Int?

  /// Reads a time; `nil` where none begins here.
  init?(_ scanner: inout DateScanner) {
    guard let (hour, minute, second) = Self.clock(&scanner) else { return nil }
    scanner.skipBlanks()
    let half = Self.halfOfDay(&scanner)
    scanner.skipBlanks()
    if !scanner.isAtEnd, !scanner.restIsIgnorable {
      guard let zone = TimeZoneOffset.read(&scanner) else { return nil }
      offset = zone
    } else {
      offset = nil
    }
    self.hour =
      switch half {
      case nil: hour
      case false?: hour == 12 ? 0 : hour
      case true?: hour < 12 ? hour + 12 : hour
      }
    self.minute = minute
    self.second = second
  }

  private static func clock(_ scanner: inout DateScanner) -> (Int, Int, Int)? {
    let run = scanner.digitRun.count
    // `101455`, `1014`: the basic format.
    if run == 6 || run == 4 {
      guard let hour = scanner.number(2), let minute = scanner.number(2) else { return nil }
      let second = run == 6 ? scanner.number(2) ?? 0 : 0
      skipFraction(&scanner)
      return (hour, minute, second)
    }
    guard let hour = scanner.number(upTo: 2) else { return nil }
    guard takeMark(&scanner) else { return (hour, 0, 0) }
    guard let minute = scanner.number(upTo: 2) else { return nil }
    var second = 0
    if takeMark(&scanner) { second = scanner.number(upTo: 2) ?? 0 }
    skipFraction(&scanner)
    return (hour, minute, second)
  }

  /// The mark between hours, minutes and seconds; a full stop counts before a digit.
  private static func takeMark(_ scanner: inout DateScanner) -> Bool {
    if scanner.take(":") { return true }
    guard scanner.peek("."), scanner.offset + 1 < scanner.bytes.count,
      ASCII.isDigit(scanner.bytes[scanner.offset + 1])
    else { return false }
    return scanner.take(".")
  }

  private static func skipFraction(_ scanner: inout DateScanner) {
    guard scanner.peek(".") || scanner.peek(","), scanner.offset + 1 < scanner.bytes.count,
      ASCII.isDigit(scanner.bytes[scanner.offset + 1])
    else { return }
    scanner.offset += 1 + scanner.bytes[(scanner.offset + 1)...].prefix(while: ASCII.isDigit).count
  }

  /// `AM` or `PM`: whether it is the second half of the day.
  private static func halfOfDay(_ scanner: inout DateScanner) -> Bool? {
    var ahead = scanner
    let word = ahead.word()
    guard word == "am" || word == "pm" || ((word == "a" || word == "p") && ahead.peek(".")) else { return nil }
    // `a.m.`
    if word.utf8.count == 1 {
      _ = ahead.take(".")
      guard ahead.word() == "m" else { return nil }
    }
    _ = ahead.take(".")
    scanner = ahead
    return word.hasPrefix("p")
  }
}
