import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay trace`.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Follow a claim to its origin: whose word it is, who repeats it, and what it stands on.",
    discussion: """
      EXAMPLES
        hearsay trace 5f0c9        the claim whose id begins so
      """)

  @Argument(help: "The claim's id, or the beginning of it; hearsay claims shows ids.")
  var claim: String

  @OptionGroup var dates: DateOptions
  @OptionGroup var form: ReportOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      let trace = try desk.trace(claim, at: dates.view)
      try run.print(form, trace.json) { TraceView(page: $0).page(trace) }
    }
  }
}
