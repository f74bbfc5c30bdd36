import ArgumentParser
import Foundation
import HearsayGold
import HearsayModel
import HearsayReading

/// Writes the lessons of the pair model: what it sees of each sentence, and what the gold says of its pairs.
struct PairsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Write the lessons of the pair model, for Tools/hearsay-train/train-pairs.py.",
    discussion: """
      What the frames are sure of is cross-fitted by story: no article is told how sure a model is that has learnt from it.
      """)

  @Argument(help: "Folders with articles.jsonl and claims.json to learn from.")
  var gold: [String]

  @Option(help: "Folders with articles.jsonl and claims.json to measure on and not to learn from.")
  var held: [String] = []

  @Option(help: "Where the lessons go, one article a line.")
  var out: String

  @Option(help: "How many folds to cross-fit with.")
  var folds = 5

  func run() throws {
    let folders = try gold.map(GoldFolder.init)
    let reader = try Reader()
    let examples = Examples(folders, reader: reader)
    let split = StorySplit(folders.flatMap(\.documents), folds: folds)
    let parts = (0..<folds).map { fold in
      StandModel(
        named: LogisticRegression().weights(
          examples.all.filter { split.foldOf[$0.article] != fold }.map { ($0.features, $0.isTrue) }), threshold: 0.25)
    }
    let whole = StandModel(
      named: LogisticRegression().weights(examples.all.map { ($0.features, $0.isTrue) }), threshold: 0.25)
    guard FileManager.default.createFile(atPath: out, contents: nil), let file = FileHandle(forWritingAtPath: out)
    else { throw Failure("\(out): cannot be written") }
    for folder in folders {
      try write(folder, isHeld: false, to: file) { reader.with(stands: parts[split.foldOf[$0] ?? 0]) }
    }
    try writeExamples(of: reader.with(stands: whole), to: file)
    for folder in try held.map(GoldFolder.init) {
      try write(folder, isHeld: true, to: file) { _ in reader.with(stands: whole) }
    }
  }

  /// The examples of the frames, each as an article of its own: as a sentence, as a headline, with a tail, and joined with another example.
  private func writeExamples(of reader: Reader, to file: FileHandle) throws {
    var count = 0
    let examples = reader.frameExamples
    for number in examples.indices {
      for (form, (article, told)) in ExampleVariants(examples).variants(of: number).enumerated() {
        let record = PairRecord(told, reader.pairLessons(in: article), id: "example-\(number)-\(form)")
        count += record.pairCount
        try file.write(contentsOf: JSONEncoder().encode(record) + Data([10]))
      }
    }
    print("examples: \(examples.count), \(count) pairs")
  }

  private func write(
    _ folder: GoldFolder, isHeld: Bool, to file: FileHandle, _ reader: (String) -> Reader
  ) throws {
    let claims = Dictionary(uniqueKeysWithValues: folder.documents.map { ($0.id, $0.claims) })
    var count = 0
    for article in folder.articles {
      let lessons = reader(article.id).pairLessons(in: article.article)
      let record = PairRecord(
        article, lessons, claims[article.id] ?? [], folder: folder.name, isHeld: isHeld)
      count += record.pairCount
      try file.write(contentsOf: JSONEncoder().encode(record) + Data([10]))
    }
    print("\(folder.name): \(folder.articles.count) articles, \(count) pairs\(isHeld ? ", held out" : "")")
  }
}
