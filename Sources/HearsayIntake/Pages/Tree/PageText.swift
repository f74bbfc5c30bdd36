/// Text of a page made readable: references resolved, blanks folded.
enum PageText {
  /// The bytes as words with single blanks between them and none around them.
  static func words(of bytes: ArraySlice<UInt8>, in place: CharacterReference.Place = .html) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    append(bytes, in: place, to: &folded)
    while folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends text with its references resolved and its blanks folded.
  static func append(
    _ text: ArraySlice<UInt8>, in place: CharacterReference.Place = .html, to folded: inout [UInt8]
  ) {
    guard text.contains(UInt8(ascii: "&")) else { return appendFolded(text, to: &folded) }
    appendFolded(CharacterReference.decoded(Array(text), in: place)[...], to: &folded)
  }

  /// Appends text with each run of blanks as one blank, and none at the beginning or after another.
  static func appendFolded(_ text: ArraySlice<UInt8>, to folded: inout [UInt8]) {
    var offset = text.startIndex
    while offset < text.endIndex {
      let width = blankWidth(text, at: offset)
      if width == 0 {
        folded.append(text[offset])
        offset += 1
      } else {
        if width < 4, let last = folded.last, last != 0x20, last != 0x0A { folded.append(0x20) }
        offset += width & 3
      }
    }
  }

  /// How many bytes a blank takes: no-break spaces, thin spaces and the like count as blanks too; 4 more where it is one that
  /// is not seen and parts nothing, such as a soft hyphen. 0 where there is none.
  @inline(__always)
  private static func blankWidth(_ text: ArraySlice<UInt8>, at offset: Int) -> Int {
    let byte = text[offset]
    if byte <= 0x20 { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return byte == 0x7F ? 1 : 0 }
    return wideBlankWidth(text, at: offset)
  }

  private static func wideBlankWidth(_ text: ArraySlice<UInt8>, at offset: Int) -> Int {
    guard offset + 1 < text.endIndex else { return 0 }
    if text[offset] == 0xC2 { return text[offset + 1] == 0xA0 ? 2 : text[offset + 1] == 0xAD ? 6 : 0 }
    guard offset + 2 < text.endIndex else { return 0 }
    switch (text[offset], text[offset + 1], text[offset + 2]) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): return 3
    case (0xE3, 0x80, 0x80): return 3
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 7
    default: return 0
    }
  }
}
