/// Numbers that look random and are the same in every run (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of a seed; near seeds give numbers that have nothing to do with each other.
  public init(seed: UInt64) { state = seed }

  /// The next number, any of 64 bits as likely as any other.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number from 0 up to `limit`, which it does not reach; small limits alone, for which the remainder is even enough.
  public mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// A number below `limit`, the small ones often, as names are spread over news: the first of 20,000 players is drawn once
  /// in 140 times, the first of 600 clubs once in 25.
  public mutating func skewed(below limit: Int) -> Int {
    let share = Double(next() >> 11) / 9_007_199_254_740_992
    return min(Int(share * share * Double(limit)), limit - 1)
  }
}
