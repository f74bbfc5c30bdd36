import HearsayIntake
import HearsayMeasure

/// Prints how much memory it takes to read one file: `intake-bench peak feed FILE`, `intake-bench peak page FILE`.
///
/// One file to a process: memory that was once taken is not given back, and would hide what the next file needs.
struct PeakBenchmark {
  let sort: String
  let bytes: [UInt8]

  /// Reads the file once, as it is read from the web.
  func run() {
    let before = ProcessUse.peakMemory
    let count: Int
    switch sort {
    case "feed": count = (try? Intake.feed(of: bytes))?.articles.count ?? 0
    default: count = WebPage(bytes).paragraphs.count
    }
    let (size, after) = (Double(bytes.count) / 1e6, ProcessUse.peakMemory)
    print(
      "\(sort): \(Int(size * 10) / 10) MB, \(count) \(sort == "feed" ? "articles" : "paragraphs"), "
        + "\(before) MB before, \(after) MB at most, \(Int(Double(after - before) / size * 10)) tenths of its size")
  }
}
