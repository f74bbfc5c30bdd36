import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay search`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find articles that hold all of some words, the newest first.",
    discussion: """
      EXAMPLES
        hearsay search loan option kiwior
        hearsay search "release clause" --limit 5
      """)

  @Argument(help: "Words; several in quotation marks are sought in that order.")
  var words: [String]

  @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
  var limit = 20

  @OptionGroup var dates: DateOptions
  @OptionGroup var sheet: SheetOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard (1...100_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 100000.") }
  }

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      try run.print(try desk.search(words, limit: limit, at: dates.view), as: sheet.format)
    }
  }
}
