import ArgumentParser
import HearsayDesk

/// `hearsay explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell why a claim stands as it does.",
    discussion: """
      Prints the tree of entries, words and decisions behind one claim of an article.

      EXAMPLES
        hearsay explain article.txt 3             the third claim in it
        hearsay explain feed.jsonl 3 --article a17
        hearsay explain feed.jsonl 5f0c9          the claim with such an id
      """)

  @Argument(help: "The file that holds the article; - is standard input.")
  var file: String

  @Argument(help: "The claim's number in the article, or its id or the beginning of it.")
  var claim: String

  @Option(
    name: .customLong("article"), help: ArgumentHelp("The article's id, or the beginning of it.", valueName: "id"))
  var articleID: String?

  @OptionGroup var article: ArticleOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard !claim.isEmpty else { throw ValidationError("CLAIM is empty; give a claim's number or id.") }
  }

  func run() throws {
    let output = Output()
    var faults = FaultPrinter(color: display.color)
    faults.collect { faults in
      let explained = try Desk(lexicon: .user).explain(
        claim, in: Input(word: file), article: articleID, defaults: article.defaults
      ) { faults.print($0) }
      let style = Style(display.color.isOn(for: .output))
      try output.write(ExplanationView(style: style, width: Terminal.width).block(explained))
      try output.flush()
    }
    try faults.finish()
  }
}
