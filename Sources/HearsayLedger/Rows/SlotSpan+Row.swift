import HearsayModel
import HearsayText

extension SlotSpan {
  /// Spans as the ledger keeps them: `player 12 20;club 30 33 5 9`, the slot, its range, and the range that it refers to
  /// where there is one. Each claim has some, and this is read faster than JSON.
  static func text(of spans: [SlotSpan]) -> String {
    var text = ""
    for span in spans {
      if !text.isEmpty { text += ";" }
      text += "\(span.slot.rawValue) \(span.range.start) \(span.range.end)"
      if let referent = span.referent { text += " \(referent.start) \(referent.end)" }
    }
    return text
  }

  /// The spans of a stored text.
  static func spans(_ text: String) throws -> [SlotSpan] {
    try text.utf8.split(separator: UInt8(ascii: ";")).map { try span($0) }
  }

  private static func span(_ text: Substring.UTF8View) throws -> SlotSpan {
    let parts = text.split(separator: UInt8(ascii: " "))
    guard parts.count == 3 || parts.count == 5, let slot = Slot(rawValue: String(Substring(parts[0]))) else {
      throw malformed(text)
    }
    let offsets = try parts.dropFirst().map { try number($0) }
    return SlotSpan(
      slot: slot, range: ByteRange(offsets[0], offsets[1]),
      referent: offsets.count == 4 ? ByteRange(offsets[2], offsets[3]) : nil)
  }

  private static func number(_ digits: Substring.UTF8View) throws -> Int {
    guard let number = Int(Substring(digits)) else { throw malformed(digits) }
    return number
  }

  private static func malformed(_ text: Substring.UTF8View) -> Malformed {
    Malformed("a span", found: String(Substring(text)))
  }
}
