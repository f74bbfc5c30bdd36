/// Checks of UTF-8, and of line endings in it.
enum WellFormed {
  /// The text that the bytes are, with every line break as a newline alone; `nil` where they are no UTF-8.
  static func text(_ bytes: some Collection<UInt8>) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return normalised(text)
  }

  /// The text with `\r\n` and `\r` as `\n`.
  static func normalised(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for byte in text.utf8 {
      if byte == 0x0D {
        bytes.append(0x0A)
      } else if byte != 0x0A || !afterReturn {
        bytes.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with U+FFFD for every NUL, as web pages are read too: JSON can write one, and many programs take it for a text's end.
  static func withoutNUL(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
  }

  /// The offset of the first byte that UTF-8 does not have there (Unicode 16, table 3-7); `nil` where there is none.
  static func firstFault(_ bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      guard let (length, second) = shape(bytes[offset]) else { return offset }
      if length > 1 {
        guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return offset }
        for next in bytes[(offset + 2)..<max(offset + length, offset + 2)] where next & 0xC0 != 0x80 { return offset }
      }
      offset += length
    }
    return nil
  }

  /// How long the character is that `lead` begins, and what its second byte may be; `nil` where none begins with it.
  private static func shape(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0x00...0x7F: (1, 0x80...0xBF)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}

extension IntakeFault.Reason {
  /// What is wrong with bytes that are no UTF-8.
  static func brokenText(in bytes: [UInt8]) -> Self {
    let offset = WellFormed.firstFault(bytes) ?? bytes.count
    let line = bytes[..<offset].count { $0 == 0x0A } + 1
    let lineStart = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lineEnd = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    return .brokenText(
      offset: offset, line: line, byte: offset < bytes.count ? bytes[offset] : 0,
      words: Excerpt(bytes[lineStart..<lineEnd], around: offset - lineStart))
  }
}
