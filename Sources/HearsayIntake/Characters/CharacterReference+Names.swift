extension CharacterReference {
  /// A named reference of the table.
  struct Entry: Sendable {
    let meaning: [UInt8]
    /// Whether it counts without a semicolon as well.
    let isLegacy: Bool
    /// Whether it is one of the five of XML.
    let isPlainXML: Bool
  }

  /// The names by their hashes. A test shows that no two of them share one.
  static let entries: HashedNames<Entry> = {
    var entries: [(hash: NameHash, value: Entry)] = []
    entries.reserveCapacity(2200)
    table.withUTF8Buffer { buffer in
      for item in buffer.split(whereSeparator: Blank.isBlank) {
        guard let sign = item.firstIndex(of: UInt8(ascii: "=")) else { continue }
        var name = item[..<sign]
        let isLegacy = name.last == UInt8(ascii: "!")
        if isLegacy { name = name.dropLast() }
        let isPlainXML = ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
        let meaning = item[item.index(after: sign)...].split(separator: UInt8(ascii: "+")).flatMap(character)
        entries.append((NameHash(of: name), Entry(meaning: meaning, isLegacy: isLegacy, isPlainXML: isPlainXML)))
      }
    }
    return HashedNames(hashed: entries)
  }()

  private static func character(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(value)
    else { return [] }
    return UTF8.encode(scalar).map(Array.init) ?? []
  }
}
