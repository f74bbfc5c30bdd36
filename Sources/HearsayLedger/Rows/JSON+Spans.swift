import HearsayModel
import HearsayText

extension JSON {
  /// The spans of an export: `[["player",12,20],["club",30,33,5,9]]`, each as `JSON+Claim.swift` writes it.
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
