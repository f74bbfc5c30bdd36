// Adds generated articles to a ledger as the program does, and prints what the ledger costs beside reading:
// swift run -c release share-bench LEDGER [ARTICLES]
import HearsayDesk
import HearsayIntake
import HearsayLexicon
import HearsayModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// So many articles come in one piece: ten transactions.
let piece = 2560
/// One piece in so many is also read by itself, to know what reading costs.
let readEvery = 4

/// The processor's time of this process so far, in milliseconds.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// A figure with two decimals.
func shown(_ figure: Double) -> String {
  let hundredths = Int((figure * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first else { fatalError("usage: share-bench LEDGER [ARTICLES]") }
let total = arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
let ledger = try LedgerDesk(at: LedgerPlace(path: path), access: .write)
let desk = try ledger.desk()
var room = PressRoom(seed: 1, lexicon: try Lexicon())
print("| articles | reading, CPU ms an article | reading and filing | filing beside reading |")
print("| ---: | ---: | ---: | ---: |")
var reading = 0.0
for number in 0..<max(total / piece, 1) {
  let lines = (0..<piece).map { _ in room.line(of: total) }
  if number % readEvery == 0 {
    let articles = try Intake.articles(of: Array(lines.joined(separator: "\n").utf8), name: "articles").map {
      try $0.get().article
    }
    let start = processorTime()
    for article in articles { _ = desk.read(article) }
    reading = (processorTime() - start) / Double(piece)
  }
  let start = processorTime()
  _ = try ledger.add(
    Array(lines.joined(separator: "\n").utf8), named: "articles", at: Moment(startOf: Day(number: 20_000)))
  let adding = (processorTime() - start) / Double(piece)
  print("| \((number + 1) * piece) | \(shown(reading)) | \(shown(adding)) | \(shown(adding / reading - 1)) |")
  fflush(nil)
}
