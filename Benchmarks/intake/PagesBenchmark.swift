import HearsayIntake

/// Prints how fast web pages are read: `intake-benchmark pages FILE…`, one page a file, unpacked.
struct PagesBenchmark {
  let pages: [[UInt8]]

  /// Measures; the best of so many runs counts, since others on the machine can only make a run slower.
  func run(runs: Int = 5) {
    var paragraphs = 0
    let clock = ContinuousClock()
    var least = Duration.seconds(3600)
    for _ in 0..<runs {
      paragraphs = 0
      least = min(least, clock.measure { for page in pages { paragraphs += WebPage(page).paragraphs.count } })
    }
    let seconds = Double(least.components.seconds) + Double(least.components.attoseconds) / 1e18
    let bytes = pages.reduce(0) { $0 + $1.count }
    print(
      "pages  \(pages.count)  \(bytes) bytes  \(paragraphs) paragraphs  \(Int(Double(pages.count) / seconds)) pages/s"
        + "  \(Int(Double(bytes) / seconds / 1e6)) MB/s on one core")
  }
}
