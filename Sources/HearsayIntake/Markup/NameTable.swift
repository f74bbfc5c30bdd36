/// The names of a document, each kept once.
struct NameTable {
  /// The hashes of the first names, in their order. Most documents have no more, and one after the other they are found sooner than in a
  /// dictionary, which is made anew for each document.
  private var early: [NameHash] = []
  /// The indices of all other names.
  private var late: [NameHash: Int32] = [:]
  /// The hashes of all names in lower case, in their order.
  private var folded: [NameHash] = []

  /// A feed has some twenty names.
  private static let mostEarly = 32

  /// The index of a name as written, which is added to `names` where it is new.
  mutating func index(of written: ArraySlice<UInt8>, in names: inout [MarkupTree.Name]) -> Int32 {
    let hash = NameHash(of: written)
    if let index = early.firstIndex(of: hash) { return Int32(index) }
    if names.count > Self.mostEarly, let index = late[hash] { return index }
    let index = Int32(names.count)
    if names.count >= MarkupLimits.names { return index - 1 }
    if early.count < Self.mostEarly { early.append(hash) } else { late[hash] = index }
    let foldedHash = NameHash(folding: written)
    folded.append(foldedHash)
    let first = folded.firstIndex(of: foldedHash).map { Int32($0) } ?? index
    names.append(Self.name(written, isFolded: foldedHash == hash, first: first))
    return index
  }

  private static func name(_ written: ArraySlice<UInt8>, isFolded: Bool, first: Int32) -> MarkupTree.Name {
    let words = String(decoding: written, as: UTF8.self)
    let colon = written.lastIndex(of: UInt8(ascii: ":"))
    guard let colon, colon > written.startIndex, colon + 1 < written.endIndex else {
      return MarkupTree.Name(written: words, prefix: "", local: isFolded ? words : words.lowercased(), folded: first)
    }
    return MarkupTree.Name(
      written: words, prefix: String(decoding: written[..<colon], as: UTF8.self),
      local: String(decoding: written[(colon + 1)...], as: UTF8.self).lowercased(), folded: first)
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
