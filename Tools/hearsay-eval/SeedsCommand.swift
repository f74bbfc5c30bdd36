import ArgumentParser
import Foundation
import HearsayReading

/// `hearsay-eval seeds`.
struct SeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seeds",
    abstract: "Tell what is read of the three seed articles, phrase by phrase: Docs/Seeds.md.",
    discussion: """
      Without SEEDS only the part on our own retelling is printed. Runs the program hearsay beside this one for what it prints.
      """)

  @Argument(help: "The seeds: a folder of three text files, or a file of articles that begins with them.")
  var seeds: String?

  @Option(help: ArgumentHelp("The phrases, and what they should give.", valueName: "file"))
  var phrases = "Docs/Seeds.phrases.txt"

  @Option(help: ArgumentHelp("Articles of which the first three are the retelling.", valueName: "file"))
  var ours = "Corpus/demo/articles.jsonl"

  @Option(help: ArgumentHelp("Write the page here and not to standard output.", valueName: "file"))
  var write: String?

  func validate() throws {
    guard write == nil || seeds != nil else {
      throw ValidationError("--write wants the seeds: the page is about them.")
    }
  }

  func run() throws {
    let reader = try Reader()
    let page = SeedsPage(
      phrases: try SeedsPhrases(ofFile: phrases), phrasesFile: phrases, oursFile: ours, program: try SeedsProgram())
    let retelling = try SeedsArticles.ours(in: ours, readBy: reader)
    guard let seeds else { return print(try page.alone(ours: retelling), terminator: "") }
    let text = try page.whole(seeds: SeedsArticles.seeds(at: seeds, readBy: reader), ours: retelling)
    guard let write else { return print(text, terminator: "") }
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: write), options: .atomic) } catch {
      throw Failure("\(write): it cannot be written (\(error.localizedDescription))")
    }
    note("wrote \(write)")
  }
}
