import ArgumentParser
import Foundation
import HearsayGold
import HearsayLexicon
import HearsayModel
import HearsayReading

/// `hearsay-eval mentions`.
struct MentionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "Count how many clubs and outlets of gold claims are found by name, and how many found ones are false.",
    discussion: """
      Recall: each club of an article's gold claims, and each outlet in their sources, must be found by name in that article. Counted once an article.
      Nations, players and agents in a club's slot do not count. A source is an outlet where the lexicon or the list of --outlets has its name.

      Precision: a found name that a gold claim of the article bears is right. Any other is judged by hand: it is false where the words at that place do not mean
      that club or outlet, and then stands in the list of --false, as the id and the name with a tab between. --unclaimed prints all that there is to judge.

      EXAMPLES
        hearsay-eval mentions dev/articles.jsonl dev/claims.json --unclaimed
        hearsay-eval mentions Corpus/demo/articles.jsonl Corpus/demo/claims.json --outlets Corpus/outlets.txt --missed
      """)

  @Argument(help: "A file of articles.")
  var articles: String

  @Argument(help: "Their gold claims.")
  var claims: String

  @Option(help: ArgumentHelp("Names of outlets that the lexicon does not know, one a line.", valueName: "file"))
  var outlets: String?

  @Option(name: .customLong("false"), help: ArgumentHelp("Found names that were judged false.", valueName: "file"))
  var judgedFalse: String?

  @Flag(help: "List the gold names that were not found.")
  var missed = false

  @Flag(help: "List the found names that no gold claim of their article bears, with the words around them.")
  var unclaimed = false

  @OptionGroup var data: DataOption

  func run() throws {
    let tally = MentionTally(
      lexicon: try data.lexicon(), outlets: Set(try lines(outlets).map(SourceNames.key)),
      judgedFalse: Set(try lines(judgedFalse)))
    let reader = try data.reader()
    let gold = Dictionary(
      try GoldDocument.documents(ofFile: claims).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var (clubs, sources) = (MentionCount(), MentionCount())
    for article in try GoldArticle.articles(ofFile: articles) {
      let page = MentionPage(article: article, reader: reader)
      guard let document = gold[article.id] else { continue }
      clubs.add(tally.clubs(page, document))
      sources.add(tally.outlets(page, document))
    }
    print("clubs    \(clubs.line)")
    print("outlets  \(sources.line)")
    for (isAsked, mark, list) in [
      (missed, "missed", clubs.missed + sources.missed), (unclaimed, "unclaimed", clubs.unclaimed + sources.unclaimed),
    ] where isAsked { for line in list { print("\(mark)\t\(line)") } }
  }

  private func lines(_ path: String?) throws -> [String] {
    guard let path else { return [] }
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init).filter {
      !$0.isEmpty && !$0.hasPrefix("#")
    }
  }
}
