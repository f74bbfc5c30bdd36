import ArgumentParser
import HearsayGold
import HearsayReading

/// `hearsay-eval score`.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score readings against gold claims.",
    discussion: "The readings are those of a file, or are made anew from articles with --read.")

  @Argument(help: "The gold: an array of {“id”, “claims”, “quotes”}, or one such object a line.")
  var gold: String

  @Argument(help: "Readings in the same form, or as hearsay read --format jsonl writes them.")
  var readings: String?

  @Option(help: ArgumentHelp("Read these articles now and score that.", valueName: "articles"))
  var read: String?

  @Option(help: ArgumentHelp("Place the evidence of readings in the sentences of these articles.", valueName: "file"))
  var articles: String?

  @Option(help: ArgumentHelp("Leave out claims on players of this gold file; may be given again.", valueName: "file"))
  var seen: [String] = []

  @Flag(help: "Show each kind of claim, too.")
  var byKind = false

  @Flag(help: "List what was missed and what was read too much.")
  var misses = false

  @Flag(help: "Print the figures as one JSON object.")
  var json = false

  @Option(help: ArgumentHelp("Hold the figures against the floors of this file.", valueName: "file"))
  var floors: String?

  @Option(help: ArgumentHelp("The set of the floors.", valueName: "name"))
  var set: String?

  @OptionGroup var data: DataOption

  func validate() throws {
    guard (readings == nil) != (read == nil) else { throw ValidationError("Give either READINGS or --read.") }
    guard (floors == nil) == (set == nil) else { throw ValidationError("--floors and --set go together.") }
    guard read == nil || articles == nil else { throw ValidationError("--read brings its articles along.") }
    guard read != nil || data.data == nil else { throw ValidationError("--data is for --read.") }
  }

  func run() throws {
    let floors = try chosenFloors()
    let known = try seen.isEmpty ? nil : KnownPlayers(in: seen.flatMap { try GoldDocument.documents(ofFile: $0) })
    let comparison = Comparison(
      gold: try GoldDocument.documents(ofFile: gold), readings: try documents(), leavingOut: known)
    let unread = comparison.unread.count
    if unread > 0 { note("of \(comparison.gold.count) documents of the gold \(unread) have no reading") }
    let figures = comparison.figures
    show(json ? [ScoreText.json(figures)] : ScoreText.figures(figures))
    if byKind { show(ScoreText.kinds(comparison)) }
    if misses { show(ScoreText.misses(comparison)) }
    guard let checks = floors?.checks(figures) else { return }
    show(checks.map(\.line))
    if !checks.allSatisfy(\.holds) { throw ExitCode.failure }
  }

  private func documents() throws -> [GoldDocument] {
    if let read { return try GoldDocument.documents(readFrom: read, by: data.reader()) }
    let placed = try articles.map(GoldArticle.articles(ofFile:)) ?? []
    return try readings.map { try GoldDocument.documents(ofFile: $0, placedIn: placed) } ?? []
  }

  private func chosenFloors() throws -> Floors.Set? {
    guard let floors, let set else { return nil }
    guard let chosen = try Floors(ofFile: floors).set(named: set) else { throw Failure("\(floors): no set “\(set)”") }
    return chosen
  }

  private func show(_ lines: [String]) {
    for line in lines { print(line) }
  }
}
