import HearsayModel
import Testing

@testable import HearsayDesk

@Suite("The search for a claim to explain")
struct CommandLineSearchTests {
  private func search(_ word: String, article: String? = nil, among articles: [ReadArticle]) -> Result<String, Fault> {
    var search = ClaimSearch(word: word, article: article)
    articles.forEach { search.look(at: $0) }
    do throws(Fault) {
      let (found, index) = try search.result()
      return .success("\(found.article.givenID ?? "") \(found.reading.claims[index].id.value)")
    } catch {
      return .failure(error)
    }
  }

  /// The specimen under another id, its claims' ids with a sign before them.
  private func article(_ id: String, _ sign: String) -> ReadArticle {
    let specimen = LayoutSpecimen.article
    var article = specimen.article
    article.givenID = id
    var reading = specimen.reading
    reading.id = article.id
    for index in reading.claims.indices { reading.claims[index].id = ClaimID(sign + reading.claims[index].id.value) }
    return ReadArticle(place: "f", article: article, reading: reading)
  }

  @Test("finds by number, by id, and by the beginning of an id that only one has")
  func found() {
    let two = [article("one", "a"), article("two", "b")]
    #expect(search("2", among: [two[0]]) == .success("one ac2"))
    #expect(search("2", article: "two", among: two) == .success("two bc2"))
    #expect(search("2", article: "t", among: two) == .success("two bc2"))
    #expect(search("bc3", among: two) == .success("two bc3"))
  }

  @Test(
    "says what stands in its way",
    arguments: [
      ("9", nil, Fault.Code.severalArticles), ("9", "one", .noSuchClaim), ("0", "one", .noSuchClaim),
      ("zz", nil, .noSuchClaim),
      ("ac", nil, .severalClaims), ("1", "three", .noSuchArticle),
    ] as [(String, String?, Fault.Code)])
  func notFound(word: String, article: String?, code: Fault.Code) {
    let result = search(word, article: article, among: [self.article("one", "a"), self.article("two", "b")])
    guard case .failure(let fault) = result else {
      Issue.record("found")
      return
    }
    #expect(fault.code == code)
  }

  @Test("names the claims that an id could mean")
  func severalClaims() {
    #expect(
      search("ac", among: [article("one", "a")])
        == .failure(
          Fault(
            .severalClaims, at: "claim ac", wrong: "3 claims have ids that begin so: ac1, ac2, ac3",
            advice: "give more of the id, or name the article with --article")))
  }
}
