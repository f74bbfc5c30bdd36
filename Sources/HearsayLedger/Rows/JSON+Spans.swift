import HearsayModel
import HearsayText

extension JSON {
  /// Spans as the ledger keeps them: `[["player",12,20],["club",30,33,5,9]]`, the slot, its range, and the range that it
  /// refers to where there is one.
  ///
  /// It is written by hand since each claim has some, and slots need no escapes.
  static func text(of spans: [SlotSpan]) -> String {
    var text = "["
    for span in spans {
      if text.utf8.count > 1 { text += "," }
      text += "[\"\(span.slot.rawValue)\",\(span.range.start),\(span.range.end)"
      if let referent = span.referent { text += ",\(referent.start),\(referent.end)" }
      text += "]"
    }
    return text + "]"
  }

  /// The spans of a stored text.
  static func spans(_ text: String) throws -> [SlotSpan] { try stored(text).spans() }

  func spans() throws -> [SlotSpan] {
    try asArray().map { item in
      let parts = try item.asArray()
      guard parts.count == 3 || parts.count == 5 else { throw Malformed("a span", found: item.line) }
      let offsets = try parts.dropFirst().map { try $0.asInteger() }
      return SlotSpan(
        slot: try parts[0].choice(Slot.self), range: ByteRange(offsets[0], offsets[1]),
        referent: offsets.count == 4 ? ByteRange(offsets[2], offsets[3]) : nil)
    }
  }
}
