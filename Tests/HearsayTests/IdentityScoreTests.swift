import HearsayGold
import HearsayModel
import HearsayReports
import Testing

@Suite("Scores of identities")
struct IdentityScoreTests {
  /// Tom Ferrin in three articles, once as Ferrin; Ben Davison in one.
  private let gold = """
    {"players": [
      {"id": "tom-ferrin", "name": "Tom Ferrin", "mentions": [
        {"set": "dev", "doc": "a", "name": "Tom Ferrin"}, {"set": "dev", "doc": "b", "name": "Tom Ferrin"},
        {"set": "train", "doc": "c", "name": "Ferrin"}]},
      {"id": "ben-davison", "name": "Ben Davison", "mentions": [{"set": "dev", "doc": "a", "name": "Ben Davison"}]}],
     "clubs": [{"id": "norvik", "name": "FC Norvik", "names": ["FC Norvik", "Norvik"]},
               {"id": "altheim", "name": "Altheim", "names": ["Altheim", "The Reds"]}],
     "hard": [{"a": "Tom Ferrin", "b": "Ferrin", "same": true, "why": ""},
              {"a": "Ferrin", "b": "Ben Davison", "same": false, "why": ""},
              {"a": "Nobody", "b": "Ben Davison", "same": false, "why": ""},
              {"a": "Norvik", "b": "Altheim", "same": false, "why": ""}]}
    """

  private func identities() throws -> IdentityGold { try IdentityGold(of: Array(gold.utf8), name: "identities.json") }

  @Test("names alone leave a surname alone; precision and recall are means over names")
  func byName() throws {
    let gold = try identities()
    let score = IdentityScore(IdentityPrediction(byNameOf: gold.players.flatMap(\.self)), gold: gold)
    #expect(
      IdentityText.figures(score) == [
        "players: 4 mentions, 2 people   B3 precision 1.000  recall 0.667  F1 0.800", "hard pairs: 1 of 2 right",
        "  wrong: Tom Ferrin / Ferrin same",
      ])
  }

  @Test("a book of identities joins by club, in the order of the articles' days")
  func byBook() throws {
    let gold = try identities()
    let score = IdentityScore(IdentityPrediction(of: cases(clubs: ["Arsenal", "Arsenal", "Arsenal"])), gold: gold)
    #expect(score.f1 == 1)
    #expect(score.wrongPlayers.isEmpty)
    #expect(IdentityText.json(score)["hardPairsRight"] == .integer(2))
  }

  @Test("a player who is torn apart is listed with what was chosen and why")
  func misses() throws {
    let prediction = IdentityPrediction(of: cases(clubs: ["Arsenal", "Arsenal", "Lens"]))
    let lines = IdentityText.misses(IdentityScore(prediction, gold: try identities()), prediction)
    #expect(
      lines.contains(
        "  1. Ferrin (train/c) ferrin: nothing-in-common: Ferrin is like Tom Ferrin, and nothing else speaks for tom-ferrin"
      ))
  }

  @Test("names that were not predicted stand alone, or are left out")
  func notPredicted() throws {
    let gold = try identities()
    let prediction = IdentityPrediction(of: [cases(clubs: ["Arsenal", "Arsenal", "Arsenal"])[0]])
    #expect(IdentityScore(prediction, gold: gold).recall == 0.5)
    #expect(IdentityScore.ofPredicted(prediction, gold: gold).mentionCount == 1)
  }

  @Test("a prediction is written as the scorer reads it")
  func json() {
    let prediction = IdentityPrediction(byNameOf: [NamePlace(set: "dev", document: "a", name: "Tom Ferrin")])
    #expect(prediction.json.line == #"{"players":[{"mentions":[{"doc":"a","name":"Tom Ferrin","set":"dev"}]}]}"#)
  }

  @Test("names of clubs are scored by their keys")
  func clubs() throws {
    let score = ClubIdentityScore(try identities(), almanac: Almanac())
    #expect(score.torn == [["Altheim", "The Reds"]])
    #expect(score.mixed.isEmpty)
    #expect(score.wrongPairs.isEmpty && score.pairs.count == 1)
  }

  @Test("a name is cut the same in every run, and its place keeps the whole")
  func cut() {
    let cuts = NameCut.allCases.map { cut in cases(clubs: ["Arsenal"]).map { cut.cutting($0) } }
    let again = NameCut.allCases.map { cut in cases(clubs: ["Arsenal"]).map { cut.cutting($0) } }
    #expect(cuts == again)
    #expect(cuts.allSatisfy { $0[0].place.name == "Tom Ferrin" })
  }

  @Test("a gold file with a fault names its place")
  func fault() {
    #expect(throws: GoldFault.self) {
      try IdentityGold(of: Array(#"{"players": [{"mentions": [{"set": "dev"}]}]}"#.utf8), name: "f")
    }
  }

  /// The names of Tom Ferrin in the articles a, b and c, each with his own club.
  private func cases(clubs: [String]) -> [IdentityCase] {
    let places = [("dev", "a", "Tom Ferrin"), ("dev", "b", "Tom Ferrin"), ("train", "c", "Ferrin")]
    return zip(places, clubs).enumerated().map { number, item in
      let ((set, document, name), club) = item
      return IdentityCase(
        set: set,
        mention: PlayerMention(
          article: ArticleID(document), version: VersionID(document), description: PlayerDescription(name: name),
          ties: [ClubTie(key: club, name: club, sort: .own)], day: Day(number: 19_000 + number), isDated: true))
    }
  }
}
