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

      Of a feed, the pages of all entries that are new are fetched. Pages of archives are looked at before they are read, and
      left out where they cannot be about football.

      EXAMPLES
        hearsay add articles/
        hearsay add https://example.org/football/kiwior-stays
        hearsay add https://example.org/football/rss
        hearsay add CC-NEWS-20240115.warc.gz
        hearsay add --ledger news.sqlite feed.jsonl
        curl -s … | hearsay add -
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders, web archives (WARC), addresses of pages and feeds; - is standard input.", valueName: "source"))
  var sources: [String]

  @Option(help: ArgumentHelp("Articles to read side by side.", valueName: "count"))
  var jobs = 1

  @Option(help: ArgumentHelp("Articles to enter in one piece; what is killed loses its last.", valueName: "count"))
  var batch = LedgerDesk.usualBatch

  @Flag(help: "Print the summary as JSON.")
  var json = false

  @Flag(help: "Read every page of an archive, whatever it is about.")
  var everyPage = false

  @OptionGroup var web: WebOptions

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var article: ArticleOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard !sources.isEmpty else { throw ValidationError("Name a file or an address, or - for standard input.") }
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 64.") }
    guard (1...10_000).contains(batch) else { throw ValidationError("--batch must be from 1 to 10000.") }
  }

  func run() throws {
    let sources = sources.map(AddSource.init(word:))
    if sources.contains(where: \.isOnTheWeb) { Interruption.heed() }
    let screen = FollowScreen(color: display.color, inputs: sources.count)
    let output = Output()
    screen.collect {
      let desk = try LedgerDesk(at: ledger.place, access: .write, lexicon: .user, batch: batch)
      let summary = try desk.add(
        sources, defaults: article.defaults, jobs: jobs, glance: !everyPage,
        web: { () throws(Fault) in try WebIntake(web.settings) }, clock: { Clock.now }, telling: screen.telling)
      screen.clear()
      try output.write(json ? summary.json.indented() + "\n" : AddView(place: ledger.place.path).text(summary))
      try output.flush()
    }
    try screen.finish()
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
