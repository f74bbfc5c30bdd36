import HearsayModel

/// Reads JSON as pages hold it: with line breaks in strings, a comma too many, comments or a semicolon around it.
enum LooseJSON {
  static func read(_ bytes: ArraySlice<UInt8>) -> JSON? {
    let object = cut(bytes, from: UInt8(ascii: "{"), to: UInt8(ascii: "}"))
    let list = cut(bytes, from: UInt8(ascii: "["), to: UInt8(ascii: "]"))
    // What begins first holds the other; but a bracket may be that of a comment's `<![CDATA[`.
    let first = (list?.startIndex ?? .max) < (object?.startIndex ?? .max) ? list : object
    return [first, object].lazy.compactMap { $0.flatMap { value($0) } }.first
  }

  private static func cut(_ bytes: ArraySlice<UInt8>, from opening: UInt8, to closing: UInt8) -> ArraySlice<UInt8>? {
    guard let start = bytes.firstIndex(of: opening), let end = bytes.lastIndex(of: closing), start < end else {
      return nil
    }
    return bytes[start...end]
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> JSON? {
    // Well-formed JSON is the rule, and is not touched. A fault only means that the repaired text is tried.
    if let json = try? JSON(Array(bytes)) { return json }
    return try? JSON(repaired(Array(bytes)))
  }

  /// Control characters in strings become blanks, backslashes before nothing that can be escaped go, and so do commas before
  /// the end of a list.
  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var isInString = false
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if isInString, byte == UInt8(ascii: "\\") {
        appendEscape(bytes, &offset, to: &text)
        continue
      }
      if byte == UInt8(ascii: "\"") { isInString.toggle() }
      if !isInString, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { dropComma(&text) }
      text.append(byte < 0x20 ? 0x20 : byte)
      offset += 1
    }
    return text
  }

  private static func appendEscape(_ bytes: [UInt8], _ offset: inout Int, to text: inout [UInt8]) {
    if offset + 1 < bytes.count, "\"\\/bfnrtu".utf8.contains(bytes[offset + 1]) {
      text += [bytes[offset], bytes[offset + 1]]
      offset += 2
    } else {
      offset += 1
    }
  }

  private static func dropComma(_ text: inout [UInt8]) {
    guard let last = text.lastIndex(where: { $0 > 0x20 }), text[last] == UInt8(ascii: ",") else { return }
    text.remove(at: last)
  }
}
