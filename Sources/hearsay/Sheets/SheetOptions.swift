import ArgumentParser

/// How a list is printed.
struct SheetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How to print: table for people; json, one array; csv for spreadsheets.", valueName: "form"))
  var format: Format = .table

  /// A form of output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
  }
}
