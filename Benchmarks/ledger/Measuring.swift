#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Times of one sort of work, by the clock and in the processor: on a machine that others use they differ.
struct Times {
  private var clock: [Double] = []
  private var processor: [Double] = []

  mutating func measure<Value>(_ work: () throws -> Value) rethrows -> Value {
    let start = (Self.milliseconds(CLOCK_MONOTONIC), Self.milliseconds(CLOCK_PROCESS_CPUTIME_ID))
    let value = try work()
    clock.append(Self.milliseconds(CLOCK_MONOTONIC) - start.0)
    processor.append(Self.milliseconds(CLOCK_PROCESS_CPUTIME_ID) - start.1)
    return value
  }

  private static func milliseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
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

/// The most memory that this process ever had, in MB.
func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Glibc)
    // Glibc's constant is of another type than its function takes.
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  #else
    getrusage(RUSAGE_SELF, &usage)
  #endif
  // Linux counts KiB.
  return usage.ru_maxrss / 1000
}

/// Prints a line at once, so that a run of minutes shows how far it is.
func show(_ line: String) {
  print(line)
  fflush(nil)
}

/// A number with two decimals, so wide.
func column(_ number: Double, _ width: Int = 10) -> String {
  let hundredths = Int((number * 100).rounded())
  let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
