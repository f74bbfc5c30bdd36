import HearsayDesk
import HearsayModel

extension Endpoints {
  /// Articles.
  static let articles: [Endpoint] = [
    report(
      "articles/{article}", "article", "articles", "An article with its versions, claims and quotes.",
      [.path("article", .text(most: Parameter.mostOfAName), "the article's id, the beginning of it, or its address")],
      .report(.named("ArticleReport"))
    ) { (question, desks) throws(Fault) in
      let article = try desks.ledger.article(question.required("article"))
      return Report(desks.showsWholeTexts ? article.json : article.json.withoutTexts, scope: .ledger)
    }
  ]

  /// Full text.
  static let searching: [Endpoint] = [
    report(
      "search", "search", "articles", "The articles that have all of some words, the newest first.",
      [
        .query(
          "q", .text(most: mostOfAQuestion), "words; several in quotation marks are sought in that order",
          isRequired: true),
        .asOf, .known, .limit(20, most: 100), .cursor,
      ], .list(.named("Hit")), cost: 2
    ) { (question, desks) throws(Fault) in
      let (limit, offset) = (question.limit(20), question.offset)
      // What is asked for grows with the page, so pages are few.
      guard offset <= farthestHit else {
        throw Fault(
          .noWords, at: "cursor", wrong: "a search goes no further than \(farthestHit) articles",
          advice: "add a word to it")
      }
      let sheet = try desks.ledger.search(
        typed: question.required("q"), limit: offset + limit + 1, at: question.view)
      return Report(page: sheet.dropping(offset), limit: limit, offset: offset, scope: .ledger)
    }
  ]

  /// Bytes of a question for a search: a long sentence.
  private static let mostOfAQuestion = 300
  private static let farthestHit = 1_000
}

extension JSON {
  /// An article's report with the texts of its versions left out: claims and quotes keep their own words.
  fileprivate var withoutTexts: JSON {
    guard case .object(var members) = self, case .array(let versions)? = members["versions"] else { return self }
    members["versions"] = .array(
      versions.map { version in
        guard case .object(var parts) = version else { return version }
        parts["text"] = .null
        return .object(parts)
      })
    return .object(members)
  }
}
