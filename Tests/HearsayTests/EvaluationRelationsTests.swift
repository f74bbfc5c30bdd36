import HearsayGold
import HearsayModel
import HearsayReports
import Testing

@Suite("Evaluation: relations between claims")
struct EvaluationRelationsTests {
  private static let articles = """
    {"id": "one", "text": "Norwich will not sell Tom Ashdown. Leeds want him, Derby say and Leeds say.", "published": "2024-01-02", "sentences": ["Norwich will not sell Tom Ashdown.", "Leeds want him, Derby say and Leeds say."]}
    {"id": "two", "text": "Leeds want Tom Ashdown on loan.", "published": "2024-01-09", "publisher": "Kickabout", "sentences": ["Leeds want Tom Ashdown on loan."]}
    """
  private static let claims = """
    [{"id": "one", "claims": [
       {"kind": "stance", "player": "Tom Ashdown", "club": "Norwich", "polarity": "-", "value": "sell", "sentence": 0},
       {"kind": "interest", "player": "Tom Ashdown", "club": "Leeds", "source": ["Derby"], "sentence": 1},
       {"kind": "interest", "player": "Tom Ashdown", "club": "Leeds", "source": ["Leeds"], "sentence": 1}]},
     {"id": "two", "claims": [
       {"kind": "interest", "player": "Tom Ashdown", "club": "Leeds", "deal": "loan", "sentence": 0}]}]
    """
  private static let identities = """
    {"players": [{"id": "tom-ashdown", "mentions": [
      {"set": "dev", "doc": "one", "name": "Tom Ashdown"}, {"set": "dev", "doc": "two", "name": "Tom Ashdown"}]}]}
    """
  private static let stance = reference(doc: "one", sentence: 0, kind: "stance", club: "Norwich", polarity: "-")
  private static let both = reference(doc: "one", sentence: 1, kind: "interest", club: "Leeds")
  private static let derby = reference(
    doc: "one", sentence: 1, kind: "interest", club: "Leeds", more: #", "source": ["Derby"]"#)
  private static let loan = reference(doc: "two", sentence: 0, kind: "interest", club: "Leeds")

  private static func reference(
    doc: String, sentence: Int, kind: String, club: String, polarity: String = "+", more: String = ""
  ) -> String {
    """
    {"set": "dev", "doc": "\(doc)", "sentence": \(sentence), "kind": "\(kind)", "club": "\(club)", \
    "counterparty": null, "polarity": "\(polarity)"\(more)}
    """
  }

  private static func pair(_ a: String, _ b: String, _ relation: String, player: String = "Tom Ashdown") -> String {
    #"{"player": "\#(player)", "relation": "\#(relation)", "a": \#(a), "b": \#(b), "why": "They say so."}"# + "\n"
  }

  private static func relations(_ lines: String) throws -> [GoldRelation] {
    try GoldRelation.relations(of: Array(lines.utf8), name: "relations.jsonl")
  }

  private static func ledger(_ lines: String) throws -> GoldLedger {
    let articles = try GoldArticle.articles(of: Array(articles.utf8), name: "articles.jsonl")
    let documents = try GoldDocument.documents(of: Array(claims.utf8), name: "claims.json")
    let identities = try IdentityGold(of: Array(identities.utf8), name: "identities.json")
    let filings = GoldFiling.filings(set: "dev", articles: articles, documents: documents)
    return GoldLedger(filings: filings.map { $0.identified(by: identities) }, relations: try relations(lines))
  }

  @Test("the figures are laid out and counted as the scorer does")
  func layout() throws {
    let gold = try Self.relations(
      Self.pair(Self.derby, Self.loan, "refines") + Self.pair(Self.both, Self.loan, "same", player: "Jo Marsh")
        + Self.pair(Self.stance, Self.loan, "unrelated"))
    let said = try Self.relations(
      Self.pair(Self.derby, Self.loan, "refines") + Self.pair(Self.loan, Self.both, "contradicts"))
    #expect(
      RelationScore(gold: gold, predictions: said).lines == [
        "3 pairs   accuracy 0.667",
        "  refines      gold   1 said   1  P 1.00  R 1.00  F1 1.00",
        "  same         gold   1 said   0  P 0.00  R 0.00  F1 0.00",
        "  unrelated    gold   1 said   1  P 1.00  R 1.00  F1 1.00",
        "macro-F1 0.667   precision of contradicts and reverses 0.000   false conflicts 1",
        "  false: Jo Marsh They say so.",
      ])
  }

  @Test("a relation with a direction does not count from the other side")
  func direction() throws {
    let gold = try Self.relations(Self.pair(Self.derby, Self.loan, "refines"))
    let said = try Self.relations(Self.pair(Self.loan, Self.derby, "refines"))
    #expect(RelationScore(gold: gold, predictions: said).accuracy == 0)
  }

  @Test("a reference names a denied will as its file writes it")
  func writtenPolarity() throws {
    let ledger = try Self.ledger(Self.pair(Self.stance, Self.loan, "unrelated"))
    let claim = try ledger.claims(of: ledger.relations[0]).a
    #expect(claim.gold.kind == .stance)
    #expect(claim.filed.claim.value == .words("keep"))
  }

  @Test("a reference that means several claims takes the first, and a source tells them apart")
  func several() throws {
    let ledger = try Self.ledger(
      Self.pair(Self.both, Self.loan, "refines") + Self.pair(Self.derby, Self.loan, "refines"))
    #expect(ledger.claims(meantBy: ledger.relations[0].a) == .several([1, 2]))
    #expect(ledger.claims(meantBy: ledger.relations[1].a) == .one(1))
  }

  @Test("a reference that means no claim is a fault at its line")
  func none() throws {
    let lost = Self.reference(doc: "two", sentence: 4, kind: "bid", club: "Leeds")
    let ledger = try Self.ledger(Self.pair(Self.derby, lost, "develops"))
    let fault = try #require(throws: GoldFault.self) { try ledger.claims(of: ledger.relations[0]) }
    #expect(fault.place == "relations.jsonl:1")
    #expect(fault.slot == "b")
  }

  @Test("what the finder says of gold's claims is scored pair by pair")
  func finder() throws {
    let ledger = try Self.ledger(Self.pair(Self.derby, Self.loan, "refines"))
    let (score, relations) = try ledger.score(by: RelationFinder(almanac: Almanac()))
    #expect(score.verdicts.map(\.said) == ["refines"])
    #expect(relations.map(\.rule) == ["added terms"])
    #expect(score.verdicts[0].pair.prediction("refines").contains(#""relation":"refines""#))
  }

  @Test("the halves part players, in the order of their names")
  func halves() throws {
    let gold = try Self.relations(
      Self.pair(Self.derby, Self.loan, "refines", player: "Jo Marsh") + Self.pair(Self.both, Self.loan, "same"))
    let (first, second) = RelationScore(gold: gold, predictions: []).halves
    #expect(first.verdicts.map(\.pair.player) == ["Jo Marsh"])
    #expect(second.verdicts.map(\.pair.player) == ["Tom Ashdown"])
  }
}
