/// The 64-bit hash of Fowler, Noll and Vo, variant 1a (draft-eastlake-fnv), byte by byte.
struct FNV1a {
  /// The hash of the bytes so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes one more byte in.
  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
