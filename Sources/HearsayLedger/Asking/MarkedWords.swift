import HearsayText

/// A text in which the full-text index has marked the words that were sought.
enum MarkedWords {
  /// Stands before a word; no text that people write has it.
  static let opening: UInt8 = 0x02
  /// Stands after a word.
  static let closing: UInt8 = 0x03

  /// Where the marked words stand in the text without the marks, counted from `start`. Marks that do not come in pairs give
  /// nothing: the text has such letters of its own.
  static func ranges(in marked: String, from start: Int) -> [ByteRange] {
    var ranges: [ByteRange] = []
    var offset = start
    var open: Int?
    for byte in marked.utf8 {
      switch byte {
      case opening where open == nil: open = offset
      case closing:
        guard let first = open else { return [] }
        ranges.append(ByteRange(first, offset))
        open = nil
      case opening: return []
      default: offset += 1
      }
    }
    return open == nil ? ranges : []
  }
}
