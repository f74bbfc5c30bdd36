extension MarkupScanner {
  /// Reads the attributes of a tag and its `>`. Of two with one name the first counts.
  mutating func readAttributes() {
    attributes.removeAll(keepingCapacity: true)
    while offset < limit {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") {
        offset += 1
        return
      }
      if byte.isMarkupBlank || byte == UInt8(ascii: "/") { offset += 1 } else { readAttribute() }
    }
  }

  private mutating func readAttribute() {
    var hash = NameHash()
    hash.fold(bytes[offset])
    offset += 1
    while offset < limit, !bytes[offset].endsAttributeName {
      hash.fold(bytes[offset])
      offset += 1
    }
    let value = attributeValue()
    guard let name = AttributeName.byName[hash], !attributes.contains(where: { $0.name == name }) else { return }
    attributes.append(PageAttribute(name: name, start: Int32(value.lowerBound), end: Int32(value.upperBound)))
  }

  /// The value after a name; empty where there is none.
  private mutating func attributeValue() -> Range<Int> {
    let none = offset..<offset
    var equals = offset
    while equals < limit, bytes[equals].isMarkupBlank { equals += 1 }
    guard equals < limit, bytes[equals] == UInt8(ascii: "=") else { return none }
    offset = equals + 1
    while offset < limit, bytes[offset].isMarkupBlank { offset += 1 }
    guard offset < limit else { return none }
    let mark = bytes[offset]
    return mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") ? quotedValue(mark) : bareValue()
  }

  private mutating func quotedValue(_ mark: UInt8) -> Range<Int> {
    let start = offset + 1
    skipToQuote(mark, from: start)
    let value = start..<offset
    offset = min(offset + 1, limit)
    return value
  }

  private mutating func skipToQuote(_ mark: UInt8, from start: Int) {
    offset = start
    while offset < limit, bytes[offset] != mark { offset += 1 }
  }

  private mutating func bareValue() -> Range<Int> {
    let start = offset
    while offset < limit, !bytes[offset].isMarkupBlank, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
    return start..<offset
  }
}
