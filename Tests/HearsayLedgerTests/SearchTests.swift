import HearsayLedger
import HearsayModel
import HearsayText
import Testing

@Suite("Full-text search: a ledger")
struct SearchTests {
  let ledger: Ledger

  init() throws {
    ledger = try Specimen.ledger()
    let articles = [
      Specimen.article("a1", "2024-01-10", title: "Ölund NOT for sale", ["Brörup's winger: no bid, NEAR the end."]),
      Specimen.article("a2", "2024-01-12", ["The sale of a winger may not come."]),
      Specimen.article("a3", "2023-12-01", title: "Winger", ["Ölund, Ölund!"]),
    ]
    _ = try ledger.file(articles.map { Specimen.filing($0, []) }, at: Specimen.moment("2024-01-13"))
  }

  private func ids(_ words: String, limit: Int = 9, after place: SearchPlace? = nil) throws -> [String] {
    try ledger.search(words, limit: limit, after: place).map(\.article.id.value)
  }

  @Test("finds articles with all words, by day of publication, whatever the order of filing")
  func newest() throws {
    #expect(try ids("winger") == ["a2", "a1", "a3"])
    #expect(try ids("winger olund") == ["a1", "a3"])
    #expect(try ids("striker") == [])
  }

  @Test("takes words for words, whatever they mean to the index")
  func operators() throws {
    #expect(try ids("NOT sale") == ["a2", "a1"])
    #expect(try ids("NEAR") == ["a1"])
    #expect(try ids("winger:") == ["a2", "a1", "a3"])
    #expect(try ids("Brörup's") == ["a1"])
    #expect(try ids("-") == [])
    #expect(try ids("\"") == [])
    #expect(try ids("wing*") == [])
  }

  @Test("keeps words in double quotes together")
  func phrases() throws {
    #expect(try ids("\"for sale\"") == ["a1"])
    #expect(try ids("\"sale for\"") == [])
  }

  @Test("says where the words stand")
  func ranges() throws {
    let hit = try #require(try ledger.search("olund sale", limit: 9).first)
    #expect(hit.ranges.map { hit.text[$0] } == ["Ölund", "sale"])
    let body = try #require(try ledger.search("olund", limit: 9).last)
    #expect(body.ranges.map { body.text[$0] } == ["Ölund", "Ölund"])
  }

  @Test("goes on where the page before ended")
  func pages() throws {
    let first = try ledger.search("winger", limit: 2)
    #expect(try ids("winger", after: first.last?.place) == ["a3"])
  }
}
