import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay article`.
struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Show an article of the ledger with its claims, its versions and what was noted on it.",
    discussion: """
      EXAMPLES
        hearsay article kiwior-door-shut
        hearsay article 5f0c9 --text
      """)

  @Argument(help: "The article's id, or the beginning of it.")
  var id: String

  @Flag(help: "Show its text as well.")
  var text = false

  @OptionGroup var form: ReportOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      let article = try desk.article(id)
      try run.print(form, article.json) { ArticleView(page: $0).page(article, withText: text) }
    }
  }
}
