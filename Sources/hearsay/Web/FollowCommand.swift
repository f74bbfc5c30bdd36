import ArgumentParser
import HearsayDesk
import HearsayModel

/// `hearsay follow`.
struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Look at feeds again and again, and enter what is new in the ledger.",
    discussion: """
      Feeds are asked only for what has changed, a site's robots.txt is heeded, and each host has its pause. Ctrl-C finishes
      the article in hand; the same command goes on from there.

      EXAMPLES
        hearsay follow https://example.org/football/rss --once
        hearsay follow feeds.opml --every 15m
        hearsay follow feeds.opml --on-change 'jq -r .words | mail -s transfers me'
        hearsay follow feeds.opml --on-change https://chat.example.org/hook
      """)

  @Argument(help: ArgumentHelp("Addresses of feeds, and files that list them (OPML).", valueName: "feed"))
  var feeds: [String]

  @Option(
    help: ArgumentHelp("How long from one look to the next: 90s, 15m, 2h.", valueName: "time"),
    transform: FollowCommand.duration)
  var every = Duration.seconds(900)

  @Flag(help: "Look once, and end.")
  var once = false

  @Option(
    help: ArgumentHelp(
      "A command or an address to be told where a saga comes to another stage: as JSON, on standard input or by POST.",
      valueName: "command|url"))
  var onChange: String?

  @Flag(help: "Print each summary as a line of JSON.")
  var json = false

  @OptionGroup var web: WebOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var article: ArticleOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    guard !feeds.isEmpty else { throw ValidationError("Name a feed, or a file that lists feeds.") }
    if onChange?.isEmpty == true { throw ValidationError("--on-change is empty; give a command or an address.") }
  }

  /// Seconds, minutes or hours.
  static func duration(_ words: String) throws -> Duration {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
    guard let last = words.last, let unit = units[last], let count = Int(words.dropLast()),
      (60...86_400 * 7).contains(count.multipliedReportingOverflow(by: unit).partialValue), count < 1_000_000
    else { throw ValidationError("“\(words)” is no time from 60s to 168h, such as 90s, 15m or 2h.") }
    return .seconds(count * unit)
  }

  func run() throws {
    Interruption.heed()
    let screen = FollowScreen(color: display.color, inputs: feeds.count)
    screen.collect {
      let feeds = try LedgerDesk.feeds(named: feeds)
      let desk = try LedgerDesk(at: ledger.place, access: .write, lexicon: .user)
      let web = try WebIntake(web.settings)
      repeat {
        screen.startAnew()
        do { try look(at: feeds, desk, web, screen) } catch let fault as Fault where fault.code == .ledgerBusy && !once
        {
          // Another process files something long; the next look finds all that this one left.
          screen.fail(fault)
        }
      } while !once && Interruption.sleep(every)
    }
    try screen.finish()
  }

  /// One look, with what came of it. What fails does not end the work.
  private func look(at feeds: [String], _ desk: LedgerDesk, _ web: WebIntake, _ screen: FollowScreen) throws {
    let output = Output()
    let teller = onChange.map { ChangeTeller(target: $0, web: web) }
    let summary = try desk.follow(
      feeds, on: web, defaults: article.defaults, clock: { Clock.now }, telling: screen.telling
    ) { change in
      screen.show(change.words)
      do throws(Fault) { try teller?.tell(change) } catch { screen.fail(error) }
    }
    screen.clear()
    try output.write(json ? summary.json.line + "\n" : FollowView(place: ledger.place.path).text(summary))
    try output.flush()
  }
}

/// What came of a look, for people.
struct FollowView {
  let place: String

  func text(_ summary: FollowSummary) -> String {
    let feeds = summary.feeds == 1 ? "1 feed" : "\(summary.feeds) feeds"
    let unchanged = summary.unchanged == 0 ? "" : ", \(summary.unchanged) unchanged"
    let sagas = summary.changes == 1 ? "1 saga" : "\(summary.changes) sagas"
    let changes = summary.changes == 0 ? "" : ", \(sagas) at another stage"
    return "\(feeds)\(unchanged)\(changes)\n" + AddView(place: place).text(summary.articles)
  }
}
