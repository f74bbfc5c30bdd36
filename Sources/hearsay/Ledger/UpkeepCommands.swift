import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold the ledger against everything that must be so, and list all problems.",
    discussion: "The exit status is 1 where there is a problem.")

  @OptionGroup var sheet: SheetOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    var isSound = true
    try LedgerRun(ledger, display).change { desk, run in
      let problems = try desk.check()
      isSound = problems.rows.isEmpty
      try run.print(problems, as: sheet.format)
    }
    if !isSound { throw ExitCode(1) }
  }
}

/// `hearsay rebuild`.
struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Read all articles again with the present reader. Old readings become history; notes and merges stay.")

  @Option(help: ArgumentHelp("Articles to read side by side.", valueName: "count"))
  var jobs = 1

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 64.") }
  }

  func run() throws {
    var progress = Progress(inputs: 1)
    try LedgerRun(ledger, display).change { desk in
      defer { progress.clear() }
      return try desk.rebuild(jobs: jobs, clock: { Clock.now }) { progress.show($0) }
    }
  }
}

/// `hearsay forget`.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Blank an article's text and quotes for good. What it claimed stays, without the words.")

  @Argument(help: "The article's id.")
  var article: String

  @Option(help: ArgumentHelp("Why.", valueName: "words"))
  var reason: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard !reason.isEmpty else { throw ValidationError("--reason is empty; say why.") }
  }

  func run() throws {
    try LedgerRun(ledger, display).change { try $0.forget(article, reason: reason, at: Clock.now) }
  }
}

/// `hearsay note`.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Attach words of your own to a claim; they stay with it when the article is read again.")

  @Argument(help: "The claim's id, or the beginning of it.")
  var claim: String

  @Argument(help: "The words.")
  var words: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard !words.isEmpty else { throw ValidationError("WORDS is empty.") }
  }

  func run() throws {
    try LedgerRun(ledger, display).change { try $0.note(claim, words, at: Clock.now) }
  }
}
