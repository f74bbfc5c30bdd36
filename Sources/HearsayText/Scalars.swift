/// What a byte or a code point is to the tokeniser.
enum ScalarClass: UInt8 {
  case space, newline, letter, digit, symbol, quote, apostrophe, hyphen, dash, point, currency, emoji, mark
}

/// Decoding of UTF-8 one code point at a time, over bytes that may be broken.
enum Scalars {
  /// The code point at `offset` and its length in bytes. A byte that begins no well-formed code point comes out as U+FFFD of length 1.
  @inline(__always)
  static func decode(_ bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let (length, lead): (Int, UInt32) =
      switch first {
      case 0xC2...0xDF: (2, UInt32(first & 0x1F))
      case 0xE0...0xEF: (3, UInt32(first & 0x0F))
      case 0xF0...0xF4: (4, UInt32(first & 0x07))
      default: (1, 0)
      }
    guard length > 1, offset + length <= bytes.count, seconds(after: first).contains(bytes[offset + 1]) else {
      return (0xFFFD, 1)
    }
    var value = lead
    for next in (offset + 1)..<(offset + length) {
      guard bytes[next] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    return (value, length)
  }

  /// What may follow a first byte (Unicode, table 3-7): no overlong forms, no surrogates, nothing beyond U+10FFFF.
  @inline(__always)
  private static func seconds(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }

  /// The class of a code point. ASCII goes by a table; beyond it, the blocks that news text uses are named and the rest are letters.
  @inline(__always)
  static func classify(_ value: UInt32) -> ScalarClass {
    value < 0x80 ? ascii[Int(value)] : classifyWide(value)
  }

  private static let ascii: [ScalarClass] = (0..<128).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C: .newline
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x00...0x1F, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .point
    case UInt8(ascii: "$"): .currency
    default: .symbol
    }
  }

  private static func classifyWide(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x85, 0x2028, 0x2029: .newline
    case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
    case 0xA2...0xA5, 0x20A0...0x20CF: .currency
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A: .quote
    case 0x2018...0x201B, 0xB4, 0x2032, 0x2BC, 0xFF07: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212, 0x2E3A, 0x2E3B: .dash
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xBC...0xBE, 0x2150...0x215F: .digit
    // The soft hyphen, joiners, directions, combining marks, variation selectors and tags are not seen by themselves.
    case 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x0300...0x036F, 0x20D0...0x20FF: .mark
    case 0xFE00...0xFE0F, 0xE0000...0xE007F: .mark
    case 0x3030, 0x2190...0x2BFF, 0x1F000...0x1FBFF: .emoji
    case 0x80...0xBF, 0xD7, 0xF7: .symbol
    case 0x2016...0x209F, 0x2100...0x214F, 0x2E00...0x2E7F, 0x3001...0x303F, 0xFFFC, 0xFFFD: .symbol
    default: .letter
    }
  }

  /// Whether the code point is an upper-case letter of the Latin, Greek or Cyrillic blocks that names are printed in.
  static func isUpper(_ value: UInt32) -> Bool {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
    case 0x100...0x137, 0x14A...0x177: value % 2 == 0
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1
    case 0x178, 0x386...0x3AB, 0x400...0x42F: true
    case 0x18F, 0x1CD, 0x1E6, 0x218, 0x21A: true
    case 0x1E00...0x1EFF: value % 2 == 0
    default: false
    }
  }

  /// Whether the code point is a lower-case letter of the same blocks. Letters of scripts without case are neither.
  static func isLower(_ value: UInt32) -> Bool {
    switch value {
    case 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xDF...0xF6, 0xF8...0xFF: true
    case 0x100...0x24F, 0x386...0x3FF, 0x400...0x52F, 0x1E00...0x1EFF: !isUpper(value)
    case 0x250...0x2AF: true
    default: false
    }
  }
}
