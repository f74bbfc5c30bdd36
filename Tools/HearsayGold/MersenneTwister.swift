/// Python's generator of random numbers, so that the scorer's interval comes out the same here (Matsumoto and Nishimura,
/// "Mersenne Twister", 1998; CPython's `_randommodule.c` and `random.py`).
public struct MersenneTwister: Sendable {
  private static let size = 624
  private static let middle = 397

  private var state: [UInt32]
  private var index = MersenneTwister.size

  /// The generator that `random.Random(seed)` makes.
  public init(seed: UInt32) {
    state = Self.state(from: 19_650_218)
    mix(key: seed)
  }

  /// A number from 0 up to and without `bound`, as `randrange(bound)` gives it; `bound` must be above 0.
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0 && bound <= UInt32.max, "a bound outside of 1..<2³²")
    let bits = Int.bitWidth - bound.leadingZeroBitCount
    while true {
      let number = Int(next() >> UInt32(32 - bits))
      if number < bound { return number }
    }
  }

  /// The next 32 random bits.
  public mutating func next() -> UInt32 {
    if index == Self.size { twist() }
    var bits = state[index]
    index += 1
    bits ^= bits >> 11
    bits ^= (bits << 7) & 0x9D2C_5680
    bits ^= (bits << 15) & 0xEFC6_0000
    return bits ^ (bits >> 18)
  }

  private mutating func twist() {
    for place in 0..<Self.size {
      let joined = (state[place] & 0x8000_0000) | (state[(place + 1) % Self.size] & 0x7FFF_FFFF)
      state[place] = state[(place + Self.middle) % Self.size] ^ (joined >> 1) ^ (joined & 1 == 0 ? 0 : 0x9908_B0DF)
    }
    index = 0
  }
}

extension MersenneTwister {
  /// `init_genrand`.
  private static func state(from seed: UInt32) -> [UInt32] {
    var state = [seed]
    for place in 1..<size {
      let last = state[place - 1]
      state.append(1_812_433_253 &* (last ^ (last >> 30)) &+ UInt32(place))
    }
    return state
  }

  /// `init_by_array` with a key of one word.
  private mutating func mix(key: UInt32) {
    var place = 1
    for _ in 0..<Self.size {
      state[place] = (state[place] ^ (scrambled(before: place) &* 1_664_525)) &+ key
      step(&place)
    }
    for _ in 1..<Self.size {
      state[place] = (state[place] ^ (scrambled(before: place) &* 1_566_083_941)) &- UInt32(place)
      step(&place)
    }
    state[0] = 0x8000_0000
  }

  private func scrambled(before place: Int) -> UInt32 { state[place - 1] ^ (state[place - 1] >> 30) }

  private mutating func step(_ place: inout Int) {
    place += 1
    guard place == Self.size else { return }
    state[0] = state[Self.size - 1]
    place = 1
  }
}
