extension CharacterReference {
  /// A named reference of the table.
  struct Entry {
    let meaning: [UInt8]
    /// Whether it counts without a semicolon as well.
    let isLegacy: Bool
    /// Whether it is one of the five of XML.
    let isPlainXML: Bool
  }

  /// The names by their hashes. A test shows that no two of them share one.
  static let entries: [UInt64: Entry] = {
    var entries: [UInt64: Entry] = [:]
    entries.reserveCapacity(2200)
    table.withUTF8Buffer { buffer in
      for item in buffer.split(whereSeparator: Blank.isBlank) {
        guard let sign = item.firstIndex(of: UInt8(ascii: "=")) else { continue }
        var name = item[..<sign]
        let isLegacy = name.last == UInt8(ascii: "!")
        if isLegacy { name = name.dropLast() }
        let isPlainXML = ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
        let meaning = item[item.index(after: sign)...].split(separator: UInt8(ascii: "+")).flatMap(character)
        entries[NameHash(of: name).value] = Entry(meaning: meaning, isLegacy: isLegacy, isPlainXML: isPlainXML)
      }
    }
    return entries
  }()

  private static func character(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(value)
    else { return [] }
    return UTF8.encode(scalar).map(Array.init) ?? []
  }
}

/// A 64-bit FNV-1a hash of the bytes of a name, as words have it elsewhere in Hearsay.
struct NameHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(of bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
