/// Blanks, as formats see them.
enum Blank {
  /// Whether the byte is a space, a tab or part of a line break.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// The text that bytes are, without the blanks around it.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(decoding: start[...last], as: UTF8.self)
  }

  /// The words without the blanks around them.
  static func trimmed(_ words: String) -> String {
    guard let first = words.utf8.first, let last = words.utf8.last, isBlank(first) || isBlank(last) else {
      return words
    }
    return trimmed(Array(words.utf8)[...])
  }
}
