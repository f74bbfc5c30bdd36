import ArgumentParser
import Foundation
import HearsayGrammar
import HearsayTreebank
import HearsayWordNet

/// Trains the models of the grammar, and writes them into a folder.
struct GrammarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grammar", abstract: "Train tags, trees, lemmas and names of people on a treebank.",
    discussion: """
      The first folder holds en_gum-train.conllu, that of --wordnet WordNet 3.0 as Debian's package wordnet-base has it. Documents of it that stand in en_gum-dev.conllu or en_gum-test.conllu as well are left out, so that \
      those files, where they are there, stay unseen. The same seed and the same files give the same models, byte for byte.
      """)

  @Argument(help: "The folder with the GUM treebank's en_gum-train.conllu.")
  var treebank: String

  @Option(help: ArgumentHelp("The folder with the files of WordNet 3.0.", valueName: "folder"))
  var wordnet: String

  @Option(help: "The folder that the models are written into.")
  var out: String

  @Option(help: "What all chance is drawn from.")
  var seed: UInt64 = 1

  @Option(help: "Passes over the treebank for the trees.")
  var epochs: Int?

  @Flag(help: "Learn from documents that stand in the other files, too.")
  var keepSeen = false

  func validate() throws {
    if let epochs, epochs < 1 { throw ValidationError("--epochs needs a number from 1.") }
  }

  func run() throws {
    let lessons = try lessons()
    let book = try book()
    try makeFolder(out)
    var plan = TrainingPlan()
    plan.seed = seed
    if let epochs { plan.network.epochs = epochs }
    let start = ContinuousClock.now
    let models = GrammarTrainer(plan: plan, book: book) { line in
      let seconds = (ContinuousClock.now - start).components.seconds
      note("\(seconds) s  \(line)")
    }.train(lessons)
    let files = [models.tagger, models.parser, models.lemmas, models.names, models.words]
    for (name, bytes) in zip(GrammarModels.fileNames, files) {
      try write(bytes, to: URL(fileURLWithPath: out).appendingPathComponent(name).path)
      print("wrote \(name), \(bytes.count) bytes")
    }
  }

  private func lessons() throws -> [Lesson] {
    let documents = try documents(of: "en_gum-train.conllu")
    let seen = try ["en_gum-dev.conllu", "en_gum-test.conllu"].filter(exists).flatMap { try self.documents(of: $0) }
    let others = Set(seen.map(\.id))
    let kept = documents.filter { keepSeen || !others.contains($0.id) }
    for document in documents where !keepSeen && others.contains(document.id) {
      note("left out \(document.id), which stands in another file as well")
    }
    let lessons = kept.flatMap(\.sentences).compactMap { Lesson($0) }
    note("\(lessons.count) sentences, \(lessons.reduce(0) { $0 + $1.words.count }) words")
    return lessons
  }

  private func book() throws -> WordBook {
    let book: WordBook
    do throws(WordNetFault) {
      // A file that cannot be read counts as missing, and is reported by name.
      book = try WordNetBook.book {
        try? [UInt8](Data(contentsOf: URL(fileURLWithPath: wordnet).appendingPathComponent($0)))
      }
    } catch { throw Failure("\(wordnet): \(error)") }
    note("\(book.count) spellings in the book of words")
    return book
  }

  private func path(of name: String) -> String { URL(fileURLWithPath: treebank).appendingPathComponent(name).path }

  private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(of: name)) }

  private func documents(of name: String) throws -> [TreebankDocument] {
    do {
      return try ConlluReader.documents(in: String(contentsOfFile: path(of: name), encoding: .utf8))
    } catch let fault as ConlluFault {
      throw Failure("\(name): \(fault)")
    }
  }
}
