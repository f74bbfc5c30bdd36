import HearsayIntake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Prints how fast the pages of an archive are read, without and with a glance at each.
//
//     swift run -c release archives-bench FILE.warc.gz [WORD…]

/// Seconds that this process has used the processor.
func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// The most memory that the process has held so far.
func peakMegabytes() -> Int {
  var usage = rusage()
  #if canImport(Glibc)
    // Here the constant is of another type than the parameter.
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  #else
    getrusage(RUSAGE_SELF, &usage)
  #endif
  // Linux counts in kilobytes.
  return usage.ru_maxrss / 1000
}

/// Reads an archive to its end, and prints what came of it.
func measure(_ path: String, glance: Glance?, _ name: String) {
  let start = processorSeconds()
  var stream = Intake.pages(ofArchive: path, glance: glance)
  var faults = 0
  while let next = stream.next() {
    if case .failure = next { faults += 1 }
  }
  let seconds = processorSeconds() - start
  let tally = stream.tally
  let speed = Int(Double(tally.bytes) / 1e6 / max(seconds, 1e-9))
  print(
    "\(name): \(tally.records) records, \(tally.pages) pages, \(tally.dropped) dropped, \(faults) faults, "
      + "\(tally.bytes / 1_000_000) MB of pages, \(speed) MB/s, \(peakMegabytes()) MB of memory at most")
}

let words = CommandLine.arguments.dropFirst(2)
guard CommandLine.arguments.count > 1 else {
  print("usage: archives-bench FILE.warc.gz [WORD…]")
  exit(64)
}
for _ in 0..<3 { measure(CommandLine.arguments[1], glance: nil, "all pages") }
if !words.isEmpty {
  let glance = Glance(points: Dictionary(words.map { ($0, 2) }, uniquingKeysWith: { first, _ in first }), enough: 4)
  for _ in 0..<3 {
    measure(CommandLine.arguments[1], glance: glance, "with a glance")
  }
}
