import ArgumentParser
import Foundation
import HearsayGrammar
import HearsayTreebank

/// `hearsay-eval grammar`.
struct GrammarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grammar",
    abstract: "Score tags, lemmas and trees against a treebank, as the CoNLL 2018 shared task did.")

  enum Tokens: String, ExpressibleByArgument, CaseIterable {
    case gold, own
  }

  @Argument(help: "A file in CoNLL-U.")
  var file: String

  @Option(help: "Whose tokens and sentences: those of the treebank, or our own.")
  var tokens = Tokens.gold

  @Flag(help: "Show each genre, too: the second part of the documents' names.")
  var byGenre = false

  @Option(help: ArgumentHelp("Leave out the documents that stand in this file as well.", valueName: "file"))
  var unseen: String?

  @Option(help: ArgumentHelp("Read the models from this folder.", valueName: "folder"))
  var models: String

  func run() throws {
    // A model that cannot be read is reported as missing, by name.
    let folder = URL(fileURLWithPath: models)
    let files = try GrammarModels { try? [UInt8](Data(contentsOf: folder.appendingPathComponent($0))) }
    let grammar = try Grammar(models: files)
    let seen = Set(try unseen.map { try documents(of: $0).map(\.id) } ?? [])
    var genres: [String: CoNLLScore] = [:]
    var names: [String: CoNLLScore.Counts] = [:]
    for document in try documents(of: file) where !seen.contains(document.id) {
      let read =
        tokens == .gold
        ? GrammarReading.withGoldTokens(document, grammar) : GrammarReading.withOwnTokens(document, grammar)
      genres[document.genre, default: CoNLLScore()] += try CoNLLScore(read: read, wanted: document.sentences)
      if tokens == .gold { names[document.genre, default: .init()] += GrammarReading.people(document, grammar) }
    }
    print("genre           words  tokens  sents   UPOS   XPOS  lemma    UAS    LAS  names")
    for genre in genres.keys.sorted() where byGenre { show(genre, genres[genre], names[genre]) }
    show("all", genres.values.reduce(into: CoNLLScore()) { $0 += $1 }, names.values.reduce(into: .init()) { $0 += $1 })
  }

  private func show(_ name: String, _ score: CoNLLScore?, _ names: CoNLLScore.Counts?) {
    guard let score else { return }
    var figures = [score.tokens, score.sentences, score.tags, score.fineTags, score.lemmas]
    figures += [score.arcs, score.labelledArcs]
    if let names, names.wanted > 0 { figures.append(names) }
    let cells = figures.map { String(format: "%6.2f", 100 * $0.f1) }
    let title = name.padding(toLength: 13, withPad: " ", startingAt: 0)
    print(title + String(format: "%8d  ", score.words.wanted) + cells.joined(separator: " "))
  }

  private func documents(of path: String) throws -> [TreebankDocument] {
    do {
      return try ConlluReader.documents(in: String(contentsOfFile: path, encoding: .utf8))
    } catch let fault as ConlluFault {
      throw Failure("\(path): \(fault)")
    }
  }
}
