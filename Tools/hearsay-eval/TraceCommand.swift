import ArgumentParser
import HearsayGold
import HearsayReading

/// `hearsay-eval trace`.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Tell what each layer of the reader found in an article.")

  @Argument(help: "A file of articles.")
  var articles: String

  @Option(help: ArgumentHelp("The id of the article, or a part of it.", valueName: "id"))
  var article: String

  @OptionGroup var data: DataOption

  func run() throws {
    let found = try GoldArticle.articles(ofFile: articles).filter { $0.id.contains(article) }
    guard !found.isEmpty else { throw Failure("\(articles): no article has “\(article)” in its id") }
    let reader = try data.reader()
    for article in found {
      for line in reader.trace(article.article) { print(line) }
    }
  }
}
