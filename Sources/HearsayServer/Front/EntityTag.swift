import HearsayModel

/// Entity tags (RFC 9110, 8.8.3): strong ones, made from the bytes that they stand for, so that they hold over restarts.
enum EntityTag {
  /// The tag of some bytes, with its quotes.
  static func of(_ bytes: [UInt8]) -> String {
    // FNV-1a with 64 bits (Fowler, Noll, Vo), beside the length: nobody gains anything by making two answers look the same to himself.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "\"\(String(hash, radix: 36))-\(String(bytes.count, radix: 36))\""
  }

  /// Whether the header `If-None-Match` has the tag, or a star. Weak tags count as strong ones here (RFC 9110, 13.1.2).
  static func matches(_ header: String, _ tag: String) -> Bool {
    header.split(separator: ",").contains { part in
      let part = part.drop { $0 == " " || $0 == "\t" }
      let end = part.lastIndex { $0 != " " && $0 != "\t" }.map { part.index(after: $0) } ?? part.startIndex
      let listed = part[..<end]
      return listed == "*" || listed == tag || listed == "W/\(tag)"
    }
  }
}
