import HearsayModel
import HearsayReports
import Testing

@testable import HearsayDesk
@testable import HearsayReports

@Suite("Reports as JSON")
struct ReportJSONTests {
  private static var reports: [JSON] {
    [
      Rich.story.json, Ferrin.trace.json, Ferrin.squad.json, Ferrin.article.json, Ferrin.forgottenArticle.json,
      Ferrin.conflicts.json, Ferrin.stanceReport?.json, Ferrin.termsReport?.json,
    ].compactMap(\.self)
  }

  @Test("every key stands in the document, and every schema")
  func documented() throws {
    let page = try Repository.text("Docs/Reports-JSON.md")
    var missing: Set<String> = []
    for report in Self.reports + ClaimReviews.reviews(of: Ferrin.all) {
      for key in Self.keys(of: report) where !page.contains("`\(key)`") { missing.insert(key) }
      guard case .string(let schema)? = report["schema"] else { continue }
      if !page.contains("`\(schema)`") { missing.insert(schema) }
    }
    #expect(missing.sorted() == [])
  }

  @Test("every key of the document's tables is in some report")
  func noMore() throws {
    let page = try Repository.text("Docs/Reports-JSON.md")
    let keys = Set((Self.reports + ClaimReviews.reviews(of: Ferrin.all)).flatMap(Self.keys))
    for line in page.split(separator: "\n") where line.hasPrefix("| `") {
      let cell = line.split(separator: "|")[0]
      for match in cell.matches(of: /`([^`\/]+)`/) {
        let isThere = keys.contains(String(match.output.1))
        #expect(isThere, "\(match.output.1) is in no report")
      }
    }
  }

  /// All keys of objects, at any depth; figures of play are by their own names.
  private static func keys(of json: JSON) -> [String] {
    switch json {
    case .array(let items): items.flatMap(keys)
    case .object(let members): members.flatMap { [$0.key] + keys(of: $0.value) }
    default: []
    }
  }

  @Test("every line of a report names its claim, article, day, chain and publisher")
  func testimonies() throws {
    guard case .array(let sagas)? = Ferrin.story.json["sagas"], case .array(let lanes)? = sagas.first?["lanes"],
      case .array(let said)? = lanes.first?["voices"]?["testimonies"]
    else {
      Issue.record("no testimonies")
      return
    }
    #expect(
      said.first
        == .object([
          "claim": .string("1c0de5a1-contact"), "article": .string("kickabout-2023-11-15"),
          "day": .string("2023-11-15"),
          "chain": .array([.string("Mercato Oggi"), .string("Halfway Line")]), "publisher": .string("Kickabout"),
        ]))
  }

  @Test("money is in whole units with decimals, and days are ISO 8601")
  func values() {
    guard case .array(let sagas)? = Ferrin.story.json["sagas"], case .array(let terms)? = sagas.first?["terms"] else {
      Issue.record("no terms")
      return
    }
    #expect(terms.first?["min"] == .number("30000000"))
    #expect(sagas.first?["asOf"] == .string("2024-01-10"))
  }

  @Test("the same report gives the same bytes")
  func stable() { #expect(Ferrin.story.json.line == Ferrin.story.json.line) }

  @Test("claims come by day, undated ones last")
  func order() {
    guard case .array(let claims)? = Ferrin.story.json["claims"] else {
      Issue.record("no claims")
      return
    }
    let days = claims.map { $0["article"]?["published"] ?? .null }
    #expect(days.first == .string("2023-11-15"))
    #expect(days.suffix(2) == [.null, .null])
  }
}

@Suite("Claims as ClaimReview")
struct ClaimReviewTests {
  @Test("claims of one proposition are one review with its first appearance and all others")
  func review() throws {
    let reviews = ClaimReviews.reviews(of: [Ferrin.contactAgain, Ferrin.contact, Ferrin.roma])
    #expect(reviews.count == 2)
    let review = try #require(reviews.first)
    #expect(review["claimReviewed"] == .string("AC Milan have contacted Tom Ferrin’s agent"))
    #expect(review["itemReviewed"]?["firstAppearance"]?["datePublished"] == .string("2023-11-15"))
    guard case .array(let works)? = review["itemReviewed"]?["appearance"] else {
      Issue.record("no appearances")
      return
    }
    #expect(works.count == 2)
  }

  @Test("there is no rating, since nothing was found out about the truth")
  func rating() throws {
    let review = try #require(ClaimReviews.json(of: [Ferrin.contact]))
    #expect(review["reviewRating"] == nil)
  }

  @Test("undated claims have appearances and no first one")
  func undated() throws {
    let review = try #require(ClaimReviews.json(of: [Ferrin.undatedRoma]))
    #expect(review["itemReviewed"]?["firstAppearance"] == nil)
    #expect(review["itemReviewed"]?["appearance"] != nil)
  }

  @Test("claims of one proposition only are expected; none give nothing")
  func none() { #expect(ClaimReviews.json(of: []) == nil) }
}
