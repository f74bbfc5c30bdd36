/// The encoding that the very first bytes give away: a byte order mark, or `<` in two or four bytes (XML 1.0,
/// appendix F).
struct ByteOrder: Equatable {
  let encoding: Encoding
  /// How many bytes the mark takes; none where only the shape of the first sign shows it.
  let length: Int

  init?(_ bytes: [UInt8]) {
    if let (mark, encoding) = Self.marks.first(where: { bytes.starts(with: $0.0) }) {
      (self.encoding, length) = (encoding, mark.count)
      return
    }
    guard let (_, encoding) = Self.shapes.first(where: { bytes.starts(with: $0.0) }) else {
      // `<?xm` in EBCDIC.
      guard bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]), let ebcdic = Encoding(label: "cp037") else { return nil }
      (self.encoding, length) = (ebcdic, 0)
      return
    }
    (self.encoding, length) = (encoding, 0)
  }

  private static let marks: [([UInt8], Encoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32(bigEndian: false)),
    ([0, 0, 0xFE, 0xFF], .utf32(bigEndian: true)), ([0xFF, 0xFE], .utf16(bigEndian: false)),
    ([0xFE, 0xFF], .utf16(bigEndian: true)),
  ]

  private static let shapes: [([UInt8], Encoding)] = [
    ([0x3C, 0, 0, 0], .utf32(bigEndian: false)), ([0, 0, 0, 0x3C], .utf32(bigEndian: true)),
    ([0x3C, 0, 0x3F, 0], .utf16(bigEndian: false)), ([0, 0x3C, 0, 0x3F], .utf16(bigEndian: true)),
    ([0x3C, 0, 0x66, 0], .utf16(bigEndian: false)), ([0, 0x3C, 0, 0x66], .utf16(bigEndian: true)),
    ([0x3C, 0, 0x72, 0], .utf16(bigEndian: false)), ([0, 0x3C, 0, 0x72], .utf16(bigEndian: true)),
    ([0x3C, 0, 0x21, 0], .utf16(bigEndian: false)), ([0, 0x3C, 0, 0x21], .utf16(bigEndian: true)),
  ]
}
