import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay squad`.
struct SquadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "squad",
    abstract: "Report on a club: who is wanted, for sale, absent, out of contract, and what it needs.",
    discussion: """
      EXAMPLES
        hearsay squad arsenal
        hearsay squad "AC Milan" --as-of 2024-01-15 --format json
      """)

  @Argument(help: "The club's name.")
  var club: String

  @OptionGroup var dates: DateOptions
  @OptionGroup var form: ReportOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      let squad = try desk.squad(of: club, at: dates.view, today: Clock.now.day)
      try run.print(form, squad.json) { SquadView(page: $0).page(squad) }
    }
  }
}
