#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What this process has used so far.
public enum ProcessUse {
  /// Milliseconds in the processor, of all threads.
  public static var processor: Double { milliseconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// Milliseconds by a clock that only goes forward.
  public static var clock: Double { milliseconds(CLOCK_MONOTONIC) }

  private static func milliseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// The most memory that it ever had, in MB.
  public static var peakMemory: Int {
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

  /// The least seconds in the processor of several runs: what else runs on the machine can only make a run slower.
  public static func best(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
      let start = processor
      try work()
      least = min(least, (processor - start) / 1e3)
    }
    return least
  }
}
