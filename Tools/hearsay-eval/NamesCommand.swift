import ArgumentParser
import Foundation
import HearsayGold
import HearsayGrammar
import HearsayLexicon
import HearsayReading
import HearsayText

/// `hearsay-eval names`.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Count how many players of gold claims are found by name: by the reader, and by taggers of names.",
    discussion: """
      Each player of an article's gold claims must be found in that article, counted once an article; “whole” where a run of words is his whole name. Of the \
      names that a tagger finds, “players” are those of gold players, “known” those that the reader takes for other people, “false” those that hold a word of a name of \
      something else, and “open” the rest, which --open prints.

      EXAMPLES
        hearsay-eval names dev/articles.jsonl dev/claims.json
        hearsay-eval names dev/articles.jsonl dev/claims.json --model names.model --open
      """)

  @Argument(help: "A file of articles.")
  var articles: String

  @Argument(help: "Their gold claims.")
  var claims: String

  @Option(help: ArgumentHelp("Count this tagger, too.", valueName: "file"))
  var model: String?

  @Flag(help: "List the names that are neither of players nor known nor false, with the tagger that found them.")
  var open = false

  @OptionGroup var data: DataOption

  func run() throws {
    let grammar = try Grammar(models: GrammarModels { DataFile.model(at: "models/english/\($0)") })
    let reader = try data.reader()
    let tagger = try model.map { try NameTagger(model: bytes(of: $0), name: $0) }
    let gold = Dictionary(try GoldDocument.documents(ofFile: claims).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var counts: [String: NameTally] = [:]
    for article in try GoldArticle.articles(ofFile: articles) {
      guard let document = gold[article.id] else { continue }
      let page = NamePage(article, document, reader: reader)
      let trees = grammar.trees(of: page.layers)
      func count(_ name: String, _ runs: [Range<Int>]) { counts[name, default: NameTally()].add(runs, page) }
      let treebank = zip(page.layers.sentences, trees).flatMap { grammar.people(in: $0, of: page.layers, $1) }
      count("1 reader", page.persons)
      count("2 treebank", treebank)
      count("3 reader or treebank", page.persons + treebank)
      guard let tagger else { continue }
      let news = zip(page.layers.sentences, trees).flatMap { tagger.people(in: $0, of: page.layers, $1) }
      count("4 model", news)
      count("5 reader or model", page.persons + news)
    }
    for name in counts.keys.sorted() {
      guard let tally = counts[name] else { continue }
      print(name.dropFirst(2).padding(toLength: 22, withPad: " ", startingAt: 0) + tally.line)
    }
    for name in counts.keys.sorted() where open {
      for place in counts[name]?.open ?? [] { print("open\t\(name.dropFirst(2))\t\(place)") }
    }
  }

  private func bytes(of path: String) throws -> [UInt8] {
    do { return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) } catch {
      throw Failure("\(path): it cannot be read")
    }
  }
}
