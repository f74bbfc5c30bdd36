import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay lexicon`: what is known of names.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Look up what is known of names, check it, and add tables of one's own.",
    discussion: """
      Tables of one's own stand in $XDG_DATA_HOME/hearsay/lexicon, or in the folder that HEARSAY_LEXICON names. The reader uses them like its own.
      """,
    subcommands: [LexiconFindCommand.self, LexiconCheckCommand.self, LexiconAddCommand.self, LexiconRemoveCommand.self])
}

/// `hearsay lexicon check`.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read all data files, those of hearsay and one's own, and tell every fault in them.",
    discussion: "The status is 1 where there is any.")

  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LexiconRun(display).run { desk, output, faults in
      let summary = try desk.check { faults.print($0) }
      try output.write(summary + "\n")
    }
  }
}

/// `hearsay lexicon find`.
struct LexiconFindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Show what the lexicon knows under a name, and what decides where it may mean several things.",
    discussion: """
      Where no name is exactly that, names with these words in them are shown; where there are none, near ones.

      EXAMPLES
        hearsay lexicon find milan
        hearsay lexicon find fabrizio romano
        hearsay lexicon find the argus --format json
      """)

  @Argument(help: "The name; its words need no quotes.")
  var words: [String]

  @OptionGroup var sheet: SheetOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LexiconRun(display).run { desk, output, _ in
      let found = try desk.find(words.joined(separator: " "))
      switch sheet.format {
      case .table:
        let style = Style(display.color.isOn(for: .output))
        try output.write(TableView(style: style, width: Terminal.width).block(found))
      case .json: try output.write(found.json.indented() + "\n")
      case .csv: try output.write(found.csv)
      }
    }
  }
}

/// `hearsay lexicon add`.
struct LexiconAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Take in a table of one's own: players, clubs or outlets from a CSV file.",
    discussion: """
      The first line names the columns; commas, semicolons or tabs part the cells. Only the name is needed. Several entries in a cell are parted by “;”.

        players   name, aliases, club, nation, position
        clubs     name, full, aliases, nicknames, city, region, country, league, grounds, tags, also
        outlets   name, aliases, domains, language, country, owner, kind, also

      Rows whose names are known already, or whose club or nation is not, are told and left out, unless --force takes them: a club or an outlet that is known
      gets the row's other names. A table that is added again under the same name replaces the old one.

      EXAMPLES
        hearsay lexicon add regional.csv --as clubs
        hearsay lexicon add kader.csv --as players --map name=Spieler,club=Verein,position=Position
      """)

  @Argument(help: "The CSV file; - is standard input.")
  var file: String

  @Option(name: .customLong("as"), help: ArgumentHelp("What it holds: players, clubs or outlets.", valueName: "sort"))
  var sort: String

  @Option(
    help: ArgumentHelp("The file's names for our columns, such as name=Spieler,club=Verein.", valueName: "columns"))
  var map: String?

  @Option(help: ArgumentHelp("The table's name; without it, that of the file.", valueName: "name"))
  var name: String?

  @Flag(help: "Take rows that clash with what is known, too.")
  var force = false

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard LexiconDesk.sorts.contains(sort) else {
      throw ValidationError("--as must be one of \(LexiconDesk.sorts.joined(separator: ", ")).")
    }
    if file == "-", name == nil { throw ValidationError("Standard input has no name; give the table one with --name.") }
    _ = try columns()
  }

  func run() throws {
    try LexiconRun(display).run { desk, output, faults in
      let summary = try desk.add(file, named: name, as: sort, map: try columns(), force: force) { faults.print($0) }
      try output.write(summary + "\n")
    }
  }

  private func columns() throws -> [String: String] {
    var columns: [String: String] = [:]
    for pair in (map ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw ValidationError("--map: “\(pair)” is no pair of columns, such as name=Spieler.")
      }
      columns[String(parts[0])] = String(parts[1])
    }
    return columns
  }
}

/// `hearsay lexicon remove`.
struct LexiconRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a table of one's own away again.",
    discussion: "Deleting its file does the same.")

  @Argument(help: "The name that it was added by, or that of its file.")
  var name: String

  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LexiconRun(display).run { desk, output, _ in try output.write(try desk.remove(name) + "\n") }
  }
}
