import ArgumentParser
import Foundation
import HearsayGrammar
import HearsayLexicon
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

  @Option(help: ArgumentHelp("Read the models from this folder instead of the shipped ones.", valueName: "folder"))
  var models: String?

  func run() throws {
    let grammar = try Grammar(models: GrammarModels(file: model))
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

  /// The bytes of one model; one that cannot be read counts as missing, and is reported by name.
  private func model(named name: String) -> [UInt8]? {
    guard let models else { return DataFile.model(at: "models/english/\(name)") }
    return try? [UInt8](Data(contentsOf: URL(fileURLWithPath: models).appendingPathComponent(name)))
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
