import HearsayIntake
import HearsayMeasure

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// How fast feeds are read: a big one of each format, made here, and the files that are named, each by itself and one after the other.
//
//   swift run -c release intake-bench [FILE…]
//   swift run -c release intake-bench feeds FILE…
//   swift run -c release intake-bench pages FILE…
//   swift run -c release intake-bench peak feed|page FILE

/// How often each measurement is taken; the best counts, since others use the machine too.
let rounds = 5

if CommandLine.arguments.dropFirst().first == "pages" {
  PagesBenchmark(pages: CommandLine.arguments.dropFirst(2).map(contents(ofFile:))).run()
  exit(0)
}
if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "peak" {
  PeakBenchmark(sort: CommandLine.arguments[2], bytes: contents(ofFile: CommandLine.arguments[3])).run()
  exit(0)
}
// The named feeds alone, for a profile that nothing else is in.
let onlyNamed = CommandLine.arguments.dropFirst().first == "feeds"
if !onlyNamed { for (name, bytes) in BigFeed.all { measure(name, [bytes]) } }
let files = CommandLine.arguments.dropFirst(onlyNamed ? 2 : 1).map(contents(ofFile:))
if !files.isEmpty { measure("\(files.count) files", Array(files)) }

/// Reads all feeds several times, without and with making articles of them, and prints the best speeds.
func measure(_ name: String, _ feeds: [[UInt8]]) {
  let size = feeds.reduce(0) { $0 + $1.count }
  var (entries, articles) = (0, 0)
  let read = ProcessUse.best(of: rounds) {
    entries = feeds.reduce(0) { count, feed in count + ((try? Intake.feed(of: feed))?.entries.count ?? 0) }
  }
  let taken = ProcessUse.best(of: rounds) {
    articles = feeds.reduce(0) { count, feed in count + ((try? Intake.feed(of: feed))?.articles.count ?? 0) }
  }
  let speeds = [read, taken].map { Int(Double(size) / 1e6 / $0) }
  print(
    "\(name): \(size / 1000) KB, \(entries) entries, \(articles) articles, \(speeds[0]) MB/s, with articles \(speeds[1]) MB/s"
  )
}
