import Foundation
import HearsayDesk
import HearsayGold
import HearsayModel
import Testing

/// Where the gold is, and whether the scorer can be run.
private enum Scorer {
  static let gold = ProcessInfo.processInfo.environment["HEARSAY_GOLD"]

  static var isHere: Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let hasPython = folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }
    return hasPython && gold.map { FileManager.default.fileExists(atPath: $0 + "/score.py") } == true
  }
}

@Suite("Evaluation: the port of score.py")
struct EvaluationScorerTests {
  @Test(
    "gives the same figures as score.py on what our reader reads",
    .enabled(if: Scorer.isHere, "HEARSAY_GOLD names no folder with a score.py, or there is no python3"),
    arguments: ["dev", "train"])
  func agreement(set: String) throws {
    let folder = try #require(Scorer.gold) + "/" + set
    let other = try #require(Scorer.gold) + (set == "dev" ? "/train" : "/dev")
    let articles = try GoldArticle.articles(ofFile: folder + "/articles.jsonl")
    let gold = try GoldDocument.documents(ofFile: folder + "/claims.json")
    let session = try CommandLineSession()
    let direct = try readings(of: folder, articles, session)
    let loaded = try GoldDocument.documents(
      ofFile: session.folder.appendingPathComponent("readings.jsonl").path, placedIn: articles)
    #expect(direct == loaded, "a reading is the same whether it is taken as it is or from its line")

    let known = KnownPlayers(in: try GoldDocument.documents(ofFile: other + "/claims.json"))
    for (seen, known) in [("", nil), ("--seen '\(other)/claims.json'", known)] {
      let outcome = try session.run(
        "python3 '\(folder)/../score.py' '\(folder)/claims.json' readings.jsonl --articles '\(folder)/articles.jsonl'"
          + " \(seen) --json")
      let port = Comparison(gold: gold, readings: direct, leavingOut: known).figures
      #expect(try figures(ScoreText.json(port)) == figures(outcome.output), "\(outcome.errors)")
    }
  }

  /// Reads the articles of a folder, and writes the readings into the session's folder.
  private func readings(
    of folder: String, _ articles: [GoldArticle], _ session: CommandLineSession
  ) throws -> [GoldDocument] {
    let sentences = Dictionary(articles.map { ($0.id, $0.sentences ?? []) }, uniquingKeysWith: { $1 })
    var (documents, lines): ([GoldDocument], [String]) = ([], [])
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    try Desk().read([.file(folder + "/articles.jsonl")], jobs: jobs) { outcome in
      guard case .read(let article) = outcome else { throw EvaluationSpecimen.Missing() }
      documents.append(GoldDocument(article.reading, sentences: sentences[article.reading.id.value] ?? []))
      lines.append(Wire.line(article.reading))
    }
    try session.write(lines.joined(separator: "\n"), to: "readings.jsonl")
    return documents
  }

  private func figures(_ json: String) throws -> [String: Double] {
    guard case .object(let members) = try JSON(Array(json.utf8)) else { throw EvaluationSpecimen.Missing() }
    return try members.mapValues { value in
      guard case .number(let digits) = value, let number = Double(digits) else { throw EvaluationSpecimen.Missing() }
      return number
    }
  }
}
