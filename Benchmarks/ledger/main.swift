import HearsayLedger
import HearsayLexicon
import HearsayMeasure
import HearsayModel

// Files generated articles, ten claims each, and prints what an article costs as the ledger grows; then asks.

/// Enough for a transaction to cost nothing beside what it holds.
let articlesInABatch = 200
/// The lines of the table on filing.
let steps = 10

/// Files so many articles in batches and prints each tenth.
func file(_ total: Int, in ledger: Ledger) throws {
  var newsroom = Newsroom(seed: 1, almanac: try Lexicon().almanac)
  let batches = max(total / steps / articlesInABatch, 1)
  let articles = batches * articlesInABatch
  show("| articles | claims | ms an article | CPU ms | slowest batch, CPU ms an article | peak MB |")
  show("| ---: | ---: | ---: | ---: | ---: | ---: |")
  for step in 1...steps {
    var times = Times()
    for _ in 0..<batches {
      let batch = (0..<articlesInABatch).map { _ in newsroom.filing(of: total) }
      // A reader files on the day of the article.
      let moment = Moment(startOf: batch[0].article.published ?? Newsroom.firstDay)
      _ = try times.measure { try ledger.file(batch, at: moment) }
    }
    let costs = [
      times.sum / Double(articles), times.processorSum / Double(articles),
      times.processorShare(1) / Double(articlesInABatch),
    ]
    let filed = "| \(articles * step) | \(articles * step * 10) |"
    show("\(filed)\(costs.map { column($0) }.joined(separator: " |")) | \(ProcessUse.peakMemory) |")
  }
}

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
  end(usage: Options.usage)
}
let ledger = try Ledger(at: options.path, access: .write, resolver: NameResolver())
if options.articles > 0 { try file(options.articles, in: ledger) }
show("\n\(try ledger.statistics().bytes / 1_000_000) MB")
if options.rounds > 0 {
  var questions = Questions(ledger)
  try questions.ask(options.rounds)
  show("\npeak \(ProcessUse.peakMemory) MB")
}
