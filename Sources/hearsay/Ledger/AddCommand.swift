import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay add`.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Read articles and enter them in the ledger.",
    discussion: """
      An article that the ledger has already is left alone, so the same command can be given again, and goes on where it was
      stopped. An article whose text has changed is entered as a new version beside the old one.

      EXAMPLES
        hearsay add articles/*.txt
        hearsay add --ledger news.sqlite feed.jsonl
        curl -s … | hearsay add -
      """)

  @Argument(help: "Files to read; - is standard input.")
  var files: [String]

  @Option(help: ArgumentHelp("Articles to read side by side.", valueName: "count"))
  var jobs = 1

  @Flag(help: "Print the summary as JSON.")
  var json = false

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var article: ArticleOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name a file, or - for standard input.") }
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 64.") }
  }

  func run() throws {
    var faults = FaultPrinter(color: display.color)
    var progress = Progress(inputs: files.count)
    let output = Output()
    faults.collect { faults in
      let desk = try LedgerDesk(at: ledger.place, access: .write, lexicon: .user)
      let summary = try desk.add(
        files.map(Input.init(word:)), defaults: article.defaults, jobs: jobs, clock: { Clock.now },
        added: { progress.show($0) },
        failed: {
          progress.clear()
          faults.print($0)
        })
      progress.clear()
      try output.write(json ? summary.json.indented() + "\n" : AddView(place: ledger.place.path).text(summary))
      try output.flush()
    }
    try faults.finish()
  }
}

/// What became of the articles that were to be added, for people.
struct AddView {
  let place: String

  func text(_ summary: AddSummary) -> String {
    let articles = [
      part(summary.new, "new"), part(summary.changed, "changed"), part(summary.reread, "read anew"),
      part(summary.unchanged, "known already"), part(summary.forgotten, "forgotten before, and left out"),
      part(summary.failed, "could not be taken in"),
    ].compactMap(\.self)
    let count = summary.articles
    let claims = summary.claims == 1 ? "1 claim" : "\(summary.claims) claims"
    return """
      \(count == 1 ? "1 article" : "\(count) articles"): \(articles.isEmpty ? "none" : articles.joined(separator: ", "))
      \(claims) entered in \(Shown.line(place))

      """
  }

  private func part(_ count: Int, _ what: String) -> String? { count == 0 ? nil : "\(count) \(what)" }
}
