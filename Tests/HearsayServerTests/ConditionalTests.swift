import HearsayModel
import Testing

@testable import HearsayServer

@Suite("Answers over time")
struct ConditionalTests {
  @Test("an answer that has not changed is not sent again")
  func notModified() async throws {
    let server = try await TestServer()
    let first = try await server.get("/api/v1/players/tom-ferrin")
    let tag = try #require(first.header("ETag"))
    let again = try await server.get("/api/v1/players/tom-ferrin", headers: [("If-None-Match", "\"other\", \(tag)")])
    #expect(again.status == 304)
    #expect(again.body.isEmpty)
    #expect(again.header("ETag") == tag)
  }

  @Test("what a write changes is seen in the very next answer, and has another tag")
  func changed() async throws {
    let server = try await TestServer()
    let before = try await server.get("/api/v1/players/tom-ferrin")
    let article =
      #"{"id": "new", "published": "2024-01-25", "publisher": "Kickabout", "text": "Juventus are interested in the Leeds defender Tom Ferrin."}"#
    #expect(try await server.post("/api/v1/articles", article, token: TestServer.token).status == 201)
    let after = try await server.get(
      "/api/v1/players/tom-ferrin", headers: [("If-None-Match", before.header("ETag") ?? "")])
    #expect(after.status == 200)
    #expect(after.header("ETag") != before.header("ETag"))
    #expect(after.text.contains("Juventus"))
  }

  @Test("what another player's article brings leaves an answer as it was")
  func otherPlayer() async throws {
    let server = try await TestServer()
    _ = try await server.get("/api/v1/players/tom-ferrin")
    let before = try await server.get("/metrics").text
    let article =
      #"{"id": "new", "published": "2024-01-25", "publisher": "Kickabout", "text": "Juventus are interested in the Everton striker Dario Vell."}"#
    _ = try await server.post("/api/v1/articles", article, token: TestServer.token)
    #expect(try await server.get("/api/v1/players/tom-ferrin").status == 200)
    let after = try await server.get("/metrics").text
    func made(_ text: String) -> Substring? {
      text.split(separator: "\n").first { $0.hasPrefix("hearsay_made_answers_total ") }
    }
    #expect(made(before) == made(after), "it was made again")
  }

  @Test("as of a day, what was published later is not there")
  func asOf() async throws {
    let server = try await TestServer.shared.value
    let then = try await server.get("/api/v1/claims?player=tom-ferrin&as-of=2024-01-09")
    let days = try then.data()
    guard case .array(let claims) = days else { return #expect(Bool(false)) }
    #expect(!claims.isEmpty)
    #expect(claims.allSatisfy { $0["article"]?["published"] == .string("2024-01-08") })
    #expect(try then.json()["meta"]?["asOf"] == .string("2024-01-09"))
  }

  @Test("before the ledger knew anything, there is nothing")
  func known() async throws {
    let server = try await TestServer.shared.value
    #expect(try await server.get("/api/v1/claims?known=2020-01-01").data() == .array([]))
  }

  @Test("the pages of a list hold each item once, in the order of the whole list")
  func pages() async throws {
    let server = try await TestServer.shared.value
    guard case .array(let whole) = try await server.get("/api/v1/claims?limit=500").data() else {
      return #expect(Bool(false))
    }
    var items: [JSON] = []
    var address: String? = "/api/v1/claims?limit=3"
    while let next = address {
      let reply = try await server.get(next)
      guard case .array(let page) = try reply.data() else { return #expect(Bool(false)) }
      items += page
      guard case .string(let cursor)? = try reply.json()["meta"]?["next"] else { break }
      address = "/api/v1/claims?limit=3&cursor=\(cursor)"
    }
    #expect(whole.count > 3)
    #expect(items == whole)
  }

  @Test("the same request gives the same bytes")
  func deterministic() async throws {
    let (one, other) = (try await TestServer(), try await TestServer())
    for address in [
      "/api/v1/sagas/tom-ferrin/2024-winter", "/api/v1/claims", "/api/v1/sagas", "/feed.atom", "/api/v1/openapi.json",
    ] {
      let (left, right) = (try await one.get(address), try await other.get(address))
      #expect(
        left.text.replacing(":\(one.port)", with: "") == right.text.replacing(":\(other.port)", with: ""), "\(address)")
    }
  }
}
