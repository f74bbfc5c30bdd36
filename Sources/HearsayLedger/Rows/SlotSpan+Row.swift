import HearsayModel
import HearsayText

extension SlotSpan {
  /// Spans as the ledger keeps them: `player 12 20;club 30 33 5 9`, the slot, its range, and the range that it refers to
  /// where there is one. Each claim has some, and this is read faster than JSON.
  static func write(_ spans: [SlotSpan], to bytes: inout [UInt8]) {
    for (place, span) in spans.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ";")) }
      bytes.append(contentsOf: span.slot.rawValue.utf8)
      write(span.range, to: &bytes)
      if let referent = span.referent { write(referent, to: &bytes) }
    }
  }

  private static func write(_ range: ByteRange, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(digitsOf: range.start)
    bytes.append(UInt8(ascii: " "))
    bytes.append(digitsOf: range.end)
  }

  /// Spans as text.
  static func text(of spans: [SlotSpan]) -> String {
    var bytes: [UInt8] = []
    write(spans, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The spans of a stored text.
  static func spans(_ text: String) throws -> [SlotSpan] {
    var fields = SpanFields(text)
    var spans: [SlotSpan] = []
    while !fields.isAtEnd { spans.append(try fields.span()) }
    return spans
  }
}

/// The fields of stored spans, on bytes: a page reads hundreds of claims.
private struct SpanFields {
  private let text: String
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { place >= bytes.count }

  /// A span with the semicolon behind it.
  mutating func span() throws -> SlotSpan {
    guard let slot = Slot(rawValue: word()) else { throw malformed }
    let range = try range()
    let referent = isAtSpanEnd ? nil : try self.range()
    guard isAtSpanEnd else { throw malformed }
    place += 1
    return SlotSpan(slot: slot, range: range, referent: referent)
  }

  private var isAtSpanEnd: Bool { isAtEnd || bytes[place] == UInt8(ascii: ";") }

  private mutating func word() -> String {
    let start = place
    while !isAtSpanEnd, bytes[place] != UInt8(ascii: " ") { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func range() throws -> ByteRange { ByteRange(try number(), try number()) }

  /// A blank and a number.
  private mutating func number() throws -> Int {
    guard !isAtEnd, bytes[place] == UInt8(ascii: " ") else { throw malformed }
    place += 1
    let start = place
    var number = 0
    // No text has offsets of more digits, and so many fit.
    while !isAtEnd, (0x30...0x39).contains(bytes[place]), place - start < 18 {
      number = number * 10 + Int(bytes[place] & 0xF)
      place += 1
    }
    guard place > start else { throw malformed }
    return number
  }

  private var malformed: Malformed { Malformed("a span", found: text) }
}
