// Adds generated articles to a ledger as the program does, and prints what the ledger costs beside reading:
// swift run -c release share-bench LEDGER [ARTICLES]
import HearsayDesk
import HearsayIntake
import HearsayLexicon
import HearsayMeasure
import HearsayModel

/// So many articles come in one piece: ten transactions.
let piece = 2560
/// One piece in so many is also taken in and read by itself, to know what that costs.
let readEvery = 2

let arguments = CommandLine.arguments.dropFirst()
let number = arguments.count > 1 ? arguments.last.flatMap { Int($0) } : 100_000
guard (1...2).contains(arguments.count), let path = arguments.first, !path.hasPrefix("-"), let total = number, total > 0
else { end(usage: "share-bench LEDGER [ARTICLES]") }
let ledger = try LedgerDesk(at: LedgerPlace(path: path), access: .write)
let desk = try ledger.desk()
var room = PressRoom(seed: 1, lexicon: try Lexicon())

/// The milliseconds of the processor that each article of a piece takes.
func milliseconds(_ work: () throws -> Void) rethrows -> Double {
  let start = ProcessUse.processor
  try work()
  return (ProcessUse.processor - start) / Double(piece)
}

// What a language needs is made for its first article, which took a second of the first piece's reading.
_ = desk.read(Article(body: "Arsenal want to sign Anton Barbarbar."))
show("| articles | intake, CPU ms an article | reading | all of adding | filing | filing beside reading |")
show("| ---: | ---: | ---: | ---: | ---: | ---: |")
var (intake, reading) = (0.0, 0.0)
for number in 0..<max(total / piece, 1) {
  let bytes = Array((0..<piece).map { _ in room.line(of: total) }.joined(separator: "\n").utf8)
  let adding = try milliseconds {
    _ = try ledger.add(bytes, named: "articles", at: Moment(startOf: Day(number: 20_000)))
  }
  // Behind the adding, so that neither has the other's caches to fill.
  if number % readEvery == 0 {
    var articles: [Article] = []
    intake = try milliseconds {
      articles = try Intake.articles(of: bytes, name: "articles").map { try $0.get().article }
    }
    reading = milliseconds { for article in articles { _ = desk.read(article) } }
  }
  let filing = adding - reading - intake
  let cells = [intake, reading, adding, filing, filing / reading].map { shown($0) }
  show("| \((number + 1) * piece) | \(cells.joined(separator: " | ")) |")
}
