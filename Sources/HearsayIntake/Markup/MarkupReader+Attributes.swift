extension MarkupReader {
  /// Reads attributes up to the end of the tag: whether the element is empty, and how many prefixes it declares.
  mutating func readAttributes(of element: Int32, at start: Int) -> (isEmpty: Bool, bindings: Int) {
    var bindings = 0
    let first = tree.attributes.count
    while true {
      skipBlanks()
      guard offset < bytes.count else {
        note(.endsInside("a tag"), at: start)
        return (false, bindings)
      }
      switch bytes[offset] {
      case UInt8(ascii: ">"):
        offset += 1
        return (false, bindings)
      case UInt8(ascii: "/"):
        offset += 1
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ">") else { continue }
        offset += 1
        return (true, bindings)
      case UInt8(ascii: "<"):
        // The tag before it was never ended.
        note(.endsInside("a tag"), at: start)
        return (false, bindings)
      default:
        readAttribute(first: first, bindings: &bindings)
      }
    }
  }

  private mutating func readAttribute(first: Int, bindings: inout Int) {
    let start = offset
    let written = word(from: offset)
    offset = written.endIndex
    guard !written.isEmpty else {
      note(.badAttribute(String(decoding: bytes[start...start], as: UTF8.self)), at: start)
      offset += 1
      return
    }
    let value = readValue(of: written, at: start)
    let name = names.index(of: written, in: &tree.names)
    let known = tree.names[Int(name)]
    if known.prefix == "xmlns" || (known.prefix.isEmpty && known.local == "xmlns") {
      guard scope.count < MarkupLimits.prefixes else { return }
      let namespace = Int(value.start)..<Int(value.end)
      scope.bind(known.prefix.isEmpty ? "" : Self.declaredPrefix(known), to: tree.characters[namespace])
      if tree.namespaces.count < MarkupLimits.attributes { tree.namespaces.append(namespace) }
      bindings += 1
      return
    }
    guard tree.attributes.count - first < MarkupLimits.attributes else { return }
    if tree.attributes[first...].contains(where: { $0.name == name }) {
      note(.badAttribute(known.written), at: start)
      return
    }
    tree.attributes.append(
      MarkupTree.Attribute(
        name: name, vocabulary: scope.attributeVocabulary(of: known), start: value.start, end: value.end))
  }

  /// The prefix that `xmlns:Prefix` declares, in its own letters.
  private static func declaredPrefix(_ name: MarkupTree.Name) -> String { String(name.written.dropFirst(6)) }

  private mutating func readValue(of name: ArraySlice<UInt8>, at start: Int) -> (start: Int32, end: Int32) {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
      note(.badAttribute(String(decoding: name, as: UTF8.self)), at: start)
      return decode(offset..<offset)
    }
    offset += 1
    skipBlanks()
    guard offset < bytes.count else { return decode(offset..<offset) }
    let quote = bytes[offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      note(.badAttribute(String(decoding: name, as: UTF8.self)), at: start)
      return readBareValue()
    }
    let begin = offset + 1
    guard let end = bytes[begin...].firstIndex(of: quote) else {
      note(.endsInside("the value of an attribute"), at: start)
      offset = begin
      return readBareValue()
    }
    offset = end + 1
    return decode(begin..<end)
  }

  private mutating func readBareValue() -> (start: Int32, end: Int32) {
    let begin = offset
    while offset < bytes.count, !Blank.isBlank(bytes[offset]), bytes[offset] != UInt8(ascii: ">"),
      bytes[offset] != UInt8(ascii: "<")
    {
      offset += 1
    }
    return decode(begin..<offset)
  }

  /// Puts a value among the characters, references replaced and line breaks as blanks (XML 1.0, section 3.3.3).
  private mutating func decode(_ range: Range<Int>) -> (start: Int32, end: Int32) {
    let start = Int32(tree.characters.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let plain = bytes[index..<range.upperBound].prefix { $0 >= 0x20 && $0 != 0x26 && $0 != 0x3C }
      tree.characters += plain
      index = plain.endIndex
      guard index < range.upperBound else { break }
      index = decodeSpecial(at: index, end: range.upperBound)
    }
    return (start, Int32(tree.characters.count))
  }

  /// Takes a reference, a sign of markup or a control character of a value; gives the offset behind it.
  private mutating func decodeSpecial(at index: Int, end: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "&"): return appendReference(at: index, end: end, inAttribute: true)
    case UInt8(ascii: "<"):
      note(.bareSign("<"), at: index)
      tree.characters.append(UInt8(ascii: "<"))
    default: tree.characters.append(0x20)
    }
    return index + 1
  }

  mutating func skipBlanks() {
    while offset < bytes.count, Blank.isBlank(bytes[offset]) { offset += 1 }
  }
}
