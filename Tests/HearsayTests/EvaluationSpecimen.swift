import HearsayGold
import HearsayModel

/// Claims of invented players, for the tests of the scorer.
enum EvaluationSpecimen {
  /// Documents as a file of lines would hold them.
  static func documents(_ lines: String, placedIn articles: [GoldArticle] = []) throws -> [GoldDocument] {
    try GoldDocument.documents(of: Array(lines.utf8), name: "gold.jsonl", placedIn: articles)
  }

  /// One claim by the words of its JSON; a kind, a player and a club stand in for those that are left out.
  static func claim(_ slots: String, evidence sentences: [String]? = nil) throws -> GoldClaim {
    let kind = slots.contains("\"kind\"") ? "" : "\"kind\":\"interest\","
    let line = "{\"id\":\"a\",\"claims\":[{\(kind)\"player\":\"Tom Ashdown\",\"club\":\"Norwich\",\(slots)}]}"
    let articles = sentences.map { [GoldArticle(id: "a", article: Article(body: ""), sentences: $0)] } ?? []
    guard let claim = try documents(line, placedIn: articles).first?.claims.first else { throw Missing() }
    return claim
  }

  /// How readings of one document did.
  static func result(gold: [GoldClaim], read: [GoldClaim]) -> DocumentResult {
    DocumentResult(gold: GoldDocument(id: "a", claims: gold), read: GoldDocument(id: "a", claims: read))
  }

  struct Missing: Error {}
}
