extension MarkupScanner {
  /// The text of an element that holds nothing but text, up to its end tag, which is passed over; `nil` where no end tag
  /// comes. Scripts and styles then reach to the end, as in browsers; of the others, that would lose the page.
  mutating func rawText(of tag: PageTag) -> Range<Int>? {
    let start = offset
    if !unended.contains(tag), let end = endOfRawText(of: tag) { return start..<end }
    unended.insert(tag)
    guard tag == .script || tag == .style else { return nil }
    offset = limit
    return start..<limit
  }

  /// Moves past the end tag of a raw element, and gives where its text ends.
  private mutating func endOfRawText(of tag: PageTag) -> Int? {
    let start = offset
    while offset < limit {
      guard bytes[offset] == UInt8(ascii: "<"), offset + 2 < limit, bytes[offset + 1] == UInt8(ascii: "/") else {
        offset += 1
        continue
      }
      let end = offset
      offset += 2
      if ASCII.isLetter(bytes[offset]), tagName() == tag {
        readAttributes()
        return end
      }
    }
    offset = start
    return nil
  }
}
