import HearsayModel
import Testing

@testable import HearsayServer

@Suite("Feeds")
struct FeedTests {
  @Test(
    "an Atom feed has what the standard wants of it",
    arguments: [
      "/feed.atom", "/clubs/Roma/feed.atom", "/players/tom-ferrin/feed.atom", "/sources/Kickabout/feed.atom",
      "/search/feed.atom?q=Ferrin",
    ])
  func atom(address: String) async throws {
    let server = try await TestServer.shared.value
    let reply = try await server.get(address)
    #expect(reply.header("Content-Type") == "application/atom+xml; charset=utf-8")
    func texts(_ path: String) throws -> [String] { try XMLCheck.texts(reply.body, path) }
    let entries = try texts("/*[local-name()='feed']/*[local-name()='entry']")
    #expect(!entries.isEmpty)
    for element in ["id", "title", "updated"] {
      #expect(try texts("/*/*[local-name()='\(element)']").count == 1)
      #expect(try texts("/*/*[local-name()='entry']/*[local-name()='\(element)']").count == entries.count)
    }
    #expect(try texts("//*[local-name()='updated']").allSatisfy { Moment($0) != nil })
    let ids = try texts("//*[local-name()='id']")
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("urn:uuid:") && $0.utf8.count == 45 })
    #expect(try texts("/*/*[local-name()='link'][@rel='self']/@href") == ["http://127.0.0.1\(address)"])
  }

  @Test(
    "every feed that a page names is there",
    arguments: [
      "/", "/clubs/Roma", "/players/tom-ferrin", "/sources/Kickabout", "/search?q=Ferrin", "/search?club=Roma",
      "/search?source=Kickabout&kind=bid", "/search?kind=bid", "/search?q=Ferrin&club=Roma",
    ])
  func named(page: String) async throws {
    let server = try await TestServer.shared.value
    let body = String(decoding: try await server.get(page).body, as: UTF8.self)
    let links = body.matches(of: /<link[^>]* rel="alternate"[^>]* href="([^"]*)"/).map {
      String($0.output.1).replacing("&amp;", with: "&")
    }
    #expect(links.count == (page == "/search?kind=bid" ? 0 : 2))
    for link in links { #expect(try await server.get(link).status == 200, "\(link)") }
  }

  @Test(
    "a JSON feed has what the standard wants of it",
    arguments: [
      "/feed.json", "/clubs/Roma/feed.json", "/players/tom-ferrin/feed.json", "/sources/Kickabout/feed.json",
      "/search/feed.json?q=Ferrin",
    ])
  func json(address: String) async throws {
    let server = try await TestServer.shared.value
    let feed = try await server.get(address).json()
    #expect(feed["version"] == .string("https://jsonfeed.org/version/1.1"))
    guard case .array(let items)? = feed["items"] else { return #expect(Bool(false)) }
    #expect(!items.isEmpty)
    for item in items {
      guard case .string? = item["id"], case .string? = item["content_text"], case .string(let url)? = item["url"],
        case .string(let moment)? = item["date_published"]
      else { return #expect(Bool(false), "\(item.line)") }
      #expect(url.hasPrefix("http://127.0.0.1/articles/"))
      #expect(Moment(moment) != nil)
    }
  }

  @Test("an entry keeps its id in every feed and on every server")
  func ids() async throws {
    let one = try await TestServer.shared.value
    let other = try await TestServer()
    let ids = try XMLCheck.texts(
      try await one.get("/players/tom-ferrin/feed.atom").body, "//*[local-name()='entry']/*[local-name()='id']")
    let all = try XMLCheck.texts(
      try await other.get("/feed.atom").body, "//*[local-name()='entry']/*[local-name()='id']")
    #expect(Set(ids).isSubset(of: Set(all)))
  }

  @Test("only web addresses of articles are linked")
  func links() async throws {
    let server = try await TestServer.shared.value
    let links = try XMLCheck.texts(
      try await server.get("/feed.atom").body, "//*[local-name()='link'][@rel='via']/@href")
    #expect(links == ["https://kickabout.example/a", "https://kickabout.example/a"].prefix(links.count).map { $0 })
    #expect(!links.isEmpty)
  }
}
