import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay stance`.
struct StanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stance",
    abstract: "Show how the owner's stance on a player hardened and softened, and the player's own will.",
    discussion: """
      EXAMPLES
        hearsay stance kiwior
      """)

  @Argument(help: "The player's name, surname or id.")
  var name: String

  @OptionGroup var dates: DateOptions
  @OptionGroup var sheet: SheetOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      let report = try desk.stance(of: name, at: dates.view)
      switch sheet.format {
      case .json: try run.print(report.json)
      default: try run.print(report.sheet, as: sheet.format, above: report.heading)
      }
    }
  }
}

/// `hearsay terms`.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Show the sums that are claimed for a player: fees, wages, clauses, options, by whom and when.",
    discussion: """
      EXAMPLES
        hearsay terms kiwior
      """)

  @Argument(help: "The player's name, surname or id.")
  var name: String

  @OptionGroup var dates: DateOptions
  @OptionGroup var sheet: SheetOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      let report = try desk.terms(of: name, at: dates.view)
      switch sheet.format {
      case .json: try run.print(report.json)
      default: try run.print(report.sheet, as: sheet.format, above: report.heading)
      }
    }
  }
}
