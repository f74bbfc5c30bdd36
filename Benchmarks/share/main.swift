// Adds generated articles to a ledger as the program does, and prints what the ledger costs beside reading:
// swift run -c release share-bench LEDGER [ARTICLES]
import HearsayDesk
import HearsayIntake
import HearsayLexicon
import HearsayMeasure
import HearsayModel

/// So many articles come in one piece: ten transactions.
let piece = 2560
/// One piece in so many is also read by itself, to know what reading costs.
let readEvery = 4

let arguments = CommandLine.arguments.dropFirst()
let number = arguments.count > 1 ? arguments.last.flatMap { Int($0) } : 100_000
guard (1...2).contains(arguments.count), let path = arguments.first, !path.hasPrefix("-"), let total = number, total > 0
else { end(usage: "share-bench LEDGER [ARTICLES]") }
let ledger = try LedgerDesk(at: LedgerPlace(path: path), access: .write)
let desk = try ledger.desk()
var room = PressRoom(seed: 1, lexicon: try Lexicon())
show("| articles | reading, CPU ms an article | reading and filing | filing beside reading |")
show("| ---: | ---: | ---: | ---: |")
var reading = 0.0
for number in 0..<max(total / piece, 1) {
  let lines = (0..<piece).map { _ in room.line(of: total) }
  if number % readEvery == 0 {
    let articles = try Intake.articles(of: Array(lines.joined(separator: "\n").utf8), name: "articles").map {
      try $0.get().article
    }
    let start = ProcessUse.processor
    for article in articles { _ = desk.read(article) }
    reading = (ProcessUse.processor - start) / Double(piece)
  }
  let start = ProcessUse.processor
  _ = try ledger.add(
    Array(lines.joined(separator: "\n").utf8), named: "articles", at: Moment(startOf: Day(number: 20_000)))
  let adding = (ProcessUse.processor - start) / Double(piece)
  show("| \((number + 1) * piece) | \(shown(reading)) | \(shown(adding)) | \(shown(adding / reading - 1)) |")
}
