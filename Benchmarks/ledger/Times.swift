import HearsayMeasure

/// Times of one sort of work, by the clock and in the processor: on a machine that others use they differ.
struct Times {
  private var clock: [Double] = []
  private var processor: [Double] = []

  mutating func measure<Value>(_ work: () throws -> Value) rethrows -> Value {
    let start = (ProcessUse.clock, ProcessUse.processor)
    let value = try work()
    clock.append(ProcessUse.clock - start.0)
    processor.append(ProcessUse.processor - start.1)
    return value
  }

  /// All milliseconds by the clock.
  var sum: Double { clock.reduce(0, +) }
  /// All milliseconds in the processor.
  var processorSum: Double { processor.reduce(0, +) }

  /// The time by the clock that a share of all does not reach.
  func share(_ share: Double) -> Double { Self.share(share, of: clock) }

  /// The time in the processor that a share of all does not reach.
  func processorShare(_ share: Double) -> Double { Self.share(share, of: processor) }

  private static func share(_ share: Double, of times: [Double]) -> Double {
    guard !times.isEmpty else { return 0 }
    return times.sorted()[min(Int(share * Double(times.count)), times.count - 1)]
  }
}

/// A number with two decimals, so wide.
func column(_ number: Double, _ width: Int = 10) -> String {
  let text = shown(number)
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
