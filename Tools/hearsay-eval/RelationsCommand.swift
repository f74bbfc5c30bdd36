import ArgumentParser
import Foundation
import HearsayGold
import HearsayLexicon
import HearsayModel
import HearsayReading
import HearsayReports

/// `hearsay-eval relations`.
struct RelationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "Score relations between claims against gold's pairs.",
    discussion: """
      The relations are found among gold's own claims, or among those that are read now (--read), or are those of a file.
      Without --predictions and --read all pairs of a player's gold claims are looked through for conflicts, too.
      """)

  @Argument(help: "The gold folder, with dev, train and ledger in it.")
  var folder: String

  @Option(help: ArgumentHelp("Score the relations of this file, one a line.", valueName: "file"))
  var predictions: String?

  @Option(help: ArgumentHelp("Write what is said of gold's pairs to this file.", valueName: "file"))
  var write: String?

  @Flag(help: "Read the articles now, and relate what is read.")
  var read = false

  @Flag(help: "List the pairs that are not as gold has them.")
  var misses = false

  @Flag(help: "List the conflicts among all pairs.")
  var conflicts = false

  @Flag(help: "Show the two halves of the players, too.")
  var byHalf = false

  @OptionGroup var data: DataOption

  func validate() throws {
    guard predictions == nil || (!read && write == nil && !conflicts) else {
      throw ValidationError("--predictions are scored as they are.")
    }
  }

  func run() throws {
    let ledger = try GoldLedger(folder: folder)
    if let predictions {
      return show(RelationScore(gold: ledger.relations, predictions: try GoldRelation.relations(ofFile: predictions)))
    }
    let finder = RelationFinder(almanac: try data.almanac())
    return read ? try relateReadings(of: ledger, by: finder) : try relateGold(ledger, by: finder)
  }

  private func relateGold(_ ledger: GoldLedger, by finder: RelationFinder) throws {
    let (score, relations) = try ledger.score(by: finder)
    for (verdict, relation) in zip(score.verdicts, relations) where misses && !verdict.isRight {
      let (a, b) = try ledger.claims(of: verdict.pair)
      show(RelationText.miss(verdict, relation, a.filed, b.filed))
    }
    show(score)
    if let write {
      let lines = score.verdicts.map { $0.pair.prediction($0.said) + "\n" }
      try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: write))
    }
    lookThrough(ledger, by: finder)
  }

  /// Every pair of a player's claims, as a reader of the whole ledger could be shown it.
  private func lookThrough(_ ledger: GoldLedger, by finder: RelationFinder) {
    var (pairs, found) = (0, 0)
    ledger.allPairs { one, other in
      pairs += 1
      let relation = finder.relation(one.filed, other.filed)
      guard relation.kind.isConflict else { return }
      found += 1
      if conflicts { show(RelationText.found(relation, one.filed, other.filed)) }
    }
    let named = finder.conflicts(among: ledger.filings.map(\.filed)).count
    print("all pairs \(pairs)   conflicts \(found), of which reports name \(named), one for each two strands")
  }

  private func relateReadings(of ledger: GoldLedger, by finder: RelationFinder) throws {
    let reading = ledger.reading(try readings(by: data.reader()))
    let score = try ledger.score(reading) { finder.relation($0, $1).kind.rawValue }
    print("of \(ledger.relations.count) pairs \(score.verdicts.count) have both claims read")
    show(score)
    let claims = Dictionary(reading.claims.map { ($0.id, $0) }) { first, _ in first }
    let found = finder.conflicts(among: reading.claims)
    for relation in found where conflicts {
      guard let a = claims[relation.a], let b = claims[relation.b] else { continue }
      show(RelationText.found(relation, a, b))
    }
    print("claims read \(reading.claims.count)   conflicts that reports name \(found.count)")
  }

  private func readings(by reader: Reader) throws -> [(set: String, reading: Reading, article: GoldArticle)] {
    try ["dev", "train"].flatMap { set in
      try GoldArticle.articles(ofFile: "\(folder)/\(set)/articles.jsonl").map { (set, reader.read($0.article), $0) }
    }
  }

  private func show(_ score: RelationScore) {
    show(score.lines)
    guard byHalf else { return }
    let halves = score.halves
    show(["", "first half of the players"] + halves.first.lines + ["", "second half"] + halves.second.lines)
  }

  private func show(_ lines: [String]) {
    for line in lines { print(line) }
  }
}
