import ArgumentParser
import Foundation
import HearsayGold
import HearsayLexicon
import HearsayModel
import HearsayReading
import HearsayText

/// Trains the model that says how likely a candidate claim stands, and writes it as `english/stands.txt`.
struct StandsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stands", abstract: "Train the weights for what stands, with cross-validation by story.")

  @Argument(help: "The folder with articles.jsonl and claims.json to train on.")
  var gold: String

  @Option(help: "Where the weights go; nothing is written without it.")
  var out: String?

  @Option(help: "How many folds to cross-validate with.")
  var folds = 5

  @Option(help: "The probability under which a candidate is left out.")
  var threshold = 0.25

  func run() throws {
    let documents = try GoldDocument.documents(ofFile: gold + "/claims.json", placedIn: [])
    let articles = try GoldArticle.articles(ofFile: gold + "/articles.jsonl")
    let reader = try Reader()
    let examples = Examples(documents: documents, articles: articles, reader: reader)
    print("\(examples.all.count) candidates, \(examples.all.count { $0.isTrue }) of them stand")
    try crossValidate(examples, documents, articles, reader)
    guard let out else { return }
    let weights = LogisticRegression().weights(examples.all.map { ($0.features, $0.isTrue) })
    try Data(file(weights, count: examples.all.count).utf8).write(to: URL(fileURLWithPath: out))
    print("wrote \(out)")
  }

  /// Prints core figures with the weights of the other folds, at several thresholds.
  private func crossValidate(
    _ examples: Examples, _ documents: [GoldDocument], _ articles: [GoldArticle], _ reader: Reader
  ) throws {
    let split = StorySplit(documents, folds: folds)
    let models = (0..<folds).map { fold in
      LogisticRegression().weights(
        examples.all.filter { split.foldOf[$0.article] != fold }.map { ($0.features, $0.isTrue) })
    }
    for threshold in [0.0, 0.15, 0.25, 0.35, 0.5] {
      let readings = articles.map { article in
        let model = StandModel(named: models[split.foldOf[article.id] ?? 0], threshold: threshold)
        return GoldDocument(reader.with(stands: model).read(article.article), sentences: article.sentences ?? [])
      }
      let figures = Comparison(gold: documents, readings: readings).figures
      let line = [threshold, figures.precision, figures.recall, figures.core, figures.full].map {
        String(format: "%.3f", $0)
      }
      print("threshold \(line[0])  precision \(line[1])  recall \(line[2])  core F1 \(line[3])  full F1 \(line[4])")
    }
  }

  private func file(_ weights: [String: Double], count: Int) -> String {
    let lines = weights.filter { abs($0.value) >= 0.02 }.sorted { $0.key < $1.key }.map {
      String(format: "%.3f", $0.value) + " " + $0.key
    }
    return """
      # How likely a candidate claim stands: the weights of a logistic regression, one feature a line. Written by hearsay-train stands
      # from \(count) candidates of the development articles, which are not part of the project; no word of theirs longer than a feature is kept.
      \(String(format: "%.3f", threshold)) threshold
      \(lines.joined(separator: "\n"))

      """
  }
}

extension StandModel {
  /// A model from weights by the names of their features.
  init(named weights: [String: Double], threshold: Double) {
    self.init(
      weights: Dictionary(uniqueKeysWithValues: weights.map { (WordID($0.key), $0.value) }), threshold: threshold)
  }
}

/// Candidate claims with their labels.
struct Examples {
  struct Example {
    let article: String
    let features: [String]
    let isTrue: Bool
  }

  let all: [Example]

  /// A candidate is true where the gold of its article has a claim of its kind, player, club and polarity.
  init(documents: [GoldDocument], articles: [GoldArticle], reader: Reader) {
    let gold = Dictionary(uniqueKeysWithValues: documents.map { ($0.id, $0.claims) })
    all = articles.flatMap { article in
      reader.candidates(in: article.article).map { candidate in
        let claim = GoldClaim(candidate.claim, evidence: "", sentences: article.sentences ?? [])
        let isTrue = (gold[article.id] ?? []).contains { wanted in
          !Matcher.match([wanted], [claim]).isEmpty && wanted.polarity == claim.polarity
        }
        return Example(article: article.id, features: candidate.features, isTrue: isTrue)
      }
    }
  }
}
