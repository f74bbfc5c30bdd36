/// The identity of a word when case, accents and the shape of its apostrophe do not count: `Müller`, `MULLER` and `muller` are one.
///
/// It is the 64-bit FNV-1a hash of the folded bytes (Fowler, Noll, Vo; draft-eastlake-fnv). Two words of one text practically never
/// share it, and a word is compared in one instruction without keeping a copy of it.
public struct WordID: Hashable, Sendable, Comparable {
  /// The hash itself.
  public let value: UInt64

  /// Wraps a hash that was made by folding.
  @inlinable @inline(__always)
  public init(_ value: UInt64) { self.value = value }

  /// Folds and hashes a word.
  public init(_ word: String) {
    if let plain = word.utf8.withContiguousStorageIfAvailable(Folding.plainID) ?? nil {
      self = plain
      return
    }
    let bytes = Array(word.utf8)
    self = Folding.id(of: bytes, from: 0, to: bytes.count)
  }

  /// Orders ids by their hashes; the order means nothing but is the same in every run.
  @inlinable
  public static func < (left: WordID, right: WordID) -> Bool { left.value < right.value }
}

/// Folding of case and accents, on bytes.
public enum Folding {
  /// The word with case, accents and ligatures folded to plain lower-case letters, and every apostrophe to `'`.
  public static func fold(_ word: String) -> String {
    // Most words are folded as they stand.
    if word.utf8.allSatisfy({ $0 < 0x80 && plainASCII($0) == $0 }) { return word }
    var folded: [UInt8] = []
    let bytes = Array(word.utf8)
    folded.reserveCapacity(bytes.count)
    forEachFolded(bytes, from: 0, to: bytes.count) { folded.append($0) }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Adds the folded bytes of a range to `folded`.
  public static func append(_ bytes: [UInt8], in range: ByteRange, to folded: inout [UInt8]) {
    forEachFolded(bytes, from: range.start, to: range.end) { folded.append($0) }
  }

  /// The id of the bytes from `start` up to `end`.
  static func id(of bytes: [UInt8], from start: Int, to end: Int) -> WordID {
    var hash = FNV1a()
    forEachFolded(bytes, from: start, to: end) { hash.add($0) }
    return WordID(hash.value)
  }

  /// The id of bytes that are all of ASCII, as most words are; `nil` for others. Nothing is copied for it.
  fileprivate static func plainID(of bytes: UnsafeBufferPointer<UInt8>) -> WordID? {
    var hash = FNV1a()
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      hash.add(plainASCII(byte))
    }
    return WordID(hash.value)
  }

  /// The id of a word that is told from others by its accent alone: lower-case, but with the accents of Latin-1.
  static func accentedID(of bytes: ArraySlice<UInt8>) -> WordID {
    var hash = FNV1a()
    var last: UInt8 = 0
    for byte in bytes {
      // The capitals of Latin-1 are the small letters less 0x20 in the byte behind C3.
      let isCapital = (0x41...0x5A).contains(byte) || last == 0xC3 && (0x80...0x9E).contains(byte)
      hash.add(isCapital ? byte | 0x20 : byte)
      last = byte
    }
    return WordID(hash.value)
  }

  /// The id of a word as folded, and an apostrophe behind it: what `è` and `e'` share.
  static func clippedID(of bytes: [UInt8], from start: Int, to end: Int) -> WordID {
    var hash = FNV1a()
    forEachFolded(bytes, from: start, to: end) { hash.add($0) }
    hash.add(UInt8(ascii: "'"))
    return WordID(hash.value)
  }

  @inline(__always)
  private static func forEachFolded(_ bytes: [UInt8], from start: Int, to end: Int, _ body: (UInt8) -> Void) {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte < 0x80 {
        body(plainASCII(byte))
        offset += 1
        continue
      }
      let (value, length) = Scalars.decode(bytes, at: offset)
      if let plain = plainLetters(value) {
        for letter in plain.utf8 { body(letter) }
      } else {
        for next in offset..<min(offset + length, end) { body(bytes[next]) }
      }
      offset += length
    }
  }

  @inline(__always)
  private static func plainASCII(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    default: byte
    }
  }

  /// The plain letters for a code point of the Latin blocks, an apostrophe or a combining mark; `nil` for any other.
  private static func plainLetters(_ value: UInt32) -> StaticString? {
    switch value {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105, 0x1CD, 0x1CE, 0x1EA0...0x1EB7: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7, 0x106...0x10D: "c"
    case 0xD0, 0xF0, 0x10E...0x111: "d"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B, 0x1EB8...0x1EC7: "e"
    case 0x11C...0x123, 0x1E6, 0x1E7: "g"
    case 0x124...0x127: "h"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131, 0x1EC8...0x1ECB: "i"
    case 0x134, 0x135: "j"
    case 0x136...0x138: "k"
    case 0x139...0x142: "l"
    case 0xD1, 0xF1, 0x143...0x14B: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151, 0x1ECC...0x1EE3: "o"
    case 0x152, 0x153: "oe"
    case 0x154...0x159: "r"
    case 0x15A...0x161, 0x218, 0x219: "s"
    case 0xDF, 0x1E9E: "ss"
    case 0x162...0x167, 0x21A, 0x21B: "t"
    case 0xDE, 0xFE: "th"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173, 0x1EE4...0x1EF1: "u"
    case 0x174, 0x175: "w"
    case 0xDD, 0xFD, 0xFF, 0x176...0x178, 0x1EF2...0x1EF9: "y"
    case 0x179...0x17E: "z"
    case 0x2018...0x201B, 0xB4, 0x2032, 0x2BC, 0xFF07: "'"
    case 0x2010, 0x2011: "-"
    case 0x300...0x36F, 0xAD, 0x200C...0x200F, 0x2060, 0xFE00...0xFE0F: ""
    default: nil
    }
  }
}

extension StaticString {
  fileprivate var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
