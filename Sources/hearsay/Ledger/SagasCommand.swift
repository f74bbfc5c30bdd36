import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay sagas`.
struct SagasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sagas",
    abstract: "List the sagas of the ledger, the latest first.",
    discussion: """
      A saga is one player and one window, or his contract matters.

      EXAMPLES
        hearsay sagas
        hearsay sagas --club roma --window 2024-winter
        hearsay sagas --since 2024-01-01 --format json
      """)

  @OptionGroup var filter: ClaimFilterOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var sheet: SheetOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      try run.print(try desk.sagas(filter.filter, at: dates.view), as: sheet.format)
    }
  }
}
