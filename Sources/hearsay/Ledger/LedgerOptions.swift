import ArgumentParser
import HearsayDesk
import HearsayModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the ledger is.
struct LedgerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The ledger's file. Without it HEARSAY_LEDGER names it, else it is ledger.sqlite in the user's data folder.",
      valueName: "file"))
  var ledger: String?

  func validate() throws {
    if ledger?.isEmpty == true { throw ValidationError("--ledger is empty; give the path of a file.") }
  }

  /// The place that the option, the environment or the user's data folder names.
  var place: LedgerPlace {
    LedgerPlace(
      option: ledger, variable: Self.variable("HEARSAY_LEDGER"), dataFolder: Self.variable("XDG_DATA_HOME"),
      home: Self.variable("HOME"))
  }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// As of when a report is made.
struct DateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("What the world knew by that day, by the days of publication.", valueName: "date"),
    transform: ArticleOptions.day)
  var asOf: Day?

  @Option(
    help: ArgumentHelp("What the ledger knew by the end of that day, by when articles were added.", valueName: "date"),
    transform: ArticleOptions.day)
  var known: Day?

  var view: PointInTime { PointInTime(asOf: asOf, known: known) }
}
