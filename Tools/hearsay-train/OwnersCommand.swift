import ArgumentParser
import Foundation
import HearsayGold
import HearsayModel
import HearsayReading

/// Trains the weights by which the reader tells whose player somebody is, and writes them as `english/owners.txt`.
struct OwnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "owners", abstract: "Train the weights for whose player somebody is, with cross-validation by story.")

  @Argument(help: "Folders with articles.jsonl and claims.json to train on.")
  var gold: [String]

  @Option(help: "Folders with articles.jsonl and claims.json to score on and not to train on.")
  var held: [String] = []

  @Option(help: "Where the weights go; nothing is written without it.")
  var out: String?

  @Option(help: "How many folds to cross-validate with.")
  var folds = 5

  @Option(help: "Features to leave out, to see what they bring: all that begin with these words.")
  var without: [String] = []

  @Option(help: "How often to choose anew with what was learnt: one player's club speaks for another's.")
  var rounds = 2

  @Flag(help: "List the wrong choices of the folders that were held out, with what spoke for each option.")
  var misses = false

  func run() throws {
    let folders = try gold.map(GoldFolder.init)
    let split = StorySplit(folders.flatMap(\.documents), folds: folds)
    let reader = try Reader()
    var parts: [Reader] = []
    for fold in 0..<folds { parts.append(trained(reader, folders) { split.foldOf[$0] != fold }.reader) }
    let (whole, weights) = trained(reader, folders) { _ in true }
    for folder in folders { report("cross-validated", folder) { parts[split.foldOf[$0] ?? 0] } }
    for folder in try held.map(GoldFolder.init) {
      report("held out", folder) { _ in whole }
      if misses { list(folder.lessons { _ in whole }.filter { !$0.isChosen }, weights) }
    }
    guard let out else { return }
    try Data(file(weights).utf8).write(to: URL(fileURLWithPath: out))
    print("wrote \(out)")
  }

  /// A reader that chooses by the weights of the articles that may be learnt from.
  private func trained(
    _ reader: Reader, _ folders: [GoldFolder], _ isLearnt: (String) -> Bool
  ) -> (reader: Reader, weights: [String: Double]) {
    var reader = reader.with(owners: ChoiceModel([:]))
    var weights: [String: Double] = [:]
    for _ in 0..<rounds {
      weights = ConditionalLogit().weights(folders.flatMap { $0.lessons(by: reader, isLearnt).map(\.lesson) })
        .filter { feature, _ in !without.contains { feature.hasPrefix($0) } }
      reader = reader.with(owners: ChoiceModel(weights))
    }
    return (reader, weights)
  }

  /// Prints how many choices of a folder are right, and how well its articles are read.
  private func report(_ how: String, _ folder: GoldFolder, _ reader: (String) -> Reader) {
    let lessons = folder.lessons(by: reader)
    let readings = folder.articles.map { article in
      GoldDocument(reader(article.id).read(article.article), sentences: article.sentences ?? [])
    }
    let figures = Comparison(gold: folder.documents, readings: readings).figures
    let core = [figures.precision, figures.recall, figures.core, figures.full].map { String(format: "%.3f", $0) }
    let clubs = "\(lessons.count(where: \.isChosen)) of \(lessons.count) clubs"
    let scores = "precision \(core[0]) recall \(core[1]) core F1 \(core[2]) full F1 \(core[3])"
    print("\(folder.name), \(how): \(clubs); \(scores)")
  }

  /// Prints wrong choices: the features of the chosen option and of the right one, each with its weight.
  private func list(_ lessons: [OwnerLesson], _ weights: [String: Double]) {
    for lesson in lessons {
      print("\(lesson.article): \(lesson.choice.player)")
      for (name, place) in [("chosen", lesson.choice.chosen), ("right", lesson.right)] {
        let option = lesson.choice.options[place]
        let features = option.features.map { "\($0) \(String(format: "%+.2f", weights[$0] ?? 0))" }
        print("  \(name) \(option.club ?? "none"): \(features.joined(separator: ", "))")
      }
    }
  }

  private func file(_ weights: [String: Double]) -> String {
    let lines = weights.filter { abs($0.value) >= 0.02 }.sorted { $0.key < $1.key }.map {
      String(format: "%.3f", $0.value) + " \($0.key)"
    }
    return """
      # How much speaks for a club being the one that a player belongs to. Written by hearsay-train owners.
      \(lines.joined(separator: "\n"))

      """
  }
}
