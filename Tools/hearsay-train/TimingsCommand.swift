import ArgumentParser
import Foundation
import HearsayGold
import HearsayModel
import HearsayReading

/// Trains the weights by which the reader chooses the times of claims, and writes them as `english/timings.txt`.
struct TimingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timings", abstract: "Train the weights for the times of claims, with cross-validation by story.")

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

  @Option(help: "How strongly weights are pulled towards nothing.")
  var penalty = 4.0

  @Option(
    help:
      "How much less speaks for no time than was learnt: with nothing taken off, fewer times are read, and more of them are right."
  )
  var lean = 1.0

  @Flag(help: "List the wrong choices of the folders that were held out.")
  var misses = false

  func run() throws {
    let folders = try gold.map(GoldFolder.init)
    let split = StorySplit(folders.flatMap(\.documents), folds: folds)
    // Rules choose while it learns, so that what it learns from them is not what it said itself.
    let rules = try Reader().with(timings: ChoiceModel([:]))
    let lessons = folders.map { $0.timings { _ in rules } }
    let parts = (0..<folds).map { fold in
      rules.with(timings: ChoiceModel(weights(lessons.joined().filter { split.foldOf[$0.article] != fold })))
    }
    let all = weights(Array(lessons.joined()))
    let whole = rules.with(timings: ChoiceModel(all))
    for folder in folders {
      report("by the rules", folder) { _ in rules }
      report("cross-validated", folder) { parts[split.foldOf[$0] ?? 0] }
    }
    for folder in try held.map(GoldFolder.init) {
      report("by the rules", folder) { _ in rules }
      report("held out", folder) { _ in whole }
      if misses { list(folder.timings { _ in whole }.filter { $0.choice.chosen != $0.right }) }
    }
    guard let out else { return }
    try Data(file(all).utf8).write(to: URL(fileURLWithPath: out))
    print("wrote \(out)")
  }

  private func weights(_ lessons: [TimingLesson]) -> [String: Double] {
    var weights = ConditionalLogit(penalty: penalty, floor: 8).weights(lessons.map(\.lesson))
      .filter { feature, _ in !without.contains { feature.hasPrefix($0) } }
    weights["none", default: 0] -= lean
    return weights
  }

  /// Prints how many times of a folder are right.
  private func report(_ how: String, _ folder: GoldFolder, _ reader: (String) -> Reader) {
    let readings = folder.articles.map { article in
      GoldDocument(reader(article.id).read(article.article), sentences: article.sentences ?? [])
    }
    var (timed, right, read) = (0, 0, 0)
    let comparison = Comparison(gold: folder.documents, readings: readings)
    for (place, result) in comparison.results.enumerated() {
      for pair in result.found {
        let gold = comparison.gold[place].claims[pair.gold].when
        let told = comparison.readings[place].claims[pair.read].when
        timed += gold == nil ? 0 : 1
        read += told == nil ? 0 : 1
        right += gold != nil && gold == told ? 1 : 0
      }
    }
    let (precision, recall) = (Double(right) / Double(max(read, 1)), Double(right) / Double(max(timed, 1)))
    let share = [precision, recall].map { String(format: "%.3f", $0) }
    print(
      "\(folder.name), \(how): of \(timed) times \(right) right, \(read) read; precision \(share[0]) recall \(share[1])"
    )
  }

  private func list(_ lessons: [TimingLesson]) {
    for lesson in lessons {
      let (choice, options) = (lesson.choice, lesson.choice.options)
      let times = [choice.chosen, lesson.right].map { options[$0].time?.description ?? "none" }
      print("\(lesson.article): \(choice.kind.rawValue) \(choice.player ?? "-"), \(choice.club ?? "-")")
      print("  \(choice.text)\n  chosen \(times[0]), right \(times[1])\(lesson.isLost ? " (not among them)" : "")")
    }
  }

  private func file(_ weights: [String: Double]) -> String {
    let lines = weights.filter { abs($0.value) >= 0.02 }.sorted { $0.key < $1.key }.map {
      String(format: "%.3f", $0.value) + " \($0.key)"
    }
    return """
      # How much speaks for a time being the one of a claim. Written by hearsay-train timings.
      \(lines.joined(separator: "\n"))

      """
  }
}
