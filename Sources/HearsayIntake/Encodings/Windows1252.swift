/// The encoding of Western Windows, in which most text is that says ISO-8859-1.
enum Windows1252 {
  /// The character of a byte (WHATWG Encoding standard, index windows-1252): five of the bytes from 0x80 to 0x9F stay
  /// control characters.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The character that somebody meant by a control character from U+0080 to U+009F; `nil` for any other.
  static func meant(by scalar: Unicode.Scalar) -> Unicode.Scalar? {
    (0x80...0x9F).contains(scalar.value) ? upper[Int(scalar.value) - 0x80] : nil
  }

  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}", "\u{2C6}", "\u{2030}",
    "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}", "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}",
    "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}", "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}",
    "\u{17E}", "\u{178}",
  ]
}
