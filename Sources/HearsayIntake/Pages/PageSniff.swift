/// Whether bytes are a web page, told from the first of them.
enum PageSniff {
  /// Whether the first bytes are those of a page: a doctype, or an element that only pages begin with. Where a file's name
  /// says that it is a page, any element will do.
  static func isPage(_ head: [UInt8], name: String) -> Bool {
    // A wide encoding shows by its NULs; without them its markup is ASCII.
    let plain = head.prefix(longest).filter { $0 != 0 && $0 < 0x80 }.map(ASCII.lower)
    let markup = withoutComments(plain[...])
    guard markup.first == UInt8(ascii: "<") else { return false }
    let isNamed = [".html", ".htm", ".xhtml"].contains { name.lowercased().hasSuffix($0) }
    return isNamed || openings.contains { markup.starts(with: $0.utf8) }
  }

  /// Bytes that are looked at: comments of licences and build systems stand before some pages.
  private static let longest = 4096

  private static let openings = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<main"]

  /// The bytes from the first element on: blanks, comments and declarations of XML are passed over.
  private static func withoutComments(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop(while: Blank.isBlank)
    while let end = ends(rest) { rest = rest[end...].drop(while: Blank.isBlank) }
    return rest
  }

  /// Where a comment or declaration ends that begins here; `nil` where none does.
  private static func ends(_ bytes: ArraySlice<UInt8>) -> Int? {
    let closing: [UInt8]
    if bytes.starts(with: "<!--".utf8) {
      closing = Array("-->".utf8)
    } else {
      guard bytes.starts(with: "<?".utf8) else { return nil }
      closing = Array(">".utf8)
    }
    var start = bytes.startIndex
    while start + closing.count <= bytes.endIndex {
      if bytes[start...].starts(with: closing) { return start + closing.count }
      start += 1
    }
    return nil
  }
}
