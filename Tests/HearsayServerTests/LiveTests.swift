import HearsayDesk
import HearsayModel
import Testing

@testable import HearsayServer

@Suite("Live changes")
struct LiveTests {
  @Test("who listens is told when an article comes in")
  func event() async throws {
    let server = try await TestServer()
    let port = server.port
    let listening = AsyncStream.makeStream(of: Void.self)
    async let heard = Wire.onThread {
      let connection = try Connection(port: port)
      defer { connection.close() }
      try connection.send(Array("GET /api/v1/live HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
      let head = try connection.read(until: "retry: 5000")
      listening.continuation.yield()
      return head + (try connection.read(until: "}"))
    }
    var iterator = listening.stream.makeAsyncIterator()
    await iterator.next()
    let article =
      #"{"id": "live", "published": "2024-01-26", "text": "Roma want to sign the Leeds defender Tom Ferrin."}"#
    _ = try await server.post("/api/v1/articles", article, token: TestServer.token)
    let text = try await heard
    #expect(text.contains("Content-Type: text/event-stream") || text.contains("content-type: text/event-stream"))
    #expect(text.contains("event: article\nid: "))
    #expect(text.contains("data: {\"articles\":1,\"position\":\"6-"))
  }

  @Test("what another process adds is told too")
  func otherProcess() async throws {
    let server = try await TestServer()
    let before = try await server.get("/api/v1/players/tom-ferrin")
    _ = try server.desk.add(
      Array(
        (#"{"id": "o", "published": "2024-01-26", "text": "Juventus want to sign the Leeds defender Tom Ferrin."}"#
          + "\n").utf8),
      named: "other", at: TestServer.now)
    var after = before
    // It looks several times a second; a hundred times that is a failure.
    for _ in 0..<200 where after.header("ETag") == before.header("ETag") {
      try await Task.sleep(for: .milliseconds(50))
      after = try await server.get("/api/v1/players/tom-ferrin")
    }
    #expect(after.text.contains("Juventus"))
  }

  @Test("no more may listen than there are places for")
  func places() async throws {
    let server = try await TestServer(settings: { $0.limits.listeners = 1 })
    let port = server.port
    let connection = try await Wire.onThread {
      let connection = try Connection(port: port)
      try connection.send(Array("GET /api/v1/live HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
      _ = try connection.read(until: "retry: 5000")
      return connection
    }
    try await expectFailure(try await server.get("/api/v1/live"), 503, "busy")
    connection.close()
    var status = 503
    // The place is free as soon as the server has seen that the client has gone; each event or sign of life tells it.
    for number in 0..<200 where status == 503 {
      let article = "{\"id\": \"p\(number)\", \"text\": \"Roma want to sign Tom Ferrin.\"}"
      _ = try await server.post("/api/v1/articles", article, token: TestServer.token)
      status = try await Wire.ask(port, "HEAD", "/api/v1/live").status
    }
    #expect(status == 200)
  }

  @Test("changes since a position are the articles that were entered after it")
  func changes() async throws {
    let server = try await TestServer()
    guard case .string(let position)? = try await server.get("/api/v1/status").data()["position"] else {
      return #expect(Bool(false))
    }
    _ = try await server.post(
      "/api/v1/articles", #"{"id": "n", "text": "Roma want Tom Ferrin."}"#, token: TestServer.token)
    let changes = try await server.get("/api/v1/changes?since=\(position)").data()
    guard case .array(let articles)? = changes["articles"] else { return #expect(Bool(false)) }
    #expect(articles.map { $0["id"] } == [.string("n")])
    #expect(changes["everything"] == .bool(false))
  }
}
