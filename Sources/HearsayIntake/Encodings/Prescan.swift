/// Looks for the encoding that the first bytes of markup declare, before anything is decoded.
struct Prescan {
  private let head: ArraySlice<UInt8>
  private var offset: Int

  /// How far a declaration is looked for: the WHATWG standard's 1024 bytes, and room for what feeds put before theirs.
  private static let reach = 4096

  /// The declared label in lower case; `nil` where there is none.
  static func label(in bytes: [UInt8], markup: Markup) -> String? {
    let head = bytes.prefix(reach)
    var (xml, html) = (Prescan(head: head), Prescan(head: head))
    switch markup {
    case .xml: return xml.xmlDeclaration()
    case .html: return html.meta() ?? xml.xmlDeclaration()
    case .none: return nil
    }
  }

  private init(head: ArraySlice<UInt8>) {
    self.head = head
    offset = head.startIndex
  }

  /// `<?xml … encoding="…"?>`, anywhere near the beginning: feeds have comments and blanks before it.
  private mutating func xmlDeclaration() -> String? {
    while let start = find("<?xml") {
      let end = head[start...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      if let label = Self.value(of: "encoding", in: head[start..<end]) { return label }
    }
    return nil
  }

  /// The algorithm of the HTML standard, section 13.2.3.2, without its exactness about attributes' names.
  private mutating func meta() -> String? {
    while let start = find("<") {
      let rest = head[start...]
      if rest.starts(with: "!--".utf8) {
        offset = start + 3
        guard let end = find("-->") else { return nil }
        offset = end
      } else if Self.begins(rest, with: "meta") {
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
        if let label = Self.metaLabel(in: rest[..<end]) { return label }
        offset = end
      }
    }
    return nil
  }

  private static func metaLabel(in tag: ArraySlice<UInt8>) -> String? {
    if let label = value(of: "charset", in: tag), !label.contains("/") { return label }
    return nil
  }

  /// Moves behind the next occurrence of `words` and gives the offset there.
  private mutating func find(_ words: StaticString) -> Int? {
    // The bit that tells small letters from capitals is set in every sign that words begin with here.
    let sign = words.utf8Start.pointee
    while let next = head[offset...].firstIndex(where: { $0 | 0x20 == sign }) {
      offset = next + 1
      guard Self.begins(head[next...], with: words) else { continue }
      offset = next + words.utf8CodeUnitCount
      return offset
    }
    return nil
  }

  private static func begins(_ bytes: ArraySlice<UInt8>, with words: StaticString) -> Bool {
    guard bytes.count >= words.utf8CodeUnitCount else { return false }
    return words.withUTF8Buffer { words in
      words.indices.allSatisfy { ASCII.lower(bytes[bytes.startIndex + $0]) == words[$0] }
    }
  }

  /// The value that follows `name=` in a tag, in quotation marks or bare. It finds the `charset` inside of a `content`
  /// attribute as well.
  private static func value(of name: StaticString, in tag: ArraySlice<UInt8>) -> String? {
    var prescan = Prescan(head: tag)
    while let end = prescan.find(name) {
      var rest = tag[end...].drop(while: Blank.isBlank)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: Blank.isBlank)
      if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { rest = rest.dropFirst() }
      let word = rest.prefix { byte in
        !Blank.isBlank(byte) && !"\"';>".utf8.contains(byte)
      }
      if !word.isEmpty { return String(decoding: word, as: UTF8.self).lowercased() }
    }
    return nil
  }
}
