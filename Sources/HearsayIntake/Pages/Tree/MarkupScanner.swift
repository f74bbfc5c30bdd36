/// Cuts the bytes of a page into text and tags, as the HTML standard's tokenizer does (13.2.5), for every input, in one
/// pass and without looking back.
struct MarkupScanner {
  /// What comes next in a page.
  enum Piece {
    /// Text, references as written.
    case text(Range<Int>)
    /// A start tag; its attributes are in `attributes`.
    case start(PageTag)
    /// An end tag.
    case end(PageTag)
    /// Nothing more.
    case finished
  }

  let bytes: [UInt8]
  var offset = 0
  /// The attributes of the start tag that came last.
  var attributes: [PageAttribute] = []
  /// Where the bytes that are looked at end.
  let limit: Int
  /// Elements of raw text of which no end tag comes any more, so that each is looked for in vain but once.
  var unended: Set<PageTag> = []

  init(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = min(limit, bytes.count)
  }

  mutating func next() -> Piece {
    while offset < limit {
      guard bytes[offset] == UInt8(ascii: "<") else { return .text(text()) }
      if let piece = markup() { return piece }
    }
    return .finished
  }

  /// The text from here up to the next tag.
  private mutating func text() -> Range<Int> {
    let start = offset
    while offset < limit, !(bytes[offset] == UInt8(ascii: "<") && offset > start && opensMarkup(offset)) { offset += 1 }
    return start..<offset
  }

  private func opensMarkup(_ offset: Int) -> Bool {
    guard offset + 1 < limit else { return false }
    let next = bytes[offset + 1]
    return ASCII.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  /// The piece that a `<` begins; `nil` where it was something that says nothing, such as a comment.
  private mutating func markup() -> Piece? {
    guard opensMarkup(offset) else { return .text(text()) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "/"): return endTag()
    case UInt8(ascii: "!"): skipDeclaration()
    case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"))
    default: return startTag()
    }
    return nil
  }

  /// Passes over a comment, a doctype or what stands for one.
  private mutating func skipDeclaration() {
    guard offset + 3 < limit, bytes[offset + 2] == UInt8(ascii: "-"), bytes[offset + 3] == UInt8(ascii: "-") else {
      skip(past: UInt8(ascii: ">"))
      return
    }
    // The dashes that begin a comment may be those that end it: `<!-->`.
    offset += 2
    while offset < limit {
      if bytes[offset] == UInt8(ascii: ">"), bytes[offset - 1] == UInt8(ascii: "-"),
        bytes[offset - 2] == UInt8(ascii: "-")
      {
        offset += 1
        return
      }
      offset += 1
    }
  }

  private mutating func skip(past byte: UInt8) {
    while offset < limit, bytes[offset] != byte { offset += 1 }
    offset = min(offset + 1, limit)
  }

  private mutating func endTag() -> Piece? {
    offset += 2
    guard offset < limit, ASCII.isLetter(bytes[offset]) else {
      skip(past: UInt8(ascii: ">"))
      return nil
    }
    let tag = tagName()
    readAttributes()
    return .end(tag)
  }

  private mutating func startTag() -> Piece {
    offset += 1
    let tag = tagName()
    readAttributes()
    return .start(tag)
  }

  /// The name of a tag, up to a blank, a slash or the end.
  mutating func tagName() -> PageTag {
    var name = NameHash()
    while offset < limit, !bytes[offset].endsTagName {
      name.fold(bytes[offset])
      offset += 1
    }
    return PageTag.byName[name] ?? .other
  }
}
