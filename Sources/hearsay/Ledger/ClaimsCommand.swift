import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay claims`.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "List claims of the ledger.",
    discussion: """
      EXAMPLES
        hearsay claims --player kiwior
        hearsay claims --club "AC Milan" --kind bid --since 2024-01-01
        hearsay claims --source gazzetta --stage talks --format csv
        hearsay claims --player kiwior --as-of 2023-12-01
      """)

  @OptionGroup var filter: ClaimFilterOptions
  @OptionGroup var dates: DateOptions
  @OptionGroup var sheet: SheetOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try LedgerRun(ledger, display).read { desk, run in
      let claims = try desk.claims(filter.filter, at: dates.view)
      try run.print(ClaimSheet.sheet(claims), as: sheet.format, below: Self.footer(claims, limit: filter.limit))
    }
  }

  private static func footer(_ claims: [FiledClaim], limit: Int) -> String {
    claims.count < limit ? "" : "These are the first \(limit); --limit shows more."
  }
}

/// Which claims a list is about.
struct ClaimFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Of that player: his name, surname or id.", valueName: "name"))
  var player: String?

  @Option(help: ArgumentHelp("About that club, as suitor or as the other side.", valueName: "name"))
  var club: String?

  @Option(help: ArgumentHelp("On the word of that source, or put out by that publisher.", valueName: "name"))
  var source: String?

  @Option(help: ArgumentHelp("Of that kind; may be given several times.", valueName: "kind"))
  var kind: [Kind] = []

  @Option(help: ArgumentHelp("That show that step of the ladder, such as talks or “fee agreed”.", valueName: "stage"))
  var stage: Stage?

  @Option(
    help: ArgumentHelp("About that window, as 2024-winter or 2024-summer.", valueName: "window"),
    transform: ClaimFilterOptions.window)
  var window: Window?

  @Flag(help: "Denied ones only.")
  var denied = false

  @Option(
    help: ArgumentHelp("Published on that day or later.", valueName: "date"), transform: ArticleOptions.day)
  var since: Day?

  @Option(
    help: ArgumentHelp("Published on that day or earlier.", valueName: "date"), transform: ArticleOptions.day)
  var until: Day?

  @Option(help: ArgumentHelp("The order: newest, oldest or confidence.", valueName: "order"))
  var sort: ClaimFilter.Order = .newest

  @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
  var limit = 50

  func validate() throws {
    guard (1...1_000_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 1000000.") }
    if let since, let until, since > until { throw ValidationError("--since is later than --until.") }
  }

  var filter: ClaimFilter {
    ClaimFilter(
      player: player, club: club, source: source, kinds: kind, stage: stage, window: window,
      polarity: denied ? .denied : nil, since: since, until: until, order: sort, limit: limit)
  }

  static func window(_ word: String) throws -> Window {
    guard case .window(let window)? = Time(word) else {
      throw ValidationError("“\(word)” is no window of the form 2024-winter or 2024-summer.")
    }
    return window
  }
}

extension Kind: ExpressibleByArgument {}
extension Stage: ExpressibleByArgument {}
extension ClaimFilter.Order: ExpressibleByArgument {}
