/// Numbers that are the same in every run (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number below `limit`, the small ones often, as names are spread over news: the first of 20,000 players is drawn once
  /// in 140 times, the first of 600 clubs once in 25.
  mutating func skewed(below limit: Int) -> Int {
    let share = Double(next() >> 11) / 9_007_199_254_740_992
    return min(Int(share * share * Double(limit)), limit - 1)
  }
}
