/// A short name for bytes, that other bytes practically never share: in the names of assets and in ETags. It guards against stale copies, not
/// against enemies.
struct ContentMark: Hashable, Sendable, CustomStringConvertible {
  /// Sixteen hexadecimal digits.
  let description: String

  /// The 64-bit FNV-1a hash of the bytes (Fowler, Noll, Vo; draft-eastlake-fnv).
  init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    description = String(repeating: "0", count: 16 - digits.count) + digits
  }
}
