/// Finds text whose lines were broken to fit a width, where a line break is only white space.
///
/// Such a block has three lines or more, each so long that the first word of the next one would not have fitted on it, and
/// at least one that begins in lower case: a list of headlines does not.
enum LineWrapping {
  private struct Line {
    let range: ByteRange
    let width: Int
    let firstWordWidth: Int
    let beginsSmall: Bool
  }

  /// Mail and wire services wrap between 60 and 80; shorter lines are lists, longer ones paragraphs.
  private static let widths = 40...120

  /// The wrapped blocks of a text, in order.
  static func blocks(of text: CanonicalText) -> [ByteRange] {
    var blocks: [ByteRange] = []
    var lines: [Line] = []
    func closeBlock() {
      if isWrapped(lines) { blocks.append(lines[0].range.union(lines[lines.count - 1].range)) }
      lines.removeAll(keepingCapacity: true)
    }
    var start = text.title.map { $0.end + 1 } ?? 0
    while start < text.bytes.count {
      let end = text.bytes[start...].firstIndex(where: isBreak) ?? text.bytes.count
      if let line = line(text.bytes[start..<end]) { lines.append(line) } else { closeBlock() }
      start = end + 1
      // A carriage return and a line feed are one break.
      if end + 1 < text.bytes.count, text.bytes[end] == 0x0D, text.bytes[end + 1] == 0x0A { start += 1 }
    }
    closeBlock()
    return blocks
  }

  /// How many line breaks stand in a range; a carriage return with a line feed is one.
  static func lineBreaks(in range: ByteRange, of text: CanonicalText) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in text.bytes[range.start..<range.end] {
      if isBreak(byte), !(byte == 0x0A && previous == 0x0D) { count += 1 }
      previous = byte
    }
    return count
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The line without the white space around it; `nil` where nothing else is on it.
  private static func line(_ bytes: ArraySlice<UInt8>) -> Line? {
    guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return nil }
    let line = bytes[first...last]
    let word = line.prefix { !isBlank($0) }
    return Line(
      range: ByteRange(first, last + 1), width: width(line), firstWordWidth: width(word),
      beginsSmall: (0x61...0x7A).contains(bytes[first]))
  }

  private static func width(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  private static func isWrapped(_ lines: [Line]) -> Bool {
    guard lines.count >= 3, let widest = lines.map(\.width).max(), widths.contains(widest) else { return false }
    let rest = lines.dropFirst()
    return rest.contains(where: \.beginsSmall)
      && zip(lines, rest).allSatisfy { $0.width + 1 + $1.firstWordWidth > widest }
  }
}
