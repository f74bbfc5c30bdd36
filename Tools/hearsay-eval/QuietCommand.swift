import ArgumentParser
import HearsayGold
import HearsayModel
import HearsayReading

/// `hearsay-eval quiet`.
struct QuietCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiet",
    abstract: "Count the rumours that are read in articles without any.",
    discussion: "All that is read in them of the rumour kinds is false. Transfers told as history are not counted.")

  @Argument(help: "A file of articles without transfer matter.")
  var articles: String

  @OptionGroup var data: DataOption

  func run() throws {
    let articles = try GoldArticle.articles(ofFile: articles)
    let reader = try data.reader()
    var (words, claims) = (0, 0)
    for article in articles {
      let reading = reader.read(article.article)
      words += Self.words(article.article)
      let rumours = reading.claims.filter { GoldClaim($0, evidence: "", sentences: []).isNews }
      claims += rumours.count
      Self.list(rumours, of: reading)
    }
    let rate = words == 0 ? 0 : 300 * Double(claims) / Double(words)
    print("articles \(articles.count)  words \(words)  rumours \(claims)  for 300 words \(ScoreText.share(rate))")
  }

  private static func list(_ claims: [Claim], of reading: Reading) {
    if !claims.isEmpty { print("# \(reading.id.value)") }
    for claim in claims {
      print("  \(ScoreText.line(GoldClaim(claim, evidence: "", sentences: [])))")
      print("    \(claim.entry): “\(reading.words(at: claim.evidence))”")
    }
    if !claims.isEmpty { print() }
  }

  private static func words(_ article: Article) -> Int {
    [article.title ?? "", article.body].map { $0.split(whereSeparator: \.isWhitespace).count }.reduce(0, +)
  }
}
