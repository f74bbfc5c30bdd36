extension MarkupReader {
  /// Reads text up to the next `<`.
  mutating func readText() {
    while true {
      let end = plainEnd(from: offset)
      appendText(offset..<end)
      offset = end
      guard offset < bytes.count, bytes[offset] != UInt8(ascii: "<") else { return }
      readSpecial()
    }
  }

  /// Where the text ends that needs no look: at the next sign of markup, line break or control character.
  private func plainEnd(from start: Int) -> Int {
    let isSpecial = Self.isSpecial
    var end = start
    while end < bytes.count, !isSpecial[Int(bytes[end])] { end += 1 }
    return end
  }

  /// Reads a reference, a line break or a control character.
  private mutating func readSpecial() {
    if bytes[offset] == UInt8(ascii: "&") {
      offset = appendReference(at: offset, end: bytes.count, inAttribute: false)
    } else {
      appendControl(at: offset)
      offset += 1
    }
  }

  private static let isSpecial: [Bool] = (0...255).map { byte in
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || isControl(byte)
  }

  /// Takes bytes as text, whatever they are but for control characters and line breaks.
  mutating func appendRaw(_ range: Range<Int>) {
    var rest = range
    while let special = bytes[rest].firstIndex(where: Self.isControl) {
      appendText(rest.lowerBound..<special)
      appendControl(at: special)
      rest = (special + 1)..<range.upperBound
    }
    appendText(rest)
  }

  /// Takes a line break as a line feed (XML 1.0, section 2.11), and leaves out what else is no character of a text.
  private mutating func appendControl(at place: Int) {
    guard bytes[place] == 0x0D else { return note(.controlCharacter(bytes[place]), at: place) }
    if place + 1 >= bytes.count || bytes[place + 1] != 0x0A { append([0x0A]) }
  }

  /// Whether the byte is a control character but for tab and line feed.
  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 && byte != 0x0A }

  /// Puts bytes of the document into the text of the innermost element.
  mutating func appendText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    guard !open.isEmpty else {
      noteOutside(range)
      return
    }
    tree.characters += bytes[range]
    extendText(by: range.count)
  }

  /// Puts words into the text of the innermost element.
  mutating func append(_ words: [UInt8]) {
    guard !words.isEmpty, !open.isEmpty else { return }
    tree.characters += words
    extendText(by: words.count)
  }

  /// Text outside of the outermost element: blanks are allowed there, and one fault is enough for the rest.
  private mutating func noteOutside(_ range: Range<Int>) {
    guard let place = range.first(where: { !Blank.isBlank(bytes[$0]) }) else { return }
    if faults.last?.reason != .goesOn { note(.goesOn, at: place) }
  }

  /// Makes the last so many characters part of the innermost element: of its last text, where that ends just before.
  private mutating func extendText(by count: Int) {
    let end = Int32(tree.characters.count)
    let start = end - Int32(count)
    let last = open[open.count - 1].lastChild
    if last >= 0, tree.nodes[Int(last)].name < 0, tree.nodes[Int(last)].end == start {
      tree.nodes[Int(last)].end = end
    } else {
      add(MarkupTree.Node(name: -1, vocabulary: .core, start: start, end: end, offset: Int32(offset)))
    }
  }

  /// Adds a node to the innermost open element, and gives its index.
  @discardableResult
  mutating func add(_ node: MarkupTree.Node) -> Int32 {
    let index = Int32(tree.nodes.count)
    tree.nodes.append(node)
    if tree.nodes.count >= MarkupLimits.nodes {
      note(.tooMany, at: offset)
      isFull = true
    }
    guard !open.isEmpty else { return index }
    let parent = open[open.count - 1]
    if parent.lastChild < 0 {
      tree.nodes[Int(parent.node)].firstChild = index
    } else {
      tree.nodes[Int(parent.lastChild)].next = index
    }
    open[open.count - 1].lastChild = index
    return index
  }
}
