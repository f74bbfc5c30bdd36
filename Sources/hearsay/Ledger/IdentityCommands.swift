import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay merge`.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say that two players are one. It is an entry with its reason, and can be taken back with undo.",
    discussion: """
      EXAMPLES
        hearsay merge gini-wijnaldum georginio-wijnaldum --reason "short first name"
      """)

  @Argument(help: "The player that is given up: his id or name.")
  var player: String

  @Argument(help: "The player that he is: his id or name.")
  var into: String

  @Option(help: ArgumentHelp("Why.", valueName: "words"))
  var reason: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard !reason.isEmpty else { throw ValidationError("--reason is empty; say why.") }
  }

  func run() throws {
    try LedgerRun(ledger, display).change { try $0.merge(player, into: into, reason: reason, at: Clock.now) }
  }
}

/// `hearsay split`.
struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Say that some articles' mentions of a player mean somebody else. It can be taken back with undo.",
    discussion: """
      EXAMPLES
        hearsay split jota --article celtic-jota --article jota-returns --reason "the winger of Celtic"
      """)

  @Argument(help: "The player: his id or name.")
  var player: String

  @Option(name: .customLong("article"), help: ArgumentHelp("An article that means the other man.", valueName: "id"))
  var articles: [String]

  @Option(help: ArgumentHelp("Why.", valueName: "words"))
  var reason: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard !reason.isEmpty else { throw ValidationError("--reason is empty; say why.") }
    guard !articles.isEmpty else { throw ValidationError("Name at least one --article.") }
  }

  func run() throws {
    try LedgerRun(ledger, display).change { try $0.split(player, articles: articles, reason: reason, at: Clock.now) }
  }
}

/// `hearsay undo`.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back a merge or a split; the entry and its undoing stay in the ledger.",
    discussion: """
      EXAMPLES
        hearsay undo 17 --reason "they are brothers"
      """)

  @Argument(help: "The entry's number, as hearsay merge, hearsay split and hearsay players --reasons show it.")
  var entry: Int

  @Option(help: ArgumentHelp("Why.", valueName: "words"))
  var reason: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).change { try $0.undo(entry, reason: reason, at: Clock.now) }
  }
}
