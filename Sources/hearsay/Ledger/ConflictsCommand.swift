import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay conflicts`.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Show contradictions and reversals, and with --all what only looks like one.",
    discussion: """
      EXAMPLES
        hearsay conflicts                 of the whole ledger, the latest first
        hearsay conflicts kiwior --all    with the pairs that only look like a conflict, and why they are none
      """)

  @Argument(help: "The player's name, surname or id; all players where it is left out.")
  var name: String?

  @Flag(help: "Show as well what looks like a conflict and is none.")
  var all = false

  @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
  var limit = 50

  @OptionGroup var dates: DateOptions
  @OptionGroup var sheet: SheetOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard (1...100_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 100000.") }
  }

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      let conflicts = try desk.conflicts(of: name, withLookalikes: all, limit: limit, at: dates.view)
      switch sheet.format {
      case .table: try run.print(ConflictsView(page: run.page).page(conflicts, withLookalikes: all))
      case .json: try run.print(conflicts.json)
      case .csv: try run.print(conflicts.sheet, as: .csv)
      }
    }
  }
}
