/// A 64-bit FNV-1a hash of the bytes of a name. No two names of our tables share one, and a foreign name that shared one would only be taken
/// for it.
struct NameHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// The hash of a name as it is written.
  init(of bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// The hash of a name in lower case.
  init(folding bytes: some Sequence<UInt8>) {
    for byte in bytes { fold(byte) }
  }

  /// Adds a byte as it is.
  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Adds a byte in lower case.
  @inline(__always)
  mutating func fold(_ byte: UInt8) { add(ASCII.lower(byte)) }
}
