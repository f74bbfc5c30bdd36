import Foundation
import HearsayModel
import Testing

@testable import HearsayServer

@Suite("What keeps the server safe")
struct SafetyTests {
  @Test(
    "a request under a foreign name is refused",
    arguments: [
      "evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", "127.0.0.256", "",
      "[evil]", "2130706433.x", "localhost:80\"><x", "localhost:1234567", "localhostx:80",
    ])
  func foreignHost(host: String) async throws {
    let server = try await TestServer.shared.value
    try await expectFailure(try await Wire.ask(server.port, "GET", "/api/v1/status", host: host), 421, "wrong-host")
  }

  @Test(
    "a request by address or by a name of ours is answered",
    arguments: [
      "127.0.0.1", "localhost", "LOCALHOST:8040", "192.168.1.5:80", "[::1]:8040", "news.example", "News.Example:443",
    ])
  func ownHost(host: String) async throws {
    let check = HostCheck(names: ["news.example"])
    #expect(check.allows(host))
  }

  @Test("a request without a host is refused")
  func noHost() async throws {
    let server = try await TestServer.shared.value
    #expect(try await Wire.ask(server.port, "GET", "/api/v1/status", host: nil).status == 421)
  }

  @Test(
    "every answer has the heads that keep browsers safe",
    arguments: ["/", "/api/v1/status", "/feed.atom", "/nothing", "/api/v1/x"])
  func heads(address: String) async throws {
    let server = try await TestServer.shared.value
    let reply = try await server.get(address)
    let policy = try #require(reply.header("Content-Security-Policy"))
    #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(reply.header("X-Content-Type-Options") == "nosniff")
    #expect(reply.header("Cross-Origin-Resource-Policy") == "same-origin")
    #expect(reply.header("Access-Control-Allow-Origin") == nil)
  }

  @Test(
    "an address that is too long, or has too much in it, is refused",
    arguments: [
      ("/api/v1/search?q=" + String(repeating: "a", count: 9_000), 414),
      ("/api/v1/claims?" + String(repeating: "a=1&", count: 60), 400),
      ("/api/v1/search?q=" + String(repeating: "a", count: 400), 400),
    ])
  func tooMuch(address: String, status: Int) async throws {
    let server = try await TestServer.shared.value
    try await expectFailure(try await server.get(address), status, nil)
  }

  @Test(
    "broken requests are answered with 400, or with nothing",
    arguments: [
      "nonsense\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
      "GET api HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      "GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: "
        + String(repeating: "a", count: 100_000) + "\r\n\r\n",
      "POST /api/v1/readings HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
      "POST /api/v1/readings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ])
  func broken(bytes: String) async throws {
    let server = try await TestServer()
    let port = server.port
    let answer = try await Wire.onThread {
      let connection = try Connection(port: port)
      defer { connection.close() }
      try connection.send(Array(bytes.utf8))
      return String(decoding: try connection.read(), as: UTF8.self)
    }
    #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"), "\(answer.prefix(200))")
    #expect(try await server.get("/healthz").status == 200)
  }

  @Test("a client that asks too often is told when to come back")
  func rate() async throws {
    let server = try await TestServer(settings: {
      $0.limits.rate = RateLimit(perSecond: 0.001, burst: 5, coversLoopback: true)
    })
    for _ in 0..<5 { #expect(try await server.get("/api/v1/status").status == 200) }
    let reply = try await server.get("/api/v1/status")
    try await expectFailure(reply, 429, "too-many-requests")
    #expect(Int(reply.header("Retry-After") ?? "") ?? 0 >= 1)
  }

  @Test("figures are for clients on this machine, or with the token")
  func metrics() async throws {
    let server = try await TestServer.shared.value
    let reply = try await server.get("/metrics")
    #expect(reply.text.contains("# TYPE hearsay_requests_total counter"))
    #expect(reply.header("Cache-Control") == "no-store")
  }

  @Test("hostile texts in every field come out as text, in JSON, Atom and JSON Feed")
  func hostile() async throws {
    let server = try await TestServer(Specimen.hostileArticles)
    #expect(try await server.get("/api/v1/claims?limit=500").data() != .array([]))
    for address in [
      "/api/v1/claims?limit=500", "/api/v1/sagas", "/api/v1/players", "/api/v1/search?q=Ferrin", "/api/v1/changes",
      "/api/v1/players/tom-ferrin/story", "/feed.json", "/players/tom-ferrin/feed.json",
    ] {
      let reply = try await server.get(address)
      #expect(reply.status == 200, "\(address): \(reply.text.prefix(300))")
      _ = try reply.json()
      #expect(reply.header("X-Content-Type-Options") == "nosniff")
    }
    for address in ["/feed.atom", "/players/tom-ferrin/feed.atom", "/search/feed.atom?q=Ferrin"] {
      let reply = try await server.get(address)
      try XMLCheck.expectWellFormed(reply.body)
      #expect(!reply.text.contains("<script") && !reply.text.contains("<img") && !reply.text.contains("<evil"))
      #expect(!reply.text.lowercased().contains("href=\"javascript:"))
    }
  }

  @Test(
    "hostile words in addresses are answered, and never with a failure of ours",
    arguments: Specimen.hostile.map { String($0.prefix(300)) })
  func hostileAddresses(words: String) async throws {
    let server = try await TestServer.shared.value
    let encoded = PercentEncoding.encoded(words)
    for address in [
      "/api/v1/search?q=\(encoded)", "/api/v1/claims?player=\(encoded)", "/api/v1/players/\(encoded)",
      "/api/v1/articles/\(encoded)",
      "/api/v1/clubs/\(encoded)/squad", "/clubs/\(encoded)/feed.atom", "/search/feed.atom?q=\(encoded)", "/\(encoded)",
    ] {
      let reply = try await server.get(address)
      #expect(reply.status < 500, "\(address): \(reply.text.prefix(200))")
      #expect(reply.headers.allSatisfy { $0.name != "Set-Cookie" })
      if address.hasSuffix(".atom"), reply.status == 200 { try XMLCheck.expectWellFormed(reply.body) }
    }
  }
}
