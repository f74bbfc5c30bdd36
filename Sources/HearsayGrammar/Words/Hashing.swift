/// Hashes of features: cheap, without a seed, the same on every machine.
enum Hashing {
  /// One hash from two; the order counts.
  @inline(__always)
  static func mix(_ left: UInt32, _ right: UInt32) -> UInt32 {
    let product = (UInt64(left) &* 0x9E37_79B9_7F4A_7C15) ^ (UInt64(right) &* 0xC2B2_AE3D_27D4_EB4F)
    return UInt32(truncatingIfNeeded: (product ^ (product >> 29)) >> 3)
  }

  /// One hash from three.
  @inline(__always)
  static func mix(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 { mix(mix(first, second), third) }

  /// One hash from four.
  @inline(__always)
  static func mix(_ first: UInt32, _ second: UInt32, _ third: UInt32, _ fourth: UInt32) -> UInt32 {
    mix(mix(first, second), mix(third, fourth))
  }
}
