import HearsayLedger
import HearsayModel

// ledger-bench FILE [ARTICLES]: files generated articles, ten claims each, and prints what an article costs as the ledger
// grows; then asks. FILE must not be there.

/// Enough for a transaction to cost nothing beside what it holds.
let articlesInABatch = 200

let arguments = Array(CommandLine.arguments.dropFirst())
guard let path = arguments.first else {
  print("ledger-bench FILE [ARTICLES]")
  throw LedgerFault.missing(path: "")
}
let total = arguments.count > 1 ? Int(arguments[1]) ?? 100_000 : 100_000
let steps = 10

let ledger = try Ledger(at: path, access: .write, resolver: NameResolver())
var newsroom = Newsroom(seed: 1)
print("| articles | claims | ms an article | slowest batch, ms an article |\n| ---: | ---: | ---: | ---: |")
for step in 1...steps {
  var times = Times()
  for _ in 0..<max(total / steps / articlesInABatch, 1) {
    let batch = (0..<articlesInABatch).map { _ in newsroom.filing(of: total) }
    // A reader files on the day of the article.
    let moment = Moment(startOf: batch[0].article.published ?? Newsroom.firstDay)
    _ = try times.measure { try ledger.file(batch, at: moment) }
  }
  let articles = max(total / steps / articlesInABatch, 1) * articlesInABatch
  let slowest = times.share(1) / Double(articlesInABatch)
  print("| \(articles * step) | \(articles * step * 10) |\(column(times.sum / Double(articles))) |\(column(slowest)) |")
}
print("\n\(try ledger.statistics().bytes / 1_000_000) MB")
var questions = Questions(ledger)
try questions.ask(500)
