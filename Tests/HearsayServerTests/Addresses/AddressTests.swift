import HearsayModel
import HearsayReports
import Testing

@testable import HearsayServer

@Suite struct AddressTests {
  @Test(
    "an address of a page leads back to what it is for",
    arguments: [
      "plain", "a/b", "..", ".", "", "a b+c", "ü", "100%", "?#&=", "<\">", "{{x}}", "a%2Fb",
      "https://example.org/?a=b#c",
    ])
  func roundTrip(id: String) throws {
    let path = PageAddress.article(ArticleID(id)).path
    let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
    let request = PageRequest(path: parts[0], query: parts.count > 1 ? parts[1] : nil)
    #expect(path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") })
    #expect(Route(request) == (id.isEmpty ? nil : .article(id)))
  }

  @Test(
    "a query is read as forms write it",
    arguments: [
      ("q=a+b", "a b"), ("q=a%20b", "a b"), ("q=%C3%BC", "ü"), ("q=%FF", nil), ("q=", nil), ("q", nil),
      ("x=1&q=2", "2"),
      ("q=++a++", "a"), ("q=100%", "100%"), ("q=a=b", "a=b"), ("q=1&q=2", "2"),
    ] as [(String, String?)])
  func query(text: String, value: String?) { #expect(PageRequest(path: "/", query: text)["q"] == value) }

  @Test("values that no form sends are left out")
  func bounds() {
    #expect(PageRequest(path: "/", query: "q=" + String(repeating: "a", count: 2_001))["q"] == nil)
    let many = (0..<40).map { "a\($0)=1" }.joined(separator: "&")
    #expect(PageRequest(path: "/", query: many)["a31"] == "1")
    #expect(PageRequest(path: "/", query: many)["a32"] == nil)
  }

  @Test("a saga's address is its player and its span")
  func saga() throws {
    let key = try #require(SagaKey("tom-ferrin/2024-winter"))
    #expect(PageAddress.saga(key).path == "/sagas/tom-ferrin/2024-winter")
    #expect(Route(PageRequest(path: "/sagas/tom-ferrin/2024-winter")) == .saga(key))
  }
}
