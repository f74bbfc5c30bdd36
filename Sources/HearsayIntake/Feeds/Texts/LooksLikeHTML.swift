/// Whether words of a format that does not say so are HTML.
enum LooksLikeHTML {
  /// They are where an element is closed or a reference stands in them, and every tag and reference is one of HTML.
  static func test(_ words: String) -> Bool {
    guard words.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return false }
    let bytes = Array(words.utf8)
    var isSure = false
    for (offset, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "&") {
        guard let end = referenceEnd(bytes, offset) else { continue }
        guard CharacterReference.read(bytes, at: offset, end: end, in: .xml) != nil else { return false }
        isSure = true
      } else if byte == UInt8(ascii: "<"), let (name, isEnd) = tag(bytes, offset) {
        let known = HTMLNames.of(name)
        guard !known.isEmpty else { return false }
        isSure = isSure || isEnd || known.contains(.void)
      }
    }
    return isSure
  }

  /// The offset behind `&name;`; `nil` where no reference begins.
  private static func referenceEnd(_ bytes: [UInt8], _ offset: Int) -> Int? {
    let name = bytes[(offset + 1)...].prefix(40).prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "#")
    }
    guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else { return nil }
    return name.endIndex + 1
  }

  private static func tag(_ bytes: [UInt8], _ offset: Int) -> (name: HTMLName, isEnd: Bool)? {
    var start = offset + 1
    let isEnd = start < bytes.count && bytes[start] == UInt8(ascii: "/")
    if isEnd { start += 1 }
    let name = bytes[min(start, bytes.count)...].prefix { ASCII.isLetter($0) || ASCII.isDigit($0) }
    return name.isEmpty ? nil : (HTMLName(name), isEnd)
  }
}
