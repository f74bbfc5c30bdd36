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

  @Argument(help: "Folders with articles.jsonl and claims.json to train on.")
  var gold: [String]

  @Option(help: "Folders with articles.jsonl and claims.json to score on and not to train on.")
  var held: [String] = []

  @Option(help: "Where the weights go; nothing is written without it.")
  var out: String?

  @Option(help: "How many folds to cross-validate with.")
  var folds = 5

  @Option(help: "The probability under which a candidate is left out.")
  var threshold = 0.25

  func run() throws {
    let folders = try gold.map(GoldFolder.init)
    let reader = try Reader()
    let examples = Examples(folders, reader: reader)
    print("\(examples.all.count) candidates, \(examples.all.count { $0.isTrue }) of them stand")
    let split = StorySplit(folders.flatMap(\.documents), folds: folds)
    let parts = (0..<folds).map { fold in
      LogisticRegression().weights(
        examples.all.filter { split.foldOf[$0.article] != fold }.map { ($0.features, $0.isTrue) })
    }
    for folder in folders { report("cross-validated", folder, reader) { parts[split.foldOf[$0] ?? 0] } }
    let weights = LogisticRegression().weights(examples.all.map { ($0.features, $0.isTrue) })
    for folder in try held.map(GoldFolder.init) { report("held out", folder, reader) { _ in weights } }
    guard let out else { return }
    try Data(file(weights, count: examples.all.count).utf8).write(to: URL(fileURLWithPath: out))
    print("wrote \(out)")
  }

  /// Prints core figures of a folder at several thresholds.
  ///
  /// - Parameter weights: those by which an article is read, by its id.
  private func report(
    _ how: String, _ folder: GoldFolder, _ reader: Reader, _ weights: (String) -> [String: Double]
  ) {
    print("\(folder.name), \(how)")
    for threshold in [0.0, 0.15, 0.25, 0.35, 0.5] {
      let readings = folder.articles.map { article in
        let model = StandModel(named: weights(article.id), threshold: threshold)
        return GoldDocument(reader.with(stands: model).read(article.article), sentences: article.sentences ?? [])
      }
      let figures = Comparison(gold: folder.documents, readings: readings).figures
      let line = [threshold, figures.precision, figures.recall, figures.core, figures.full].map {
        String(format: "%.3f", $0)
      }
      print("  threshold \(line[0])  precision \(line[1])  recall \(line[2])  core F1 \(line[3])  full F1 \(line[4])")
    }
  }

  private func file(_ weights: [String: Double], count: Int) -> String {
    let lines = weights.filter { abs($0.value) >= 0.02 }.sorted { $0.key < $1.key }.map {
      String(format: "%.3f", $0.value) + " " + $0.key
    }
    return """
      # How likely a candidate claim stands: the weights of a logistic regression, one feature a line. Written by hearsay-train stands
      # from \(count) candidates of the articles that it was given; no word of theirs longer than a feature is kept.
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
  init(_ folders: [GoldFolder], reader: Reader) {
    let gold = Dictionary(uniqueKeysWithValues: folders.flatMap(\.documents).map { ($0.id, $0.claims) })
    all = folders.flatMap(\.articles).flatMap { article in
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
