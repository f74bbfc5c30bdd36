extension JSON {
  /// The value as JSON on one line: keys sorted by their bytes, slashes and everything beyond ASCII as they are.
  public var line: String { String(decoding: lineBytes, as: UTF8.self) }

  /// The bytes of `line`.
  public var lineBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: nil)
    return bytes
  }

  /// The value as JSON over several lines, indented by two blanks a level; `margin` levels stand before each line but
  /// the first.
  public func indented(margin: Int = 0) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: margin)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &bytes, indent: indent) { value, bytes, inner in
        value.write(to: &bytes, indent: inner)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.write(sorted, between: ("{", "}"), to: &bytes, indent: indent) { member, bytes, inner in
        Self.write(member.key, to: &bytes)
        bytes += (inner == nil ? ":" : ": ").utf8
        member.value.write(to: &bytes, indent: inner)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between marks: (open: String, close: String), to bytes: inout [UInt8], indent: Int?,
    each: (Item, inout [UInt8], Int?) -> Void
  ) {
    bytes += marks.open.utf8
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let indent { newLine(indent + 1, to: &bytes) }
      each(item, &bytes, indent.map { $0 + 1 })
    }
    if let indent, !items.isEmpty { newLine(indent, to: &bytes) }
    bytes += marks.close.utf8
  }

  private static func newLine(_ indent: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
  }

  /// Adds a text as a JSON string, with its quotation marks, to bytes.
  public static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Most texts have nothing to be escaped, and are copied in one go.
    if text.utf8.allSatisfy(isPlain) { bytes += text.utf8 } else { writeEscaped(text, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func writeEscaped(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x00..<0x20: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
  }
}
