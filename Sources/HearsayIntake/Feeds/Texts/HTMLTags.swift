/// Walks through HTML tag by tag, as a browser parts it, without making a tree.
struct HTMLTags {
  /// A piece of HTML.
  enum Piece {
    /// Text, up to the next tag.
    case text(Range<Int>)
    /// The beginning of an element, with the range of its attributes.
    case start(name: HTMLName, attributes: Range<Int>)
    /// The end of an element.
    case end(name: HTMLName)
    /// A comment or declaration.
    case other
  }

  let bytes: [UInt8]
  private var offset = 0
  /// The element whose words are no markup and that goes on here: a script or a style sheet.
  private var raw: HTMLName?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next piece; `nil` at the end.
  mutating func next() -> Piece? {
    guard offset < bytes.count else { return nil }
    if let raw { return rawText(of: raw) }
    if bytes[offset] == UInt8(ascii: "<"), let piece = tag() { return piece }
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
    return .text(start..<offset)
  }

  /// What begins with the `<` at `offset`; `nil` where it is only a sign.
  private mutating func tag() -> Piece? {
    let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return comment() }
    let isEnd = next == UInt8(ascii: "/")
    let first = offset + (isEnd ? 2 : 1)
    guard first < bytes.count, ASCII.isLetter(bytes[first]) else { return nil }
    let name = bytes[first...].prefix { !Blank.isBlank($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
    let attributes = name.endIndex..<tagEnd(from: name.endIndex)
    offset = min(attributes.upperBound + 1, bytes.count)
    let folded = HTMLName(name)
    if isEnd { return .end(name: folded) }
    if HTMLNames.of(folded).contains(.raw) { raw = folded }
    return .start(name: folded, attributes: attributes)
  }

  /// The text up to `</name`.
  private mutating func rawText(of name: HTMLName) -> Piece {
    let start = offset
    raw = nil
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "/"),
        HTMLName(bytes[(offset + 2)...].prefix(while: ASCII.isLetter)) == name
      {
        break
      }
      offset += 1
    }
    return .text(start..<offset)
  }

  /// Where the tag ends: at the first `>` that stands in no quotation marks, or at the first of all where they are not
  /// closed.
  private func tagEnd(from start: Int) -> Int {
    var (index, quote) = (start, UInt8(0))
    var firstEnd: Int?
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        if quote == 0 { return index }
        firstEnd = firstEnd ?? index
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = isAfterSign(index) ? byte : 0
      }
      index += 1
      // No attribute is as long as this; an open quotation mark must not swallow the text.
      if index - start > Self.longestTag { break }
    }
    return firstEnd ?? min(index, bytes.count)
  }

  private static let longestTag = 1 << 16

  /// A quotation mark opens a value only behind `=`.
  private func isAfterSign(_ index: Int) -> Bool {
    bytes[..<index].last { !Blank.isBlank($0) } == UInt8(ascii: "=")
  }

  private mutating func comment() -> Piece {
    let isComment = bytes[offset...].starts(with: "<!--".utf8)
    var index = offset + (isComment ? 4 : 2)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">"),
        !isComment || bytes[..<index].suffix(2).elementsEqual("--".utf8)
      {
        break
      }
      index += 1
    }
    offset = min(index + 1, bytes.count)
    return .other
  }
}
