/// Numbers written as small whole ones times one scale.
struct Quantised<Value: FixedWidthInteger & SignedInteger & Sendable> {
  let scale: Float
  let values: [Value]

  init(scale: Float, values: [Value]) {
    self.scale = scale
    self.values = values
  }

  /// The largest number gets the largest whole number; the others are rounded to the nearest.
  init(_ numbers: Floats) {
    var largest: Float = 1e-20
    for place in 0..<numbers.count { largest = max(largest, numbers[place].magnitude) }
    let scale = largest / Float(Value.max)
    self.scale = scale
    values = (0..<numbers.count).map { Value((numbers[$0] / scale).rounded()) }
  }

  /// The numbers again.
  func restored() -> Floats {
    let floats = Floats(values.count)
    for place in values.indices { floats[place] = Float(values[place]) * scale }
    return floats
  }
}
