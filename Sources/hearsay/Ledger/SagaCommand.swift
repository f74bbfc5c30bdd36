import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay saga`.
struct SagaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saga",
    abstract: "Tell the story of one player: suitors, stages, the owner's stance, who says so.",
    discussion: """
      EXAMPLES
        hearsay saga kiwior
        hearsay saga "Jakub Kiwior" --window 2024-winter
        hearsay saga kiwior --as-of 2023-12-01
        hearsay saga kiwior --format json
      """)

  @Argument(help: "The player's name, surname or id.")
  var name: String

  @Option(
    help: ArgumentHelp("That window alone, as 2024-winter; otherwise all of his sagas.", valueName: "window"),
    transform: ClaimFilterOptions.window)
  var window: Window?

  @OptionGroup var dates: DateOptions
  @OptionGroup var form: ReportOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      let story = try desk.story(of: name, window: window, at: dates.view)
      try run.print(form, story.json) { SagaView(page: $0).page(story) }
    }
  }
}

/// How a report that is no list is printed.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How to print: text for people, json for programs.", valueName: "form"))
  var format: Format = .text

  /// A form of output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }
}
