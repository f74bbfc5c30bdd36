/// Undoes what publishing programs do to letters.
enum TextRepair {
  /// The words with two repairs: UTF-8 that was taken for ISO-8859-1 and encoded again (“Ã¶” for “ö”) is turned back,
  /// and the control characters U+0080 to U+009F become what they are in windows-1252.
  static func repaired(_ words: String) -> String {
    guard words.utf8.contains(where: isSuspect) else { return words }
    if let once = encodedTwice(words) { return once }
    guard hasControls(words) else { return words }
    var repaired = String.UnicodeScalarView()
    for scalar in words.unicodeScalars { repaired.append(Windows1252.meant(by: scalar) ?? scalar) }
    return String(repaired)
  }

  /// Whether a byte begins a character from U+0080 to U+00FF, which both faults are made of.
  private static func isSuspect(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xC3 }

  /// Whether a character from U+0080 to U+009F stands in the words: the byte 0xC2 with one of those behind it.
  private static func hasControls(_ words: String) -> Bool {
    var words = words
    return words.withUTF8 { bytes in
      bytes.indices.dropLast().contains { bytes[$0] == 0xC2 && bytes[$0 + 1] < 0xA0 }
    }
  }

  /// The words where all of their characters are bytes of ISO-8859-1 that make UTF-8 together; `nil` otherwise.
  private static func encodedTwice(_ words: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.utf8.count)
    for scalar in words.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
