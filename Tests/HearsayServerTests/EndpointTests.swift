import HearsayModel
import Testing

@testable import HearsayServer

/// Where each address of the table is asked, so that it answers; a new row without an entry fails the test.
private enum Sample {
  /// Values for the names in patterns; `claim` and `position` are looked up.
  static let values = [
    "player": "tom-ferrin", "span": "2024-winter", "club": "Roma", "article": "a", "source": "Kickabout",
  ]
  static let queries = ["search": "?q=Ferrin", "search-feed-atom": "?q=Ferrin", "search-feed-json": "?q=Ferrin"]

  static func address(of endpoint: Endpoint, claim: String) -> String {
    let path = endpoint.path.map { part in
      switch part {
      case .word(let word): "/\(word)"
      case .value(let name): "/\(PercentEncoding.encoded(name == "claim" ? claim : values[name] ?? "?"))"
      }
    }.joined()
    return path + (queries[endpoint.name] ?? "")
  }

  static let getting = Endpoints.all.filter { $0.method == .get && $0.name != "live" }
}

@Suite("Every address of the server")
struct EndpointTests {
  private func claim(_ server: TestServer) async throws -> String {
    let claims = try await server.get("/api/v1/claims?limit=1").data()
    guard case .array(let items) = claims, case .string(let id)? = items.first?["id"] else { return "" }
    return id
  }

  @Test("answers what its schema in the document says, and nothing else", arguments: Sample.getting.map(\.name))
  func answers(name: String) async throws {
    let server = try await TestServer.shared.value
    let endpoint = try #require(Sample.getting.first { $0.name == name })
    let reply = try await server.get(Sample.address(of: endpoint, claim: try await claim(server)))
    #expect(reply.status == 200, "\(reply.text)")
    let document = try await server.get("/api/v1/openapi.json").json()
    let content = try #require(document["paths"]?[endpoint.pattern]?["get"]?["responses"]?["200"]?["content"])
    let type = try #require(reply.header("Content-Type")).prefix { $0 != ";" }
    let schema = try #require(content[String(type)]?["schema"], "the document does not name \(type)")
    guard type == "application/json", name != "openapi" else { return }
    let faults = SchemaCheck(document: document).faults(of: try reply.json(), against: schema)
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test(
    "refuses a parameter that it does not have, in the one shape",
    arguments: Sample.getting.filter { $0.tag != "operation" }.map(\.name))
  func unknownParameter(name: String) async throws {
    let server = try await TestServer.shared.value
    let endpoint = try #require(Sample.getting.first { $0.name == name })
    let address = Sample.address(of: endpoint, claim: "c")
    let reply = try await server.get(address + (address.contains("?") ? "&" : "?") + "nonsense=1")
    try await expectFailure(reply, 400, "bad-parameter")
  }

  @Test("names the methods that it takes where another is used", arguments: Sample.getting.map(\.name))
  func wrongMethod(name: String) async throws {
    let server = try await TestServer.shared.value
    let endpoint = try #require(Sample.getting.first { $0.name == name })
    let reply = try await Wire.ask(server.port, "DELETE", Sample.address(of: endpoint, claim: "c"))
    try await expectFailure(reply, 405, "wrong-method")
    #expect(reply.header("Allow")?.contains("GET, HEAD") == true)
  }

  @Test("gives the same head for HEAD as for GET, and no body", arguments: Sample.getting.map(\.name))
  func head(name: String) async throws {
    let server = try await TestServer.shared.value
    let endpoint = try #require(Sample.getting.first { $0.name == name })
    let address = Sample.address(of: endpoint, claim: try await claim(server))
    let reply = try await Wire.ask(server.port, "HEAD", address)
    #expect(reply.status == 200)
    #expect(reply.body.isEmpty)
    guard name != "metrics" else { return }
    let got = try await server.get(address)
    #expect(reply.header("Content-Length") == got.header("Content-Length"))
    #expect(reply.header("ETag") == got.header("ETag"))
  }

  @Test(
    "says of what is not there that it is not",
    arguments: [
      "/api/v1/players/nobody", "/api/v1/players/nobody/story", "/api/v1/players/nobody/stance",
      "/api/v1/players/nobody/terms",
      "/api/v1/sagas/nobody/2024-winter", "/api/v1/sagas/tom-ferrin/1999-summer", "/api/v1/claims/zzzz",
      "/api/v1/claims/zzzz/trace", "/api/v1/articles/zzzz", "/api/v1/clubs/No%20Such%20Club/squad", "/api/v1/nothing",
      "/api/v2",
      "/api", "/api/v1/claims?player=nobody", "/players/nobody/feed.atom",
    ])
  func notThere(address: String) async throws {
    let server = try await TestServer.shared.value
    try await expectFailure(try await server.get(address), 404, nil)
  }

  @Test(
    "refuses values that a parameter cannot have",
    arguments: [
      "/api/v1/claims?limit=0", "/api/v1/claims?limit=501", "/api/v1/claims?limit=%2B5", "/api/v1/claims?limit=ten",
      "/api/v1/claims?since=yesterday", "/api/v1/claims?as-of=2024-02-30", "/api/v1/claims?kind=gossip",
      "/api/v1/claims?window=2024", "/api/v1/claims?stage=", "/api/v1/claims?player=", "/api/v1/claims?cursor=x",
      "/api/v1/claims?cursor=nzzzzzz", "/api/v1/claims?limit=5&limit=5", "/api/v1/sagas/tom-ferrin/someday",
      "/api/v1/search", "/api/v1/search?q=", "/api/v1/search?q=!!!", "/api/v1/changes?since=1",
      "/api/v1/conflicts?lookalikes=yes",
      "/api/v1/claims?player=%00", "/api/v1/claims?player=%GG", "/api/v1/claims?player=%FF",
    ])
  func badValues(address: String) async throws {
    let server = try await TestServer.shared.value
    try await expectFailure(try await server.get(address), 400, nil)
  }

  @Test("tells everything that is wrong with a request at once")
  func allProblems() async throws {
    let server = try await TestServer.shared.value
    let reply = try await server.get("/api/v1/claims?limit=x&since=y&other=z")
    guard case .array(let problems)? = try reply.json()["error"]?["problems"] else { return #expect(Bool(false)) }
    #expect(problems.count == 3)
  }

  @Test("stands in the document, and the document has no other")
  func document() async throws {
    let server = try await TestServer.shared.value
    let document = try await server.get("/api/v1/openapi.json").json()
    #expect(document["openapi"] == .string("3.1.0"))
    guard case .object(let paths)? = document["paths"] else { return #expect(Bool(false)) }
    #expect(Set(paths.keys) == Set(Endpoints.all.map(\.pattern)))
    for endpoint in Endpoints.all {
      #expect(paths[endpoint.pattern]?[endpoint.method.rawValue.lowercased()]?["operationId"] == .string(endpoint.name))
    }
    #expect(Set(Endpoints.all.map(\.name)).count == Endpoints.all.count)
  }

  @Test("the document names only schemas that it has")
  func references() {
    let text = OpenAPI.document(of: Endpoints.all).line
    let names = text.matches(of: /#\/components\/schemas\/([A-Za-z]+)/).map { String($0.output.1) }
    #expect(Set(names).isSubset(of: Set(Schemas.all.keys)))
    #expect(Set(Schemas.all.keys).isSubset(of: Set(names)), "schemas that nothing uses")
  }
}

/// A failure has one shape, whatever failed.
func expectFailure(_ reply: Reply, _ status: Int, _ code: String?) async throws {
  #expect(reply.status == status, "\(reply.text)")
  #expect(reply.header("Content-Type") == "application/json; charset=utf-8")
  let document = OpenAPI.document(of: Endpoints.all)
  let faults = SchemaCheck(document: document).faults(of: try reply.json(), against: Schema.named("Failure").json)
  #expect(faults.isEmpty, "\(faults)")
  #expect(try reply.json()["error"]?["status"] == .integer(status))
  if let code { #expect(try reply.json()["error"]?["code"] == .string(code)) }
}
