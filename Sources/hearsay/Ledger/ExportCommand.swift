import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the ledger out.",
    discussion: """
      jsonl is the whole ledger, one entry a line, and import takes it back without loss. csv is the claims as a table.
      claimreview is the claims as schema.org ClaimReview, one JSON-LD object a line, with first appearance and appearances.

      EXAMPLES
        hearsay export > ledger.jsonl
        hearsay export --format csv --player kiwior > kiwior.csv
      """)

  @Option(help: ArgumentHelp("The form: jsonl, csv or claimreview.", valueName: "form"))
  var format: ExportForm = .jsonl

  @OptionGroup var filter: ClaimFilterOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      try desk.export(format, filter: filter.filter, at: dates.view) { try run.output.write($0) }
    }
  }
}

extension ExportForm: ExpressibleByArgument {}

/// `hearsay import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in what hearsay export wrote. An entry that the ledger has already is left alone.",
    discussion: """
      EXAMPLES
        hearsay import ledger.jsonl --ledger copy.sqlite
        hearsay export --ledger old.sqlite | hearsay import -
      """)

  @Argument(help: "The file; - is standard input.")
  var file: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).write { desk, run in
      try run.output.write(try desk.importEntries(of: Input(word: file)) + "\n")
    }
  }
}
