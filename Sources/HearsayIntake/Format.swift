/// What the bytes of a file are, told from the first of them; the name only decides where they do not.
enum Format: Equatable {
  /// One article in plain text, from the offset on.
  case plainText(from: Int)
  /// One JSON object a line, from the offset on.
  case jsonLines(from: Int)
  /// A feed: RSS, Atom or JSON Feed, in any encoding.
  case feed
  /// A web page, in any encoding.
  case webPage
  /// The pages of a web archive.
  case archive

  init(of head: [UInt8], name: String) throws(IntakeFault.Reason) {
    if ArchiveStream.begins(head) {
      self = .archive
      return
    }
    if let sniff = FeedSniff(head) {
      guard sniff == .feed else { throw .subscriptions }
      self = .feed
      return
    }
    if PageSniff.isPage(head, name: name) {
      self = .webPage
      return
    }
    if let encoding = Self.foreignEncoding(head) { throw .encoding(encoding) }
    if Self.isBinary(head) { throw .binary(looksLike: Self.looks(head)) }
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let body = head[start...].drop(while: Blank.isBlank)
    if Self.opens(body, with: "[{\"") { throw .array }
    let isNamedLines = [".jsonl", ".ndjson"].contains { name.hasSuffix($0) }
    if body.isEmpty { throw .empty }
    // A lone `{` is the first line of a pipe that sends one object over many lines.
    let isLines = ["{\"", "{}"].contains { Self.opens(body, with: $0) } || body.elementsEqual("{\n".utf8)
    self = isLines || isNamedLines ? .jsonLines(from: start) : .plainText(from: start)
  }

  /// Whether the signs are the first of the bytes, with any blanks between them.
  private static func opens(_ bytes: ArraySlice<UInt8>, with signs: String) -> Bool {
    var rest = bytes
    for sign in signs.utf8 {
      rest = rest.drop(while: Blank.isBlank)
      guard rest.first == sign else { return false }
      rest = rest.dropFirst()
    }
    return true
  }

  private static func foreignEncoding(_ head: [UInt8]) -> String? {
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    return head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) ? "UTF-16" : nil
  }

  /// No text holds a NUL, and none has a control character in every tenth place.
  private static func isBinary(_ head: [UInt8]) -> Bool {
    var controls = 0
    for byte in head where byte < 0x20 || byte == 0x7F {
      if byte == 0 { return true }
      if !(0x09...0x0D).contains(byte) { controls += 1 }
    }
    return controls * 10 > head.count || looks(head) != nil
  }

  /// The name of a well-known format by its first bytes.
  private static func looks(_ head: [UInt8]) -> String? {
    let known: [(String, [UInt8])] = [
      ("gzip", [0x1F, 0x8B]), ("a zip archive", [0x50, 0x4B, 0x03, 0x04]), ("PDF", Array("%PDF-".utf8)),
      ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("JPEG", [0xFF, 0xD8, 0xFF]), ("SQLite", Array("SQLite format 3".utf8)),
    ]
    return known.first { head.starts(with: $0.1) }?.0
  }
}
