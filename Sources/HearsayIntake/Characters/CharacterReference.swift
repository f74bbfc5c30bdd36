/// What `&eacute;`, `&#233;` and `&#xE9;` stand for.
enum CharacterReference {
  /// Where a reference stands, which decides how much is forgiven.
  enum Place {
    /// In XML, where a name needs its semicolon.
    case xml
    /// In the text of HTML, where old names count without one.
    case html
    /// In an attribute of HTML, where `?a=1&copy=2` is an address and no copyright sign.
    case attribute
  }

  /// A reference that was read.
  struct Match {
    /// What it stands for, as UTF-8.
    let meaning: [UInt8]
    /// How many bytes it takes, from `&` on.
    let length: Int
    /// Whether it is one that XML knows without a declaration, semicolon and all.
    let isPlainXML: Bool
  }

  /// The reference that begins with the `&` at `offset`; `nil` where none does.
  static func read(_ bytes: [UInt8], at offset: Int, end: Int, in place: Place) -> Match? {
    let start = offset + 1
    guard start < end else { return nil }
    if bytes[start] == UInt8(ascii: "#") { return number(bytes, from: start + 1, end: end, start: offset) }
    return named(bytes, from: start, end: end, in: place)
  }

  /// The longest name of the standard has 31 letters, and the semicolon.
  private static let longestName = 32

  private static func named(_ bytes: [UInt8], from start: Int, end: Int, in place: Place) -> Match? {
    let limit = min(end, start + longestName)
    var hash = NameHash()
    var legacy: (entry: Entry, length: Int)?
    var offset = start
    while offset < limit, ASCII.isLetter(bytes[offset]) || ASCII.isDigit(bytes[offset]) {
      hash.add(bytes[offset])
      offset += 1
      if place != .xml, let entry = entries[hash], entry.isLegacy { legacy = (entry, offset - start) }
    }
    guard offset > start else { return nil }
    if offset < end, bytes[offset] == UInt8(ascii: ";"), let entry = entries[hash] {
      return Match(meaning: entry.meaning, length: offset - start + 2, isPlainXML: entry.isPlainXML)
    }
    guard let legacy else { return nil }
    let next = start + legacy.length
    if place == .attribute, next < end,
      bytes[next] == UInt8(ascii: "=") || ASCII.isLetter(bytes[next]) || ASCII.isDigit(bytes[next])
    {
      return nil
    }
    return Match(meaning: legacy.entry.meaning, length: legacy.length + 1, isPlainXML: false)
  }

  private static func number(_ bytes: [UInt8], from first: Int, end: Int, start: Int) -> Match? {
    var offset = first
    let isHexadecimal = offset < end && bytes[offset] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { offset += 1 }
    let digits = offset
    var value: UInt32 = 0
    while offset < end, let digit = digit(bytes[offset], isHexadecimal) {
      // A number beyond Unicode stays beyond it, however long it is.
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      offset += 1
    }
    guard offset > digits else { return nil }
    let hasSemicolon = offset < end && bytes[offset] == UInt8(ascii: ";")
    return Match(
      meaning: meaning(of: value), length: offset - start + (hasSemicolon ? 1 : 0), isPlainXML: hasSemicolon)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    return isHexadecimal && (0x61...0x66).contains(letter) ? UInt32(letter - 0x61 + 10) : nil
  }

  /// The character of a number, with the repair of the HTML standard (section 13.2.5.80): 0x80 to 0x9F were meant as
  /// windows-1252, and what is no character is U+FFFD.
  private static func meaning(of value: UInt32) -> [UInt8] {
    guard value != 0, let scalar = Unicode.Scalar(value) else { return [0xEF, 0xBF, 0xBD] }
    return UTF8.encode(Windows1252.meant(by: scalar) ?? scalar).map(Array.init) ?? []
  }
}
