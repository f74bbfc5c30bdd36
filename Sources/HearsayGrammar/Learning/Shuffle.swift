/// SplitMix64 (Steele, Lea and Flood, 2014): small, and the same numbers on every machine for the same seed.
package struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that begins at `seed`.
  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// The list in another order. Our own rule, since the standard library's may change between versions.
  package mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for index in stride(from: list.count - 1, to: 0, by: -1) {
      list.swapAt(index, Int(next() % UInt64(index + 1)))
    }
    return list
  }
}
