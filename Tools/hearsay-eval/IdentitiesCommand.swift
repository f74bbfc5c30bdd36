import ArgumentParser
import Foundation
import HearsayGold
import HearsayLexicon
import HearsayModel
import HearsayReading
import HearsayReports

/// `hearsay-eval identities`.
struct IdentitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identities",
    abstract: "Score who is taken for whom across the gold articles.",
    discussion: """
      The folder has dev, train and ledger/identities.json. The players are those of gold's claims, or with --read those of
      the claims that the reader finds in the articles now.
      """)

  @Argument(help: "The gold folder.")
  var gold: String

  @Flag(help: "Take the claims from the reader and not from gold.")
  var read = false

  @Flag(help: "Take in the names of hard pairs that stand in articles without claims, as in captions.")
  var bystanders = false

  @Option(help: ArgumentHelp("Cut every second name first: surname, initial, slip.", valueName: "how"))
  var cut: NameCut?

  @Flag(help: "List what was told wrongly, with the reasons.")
  var misses = false

  @Flag(help: "Show how often each rule decided, and what was joined afterwards.")
  var rules = false

  @Option(help: ArgumentHelp("Write the figures to this file as one JSON object.", valueName: "file"))
  var json: String?

  @Option(help: ArgumentHelp("Write who is who to this file, as score_ledger.py reads it.", valueName: "file"))
  var predictions: String?

  @OptionGroup var data: DataOption

  func run() throws {
    let identities = try IdentityGold(ofFile: gold + "/ledger/identities.json")
    let almanac = try data.lexicon().almanac
    let cases = try cases(identities, almanac).map { cut?.cutting($0) ?? $0 }
    let prediction = IdentityPrediction(of: cases)
    let score = IdentityScore(prediction, gold: identities)
    show(IdentityText.figures(score))
    let found = IdentityScore.ofPredicted(prediction, gold: identities)
    if found.mentionCount < score.mentionCount { show(["of those found:"] + IdentityText.figures(found).prefix(1)) }
    let names = IdentityPrediction(byNameOf: identities.players.flatMap(\.self))
    show(["by name alone:"] + IdentityText.figures(IdentityScore(names, gold: identities)).prefix(2))
    show(IdentityText.clubs(ClubIdentityScore(identities, almanac: almanac)))
    if misses { show(IdentityText.misses(score, prediction)) }
    if rules { show(IdentityText.rules(prediction)) }
    try write(IdentityText.json(score), to: json)
    try write(prediction.json, to: predictions)
  }

  private func cases(
    _ identities: IdentityGold, _ almanac: Almanac
  ) throws -> [IdentityCase] {
    try ["dev", "train"].flatMap { set in
      let articles = try GoldArticle.articles(ofFile: "\(gold)/\(set)/articles.jsonl")
      let found = try read ? readMentions(articles, set, almanac) : goldMentions(articles, set, almanac)
      guard bystanders else { return found }
      return found
        + IdentityMentions.bystanders(
          of: identities, in: articles, set: set, besides: Set(found.map(\.place)))
    }
  }

  private func goldMentions(
    _ articles: [GoldArticle], _ set: String, _ almanac: Almanac
  ) throws -> [IdentityCase] {
    let documents = try GoldDocument.documents(ofFile: "\(gold)/\(set)/claims.json")
    let filings = GoldFiling.filings(set: set, articles: articles, documents: documents)
    return IdentityMentions.cases(of: filings, almanac: almanac)
  }

  private func readMentions(
    _ articles: [GoldArticle], _ set: String, _ almanac: Almanac
  ) throws -> [IdentityCase] {
    let reader = try data.reader()
    return articles.flatMap { article in
      let reading = reader.read(article.article)
      return PlayerMention.mentions(
        of: reading.claims, players: reading.players, article: FiledArticle(article), almanac: almanac
      ).map { IdentityCase(set: set, mention: $0) }
    }
  }

  private func write(_ json: JSON, to path: String?) throws {
    guard let path else { return }
    try Data(json.lineBytes + [0x0A]).write(to: URL(fileURLWithPath: path))
  }

  private func show(_ lines: some Sequence<String>) {
    for line in lines { print(line) }
  }
}

extension NameCut: ExpressibleByArgument {}
