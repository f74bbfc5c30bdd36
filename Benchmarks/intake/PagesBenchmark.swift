import HearsayIntake
import HearsayMeasure

/// Prints how fast web pages are read: `intake-bench pages FILE…`, one page a file, unpacked.
struct PagesBenchmark {
  let pages: [[UInt8]]

  /// Measures by the processor's clock; the best of several runs counts.
  func run() {
    var paragraphs = 0
    let seconds = ProcessUse.best(of: rounds) { paragraphs = pages.reduce(0) { $0 + WebPage($1).paragraphs.count } }
    let bytes = pages.reduce(0) { $0 + $1.count }
    print(
      "pages  \(pages.count)  \(bytes) bytes  \(paragraphs) paragraphs  \(Int(Double(pages.count) / seconds)) pages/s"
        + "  \(Int(Double(bytes) / seconds / 1e6)) MB/s on one core")
  }
}
