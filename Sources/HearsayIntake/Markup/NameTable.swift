/// The names of a document, each kept once.
struct NameTable {
  private var indices: [UInt64: Int32] = [:]
  private var folded: [UInt64: Int32] = [:]

  /// The index of a name as written, which is added to `names` where it is new.
  mutating func index(of written: ArraySlice<UInt8>, in names: inout [MarkupTree.Name]) -> Int32 {
    let key = NameHash(of: written).value
    if let index = indices[key] { return index }
    let index = Int32(names.count)
    if names.count >= MarkupLimits.names { return index - 1 }
    let foldedKey = NameHash(of: written.lazy.map(ASCII.lower)).value
    let first = folded[foldedKey] ?? index
    folded[foldedKey] = first
    names.append(Self.name(written, folded: first))
    indices[key] = index
    return index
  }

  private static func name(_ written: ArraySlice<UInt8>, folded: Int32) -> MarkupTree.Name {
    let words = String(decoding: written, as: UTF8.self)
    guard let colon = written.lastIndex(of: UInt8(ascii: ":")), colon > written.startIndex,
      colon + 1 < written.endIndex
    else {
      return MarkupTree.Name(written: words, prefix: "", local: words.lowercased(), folded: folded)
    }
    return MarkupTree.Name(
      written: words, prefix: String(decoding: written[..<colon], as: UTF8.self),
      local: String(decoding: written[(colon + 1)...], as: UTF8.self).lowercased(), folded: folded)
  }

  /// Whether a name can begin with the byte.
  static func canBegin(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  /// Whether the byte can stand in a name.
  static func canStand(_ byte: UInt8) -> Bool {
    canBegin(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
