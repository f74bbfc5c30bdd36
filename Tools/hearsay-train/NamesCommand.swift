import ArgumentParser
import Foundation
import HearsayGold
import HearsayGrammar
import HearsayLexicon
import HearsayReading
import HearsayText

/// Trains a tagger of people's names on news, and writes its model.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Train a tagger of people's names on the articles of a gold folder.",
    discussion: """
      The players of the gold's claims are learned wherever an article names them, and the other people whom the reader finds. The model holds sums of \
      weights under hashes of words and of their parts: no name and no sentence can be read back from it. The same seed, articles, reader and \
      grammar give the same model, byte for byte.
      """)

  @Option(help: "The folder with articles.jsonl and claims.json to train on.")
  var gold: String

  @Option(help: "Where the model goes.")
  var out: String

  @Option(help: "What all chance is drawn from.")
  var seed: UInt64 = 1

  func run() throws {
    let lessons = try lessons()
    note("\(lessons.count) sentences, \(lessons.reduce(0) { $0 + $1.people.count }) names of people")
    var plan = TrainingPlan()
    plan.seed = seed
    let model = NameTrainer(plan: plan, report: note).train(lessons).model
    try write(model, to: out)
    print("wrote \(out), \(model.count) bytes")
  }

  private func lessons() throws -> [NameLesson] {
    let documents = try GoldDocument.documents(ofFile: gold + "/claims.json", placedIn: [])
    let articles = try GoldArticle.articles(ofFile: gold + "/articles.jsonl")
    let byID = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let reader = try Reader()
    let grammar = try Grammar(models: GrammarModels { DataFile.model(at: "models/english/\($0)") })
    return articles.flatMap { article in
      let names = NewsNames(article, byID[article.id], reader: reader)
      return zip(names.layers.sentences, grammar.trees(of: names.layers)).map { sentence, tree in
        NameLesson(sentence, of: names.layers, tree, people: names.people)
      }
    }
  }
}
