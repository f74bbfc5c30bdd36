/// Words that were written in Base64 (RFC 4648).
enum Base64 {
  /// The text that the words encode; `nil` where they are no Base64, or encode no UTF-8.
  static func text(_ words: String) -> String? {
    var bytes: [UInt8] = []
    var (buffer, bits) = (UInt32(0), 0)
    for byte in words.utf8 where !Blank.isBlank(byte) && byte != UInt8(ascii: "=") {
      guard let value = value(byte) else { return nil }
      buffer = buffer << 6 | value
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
