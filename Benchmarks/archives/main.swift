import HearsayIntake
import HearsayMeasure

// Prints how fast the pages of an archive are read, without and with a glance at each.
//
//     swift run -c release archives-bench FILE.warc.gz [WORD…]

/// Reads an archive to its end, and prints what came of it.
func measure(_ path: String, glance: Glance?, _ name: String) {
  let start = ProcessUse.processor
  var stream = Intake.pages(ofArchive: path, glance: glance)
  var faults = 0
  while let next = stream.next() {
    if case .failure = next { faults += 1 }
  }
  let seconds = (ProcessUse.processor - start) / 1e3
  let tally = stream.tally
  let speed = Int(Double(tally.bytes) / 1e6 / max(seconds, 1e-9))
  print(
    "\(name): \(tally.records) records, \(tally.pages) pages, \(tally.dropped) dropped, \(faults) faults, "
      + "\(tally.bytes / 1_000_000) MB of pages, \(speed) MB/s, \(ProcessUse.peakMemory) MB of memory at most")
}

let words = CommandLine.arguments.dropFirst(2)
guard CommandLine.arguments.count > 1 else { end(usage: "archives-bench FILE.warc.gz [WORD…]") }
for _ in 0..<3 { measure(CommandLine.arguments[1], glance: nil, "all pages") }
if !words.isEmpty {
  let glance = Glance(points: Dictionary(words.map { ($0, 2) }, uniquingKeysWith: { first, _ in first }), enough: 4)
  for _ in 0..<3 {
    measure(CommandLine.arguments[1], glance: glance, "with a glance")
  }
}
