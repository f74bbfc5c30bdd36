import HearsayDesk
import HearsayModel
import Testing

@testable import HearsayServer

@Suite("Articles that are sent")
struct WritingTests {
  private static let article =
    #"{"id": "sent", "published": "2024-01-25", "text": "Roma want to sign the Leeds defender Tom Ferrin."}"#

  @Test(
    "are not entered without the token",
    arguments: [nil, "wrong-token-0123456789", "", TestServer.token + "x", String(TestServer.token.dropLast())])
  func noToken(token: String?) async throws {
    let server = try await TestServer()
    let before = try server.desk.position()
    let reply = try await server.post("/api/v1/articles", Self.article, token: token)
    try await expectFailure(reply, 401, "no-token")
    #expect(reply.header("WWW-Authenticate")?.hasPrefix("Bearer") == true)
    #expect(try server.desk.position() == before)
  }

  @Test("are not entered where the server has no token")
  func readOnly() async throws {
    let server = try await TestServer(settings: { $0.token = nil })
    try await expectFailure(
      try await server.post("/api/v1/articles", Self.article, token: TestServer.token), 403, "read-only")
  }

  @Test("are entered with it, once")
  func added() async throws {
    let server = try await TestServer()
    let first = try await server.post("/api/v1/articles", Self.article, token: TestServer.token)
    #expect(first.status == 201)
    #expect(try first.data()["new"] == .integer(1))
    let again = try await server.post("/api/v1/articles", Self.article, token: TestServer.token)
    #expect(try again.data()["unchanged"] == .integer(1))
    #expect(try await server.get("/api/v1/articles/sent").status == 200)
    let schema = SchemaCheck(document: OpenAPI.document(of: Endpoints.all))
    #expect(schema.faults(of: try first.data(), against: Schema.named("Added").json) == [])
  }

  @Test("several at once, one a line, are entered as far as they can be read")
  func lines() async throws {
    let server = try await TestServer()
    let body = Self.article + "\nnonsense\n" + #"{"id": "other", "text": "Lazio want Tom Ferrin."}"# + "\n"
    let reply = try await server.post("/api/v1/articles", body, type: "application/x-ndjson", token: TestServer.token)
    #expect(reply.status == 201)
    #expect(try reply.data()["new"] == .integer(2))
    #expect(try reply.data()["failed"] == .integer(1))
    guard case .array(let problems)? = try reply.data()["problems"] else { return #expect(Bool(false)) }
    #expect(problems.count == 1)
  }

  @Test("are read without being kept")
  func reading() async throws {
    let server = try await TestServer()
    let before = try server.desk.position()
    let reply = try await server.post(
      "/api/v1/readings", "{\n  \"text\": \"Roma want to sign the Leeds defender Tom Ferrin.\"\n}")
    #expect(reply.status == 200)
    guard case .array(let readings) = try reply.data(), case .array(let claims)? = readings.first?["claims"] else {
      return #expect(Bool(false))
    }
    #expect(claims.contains { $0["player"] == .string("Tom Ferrin") })
    #expect(try server.desk.position() == before)
    let schema = SchemaCheck(document: OpenAPI.document(of: Endpoints.all))
    #expect(schema.faults(of: readings[0], against: Schema.named("Reading").json) == [])
  }

  @Test(
    "are refused in a type that a foreign page could send",
    arguments: ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", nil])
  func types(type: String?) async throws {
    let server = try await TestServer.shared.value
    try await expectFailure(try await server.post("/api/v1/readings", Self.article, type: type), 415, "wrong-type")
  }

  @Test(
    "are refused where they are no articles",
    arguments: [
      "", "[]", "[{\"text\": \"a\"}]", "3", "null", "{", "{\"text\": 3}", "{\"title\": \"a\"}", "\u{0}",
      String(repeating: "[", count: 100_000), "{\"text\": \"a\"} {\"text\": \"b\"}",
    ])
  func noArticles(body: String) async throws {
    let server = try await TestServer.shared.value
    try await expectFailure(try await server.post("/api/v1/readings", body), 400, nil)
  }

  @Test("are refused where they are larger than is taken in, whether they say so or not")
  func tooLarge() async throws {
    let server = try await TestServer(settings: { $0.limits.openBody = 10_000 })
    let body = #"{"text": ""# + String(repeating: "a", count: 20_000) + #""}"#
    try await expectFailure(try await server.post("/api/v1/readings", body), 413, "body-too-large")
    let head =
      "POST /api/v1/readings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    let chunk = "1000\r\n" + String(repeating: "a", count: 4096) + "\r\n"
    let reply = try await Wire.send(
      server.port, Array((head + String(repeating: chunk, count: 8) + "0\r\n\r\n").utf8))
    #expect(reply.status == 413)
  }

  @Test("that come too slowly are given up")
  func tooSlow() async throws {
    let server = try await TestServer(settings: { $0.limits.bodySeconds = 1 })
    let head =
      "POST /api/v1/readings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{"
    let port = server.port
    let text = try await Wire.onThread {
      let connection = try Connection(port: port)
      defer { connection.close() }
      try connection.send(Array(head.utf8))
      return try connection.read(until: "\r\n\r\n")
    }
    #expect(text.hasPrefix("HTTP/1.1 408"))
  }
}
