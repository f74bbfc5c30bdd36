/// Walks through the bytes of a date.
struct DateScanner {
  let bytes: [UInt8]
  var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset >= bytes.count }
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The digits from here on.
  var digitRun: ArraySlice<UInt8> { bytes[offset...].prefix(while: ASCII.isDigit) }

  mutating func skipBlanks() {
    while let next, Blank.isBlank(next) { offset += 1 }
  }

  func peek(_ sign: Character) -> Bool { next == sign.asciiValue }

  mutating func take(_ sign: Character) -> Bool {
    guard peek(sign) else { return false }
    offset += 1
    return true
  }

  /// A number of exactly so many digits.
  mutating func number(_ count: Int) -> Int? {
    guard digitRun.count >= count else { return nil }
    return number(upTo: count)
  }

  /// A number of at least one and at most so many digits.
  mutating func number(upTo count: Int) -> Int? {
    let digits = digitRun.prefix(count)
    guard !digits.isEmpty else { return nil }
    offset += digits.count
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// A word of letters, in lower case; empty where none stands here. Letters beyond ASCII count as such.
  mutating func word() -> String {
    let letters = bytes[offset...].prefix { ASCII.isLetter($0) || $0 >= 0x80 }
    offset += letters.count
    return String(decoding: letters, as: UTF8.self).lowercased()
  }

  /// Whether nothing follows that says anything of the moment: the name of a zone in brackets, a full stop.
  var restIsIgnorable: Bool {
    let rest = bytes[offset...].drop(while: Blank.isBlank)
    return rest.isEmpty || rest.first == UInt8(ascii: "(") || rest.allSatisfy { ".,;".utf8.contains($0) }
  }

  /// The year that two digits mean: RFC 2822 has 2000 to 2049 and 1950 to 1999; feeds are no older than the web.
  static func fullYear(_ short: Int) -> Int { short < 50 ? 2000 + short : 1900 + short }
}
