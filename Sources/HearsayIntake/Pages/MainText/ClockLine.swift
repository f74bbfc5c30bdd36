/// A line that tells the hour and nothing else, as live blogs put before their entries: `18:05`, `6.05pm`, `18h05`, `6 pm`, `18:05 GMT`,
/// `18.05 Uhr`.
enum ClockLine {
  /// Bytes of the longest: hour and minute, a half of the day, the name of a zone.
  private static let longest = 16

  static func isOne(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= longest, let hour = number(line.prefix(while: ASCII.isDigit)), hour < 24 else { return false }
    var rest = line.drop(while: ASCII.isDigit)
    var hasMinute = false
    if let sign = rest.first, ":.h".utf8.contains(sign) {
      let digits = rest.dropFirst().prefix(while: ASCII.isDigit)
      guard digits.count == 2, let minute = number(digits), minute < 60 else { return false }
      hasMinute = true
      rest = rest[digits.endIndex...]
    }
    let word = String(decoding: rest.drop { $0 <= 0x20 }, as: UTF8.self).lowercased()
    return hasMinute ? word.isEmpty || words.contains(word) : halves.contains(word)
  }

  private static let halves: Set<String> = ["am", "pm", "a.m.", "p.m.", "uhr", "h"]
  private static let words = halves.union([
    "gmt", "bst", "utc", "cet", "cest", "mez", "mesz", "et", "est", "edt", "pm gmt", "am gmt", "pm bst", "am bst",
    "pm et", "am et",
  ])

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    (1...2).contains(digits.count) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }
}
