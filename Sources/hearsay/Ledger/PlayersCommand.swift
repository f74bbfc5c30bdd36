import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay players`.
struct PlayersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "players",
    abstract: "List players and why names of different articles were taken for one man.",
    discussion: """
      EXAMPLES
        hearsay players                      all, those with most articles first
        hearsay players kiwior               who bears that name
        hearsay players kiwior --reasons     which articles' names were joined, and why
      """)

  @Argument(help: "A name, surname or id; all players where it is left out.")
  var name: String?

  @Flag(help: "Show every mention with the reason for which it was joined.")
  var reasons = false

  @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
  var limit = 50

  @OptionGroup var sheet: SheetOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard (1...1_000_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 1000000.") }
    if reasons, name == nil { throw ValidationError("--reasons needs a name.") }
  }

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      if reasons, let name {
        try run.print(try desk.reasons(for: name), as: sheet.format)
      } else {
        try run.print(try desk.players(named: name, limit: limit), as: sheet.format)
      }
    }
  }
}
