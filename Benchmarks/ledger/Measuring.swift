/// Times of one sort of work.
struct Times {
  private var milliseconds: [Double] = []

  mutating func measure<Value>(_ work: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    let value = try work()
    let gone = ContinuousClock.now - start
    milliseconds.append(Double(gone.components.seconds) * 1e3 + Double(gone.components.attoseconds) / 1e15)
    return value
  }

  var sum: Double { milliseconds.reduce(0, +) }

  /// The time that a share of all does not reach.
  func share(_ share: Double) -> Double {
    guard !milliseconds.isEmpty else { return 0 }
    return milliseconds.sorted()[min(Int(share * Double(milliseconds.count)), milliseconds.count - 1)]
  }
}

/// A number with two decimals, so wide.
func column(_ number: Double, _ width: Int = 10) -> String {
  let hundredths = Int((number * 100).rounded())
  let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
