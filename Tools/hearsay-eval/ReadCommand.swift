import ArgumentParser
import HearsayGold
import HearsayModel
import HearsayReading

/// `hearsay-eval read`.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read articles and print their readings, one JSON object a line.")

  @Argument(help: "Files of articles: JSON Lines or an array.")
  var articles: [String]

  @OptionGroup var data: DataOption

  func run() throws {
    let clock = ContinuousClock()
    var start = clock.now
    let reader = try data.reader()
    note("loaded in \(clock.now - start)")
    start = clock.now
    let articles = try articles.flatMap(GoldArticle.articles(ofFile:))
    for article in articles { print(Wire.line(reader.read(article.article))) }
    note("read \(articles.count) in \(clock.now - start)")
  }
}
