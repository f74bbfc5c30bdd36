import HearsayModel
import HearsayText
import Testing

@testable import HearsayReports

@Suite("Copied texts")
struct CopyTests {
  /// Sixty sentences of invented news; `from` moves the first one, so that texts share what overlaps.
  static func text(from start: Int, count: Int = 60) -> String {
    (start..<start + count).map { index in
      "On morning \(index) the scouts of club number \(index * 7) watched forward number \(index * 13) score \(index % 5) goals."
    }.joined(separator: " ")
  }

  private func article(_ publisher: String, _ day: String?, by chain: [String] = [], _ text: String) -> [FiledClaim] {
    Writer.article(publisher, day, publisher: publisher, text: text) { $0.say(.interest, "Roma", by: chain) }
  }

  private var original: [FiledClaim] { article("Kickabout", "2024-01-02", Self.text(from: 0)) }

  @Test("a later article that holds most of an earlier one without naming it is a copy, and no second source")
  func copy() {
    let claims = original + article("El Balón", "2024-01-03", Self.text(from: 10))
    let trace = Newsroom.graph(claims).trace(claims[1].id)
    #expect(trace?.copies.map(\.original.value) == ["Kickabout"])
    #expect(trace?.copies.map(\.isOrdered) == [true])
    #expect(trace?.sources.independent == 1)
    #expect(trace?.sources.groups.first?.ties == [.copy])
  }

  @Test("a copy says why it is one")
  func reason() throws {
    let claims = original + article("El Balón", "2024-01-03", Self.text(from: 0))
    let copy = try #require(Newsroom.graph(claims).trace(claims[1].id)?.copies.first)
    #expect(
      copy.reason
        == "El Balón (2024-01-03) shares 100 % of the shorter text with Kickabout (2024-01-02) and does not name it")
  }

  @Test("an article that names the paper that it takes from is no copy")
  func credited() {
    let claims = original + article("El Balón", "2024-01-03", by: ["Kickabout"], Self.text(from: 10))
    #expect(Newsroom.graph(claims).trace(claims[1].id)?.copies.isEmpty == true)
  }

  @Test("two articles on one story in words of their own are no copies")
  func ownWords() {
    let claims = original + article("El Balón", "2024-01-03", Self.text(from: 50))
    #expect(Newsroom.graph(claims).trace(claims[1].id)?.sources.independent == 2)
  }

  @Test("of an undated article nobody knows whether it copied or was copied")
  func undated() {
    let claims = original + article("El Balón", nil, Self.text(from: 0))
    #expect(Newsroom.graph(claims).trace(claims[0].id)?.copies.map(\.isOrdered) == [false])
  }

  @Test("what a copy says on somebody else's word stays that one's")
  func citing() {
    let claims = original + article("El Balón", "2024-01-03", by: ["Il Pallone"], Self.text(from: 0))
    #expect(Newsroom.graph(claims).trace(claims[1].id)?.sources.independent == 2)
  }
}
