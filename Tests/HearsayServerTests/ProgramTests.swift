import Foundation
import HearsayModel
import Testing

@testable import HearsayServer

/// The built program, run as a user would. A class, because it owns the process and its folder.
private final class Program {
  let process = Process()
  let output = Pipe()
  let input = Pipe()
  let folder: URL

  init(_ arguments: [String], environment: [String: String] = [:], articles: String = Specimen.articles) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearsay-program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(articles.utf8).write(to: folder.appendingPathComponent("a.jsonl"))
    let ledger = ["--ledger", folder.appendingPathComponent("l.sqlite").path]
    let adding = Process()
    adding.executableURL = Self.executable
    adding.arguments = ["add", folder.appendingPathComponent("a.jsonl").path] + ledger
    adding.standardOutput = FileHandle.nullDevice
    adding.standardError = FileHandle.nullDevice
    try adding.run()
    adding.waitUntilExit()
    process.executableURL = Self.executable
    process.arguments = arguments + ledger
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = output
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: folder)
  }

  /// The folder of built products: the tests' own program stands in it beside `hearsay`.
  static var executable: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let folder = (bundle ?? Bundle.main.executableURL ?? URL(fileURLWithPath: "/")).deletingLastPathComponent()
    return folder.appendingPathComponent("hearsay")
  }

  /// The port on the first line.
  func port() throws -> Int {
    var line: [UInt8] = []
    while line.last != 0x0A {
      let part = output.fileHandleForReading.readData(ofLength: 1)
      guard !part.isEmpty else { throw Wire.Failure(what: "no first line") }
      line += part
    }
    let digits =
      String(decoding: line, as: UTF8.self).split(separator: ":").last.map { $0.prefix { $0.isNumber } } ?? ""
    return Int(digits) ?? 0
  }
}

@Suite("hearsay serve, as a program")
struct ProgramTests {
  @Test(
    "tells its address, answers, and finishes what it has begun when it is told to stop", arguments: [SIGTERM, SIGINT])
  func stops(signal: Int32) async throws {
    let status = try await Wire.onThread {
      let program = try Program(["serve", "--port", "0"])
      let port = try program.port()
      let connection = try Connection(port: port)
      try connection.send(Array("GET /api/v1/live HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
      _ = try connection.read(until: "retry: 5000")
      let other = try Connection(port: port)
      try other.send(Array("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
      _ = try other.read(until: "ok\n")
      kill(program.process.processIdentifier, signal)
      _ = try connection.readAll()
      program.process.waitUntilExit()
      return program.process.terminationStatus
    }
    #expect(status == 0)
  }

  @Test("takes the token from the environment, and writes with it alone")
  func token() async throws {
    let statuses = try await Wire.onThread {
      let program = try Program(["serve", "--port", "0"], environment: ["HEARSAY_TOKEN": TestServer.token])
      let port = try program.port()
      let body = #"{"id": "z", "text": "Roma want Tom Ferrin."}"#
      return try ["Bearer wrong", "Bearer \(TestServer.token)"].map { authorization in
        let connection = try Connection(port: port)
        try connection.send(
          Array(
            "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: \(authorization)\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
              .utf8))
        return try Wire.reply(try connection.readAll()).status
      }
    }
    #expect(statuses == [401, 201])
  }

  @Test("ends with a fault where the token is none", arguments: ["short", "with blanks in it, though long"])
  func badToken(words: String) async throws {
    let status = try await Wire.onThread {
      let program = try Program(["serve", "--port", "0"], environment: ["HEARSAY_TOKEN": words])
      program.process.waitUntilExit()
      return program.process.terminationStatus
    }
    #expect(status == 1)
  }

  @Test("ends with a fault where the port is taken")
  func taken() async throws {
    let status = try await Wire.onThread {
      let first = try Program(["serve", "--port", "0"])
      let second = try Program(["serve", "--port", String(try first.port())])
      second.process.waitUntilExit()
      return second.process.terminationStatus
    }
    #expect(status == 1)
  }
}

@Suite("hearsay mcp, as a program")
struct AssistantTests {
  /// Sends lines, and gives the lines that come back until the program ends.
  private static func session(_ lines: [String]) async throws -> [JSON] {
    try await Wire.onThread {
      let program = try Program(["mcp"])
      program.input.fileHandleForWriting.write(Data(lines.map { $0 + "\n" }.joined().utf8))
      try program.input.fileHandleForWriting.close()
      let bytes = Array(program.output.fileHandleForReading.readDataToEndOfFile())
      program.process.waitUntilExit()
      return try bytes.split(separator: 0x0A).map { try JSON(Array($0)) }
    }
  }

  private static func call(_ id: Int, _ tool: String, _ arguments: String, meta: String = "") -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)\#(meta)}}"#
  }

  private static let meta =
    #","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}"#

  @Test(
    "agrees on a revision, tells its tools, and answers calls",
    arguments: [
      ("2025-11-25", "2025-11-25"), ("2025-06-18", "2025-06-18"), ("2024-11-05", "2024-11-05"),
      ("1999-01-01", "2025-11-25"),
      ("2026-07-28", "2025-11-25"),
    ])
  func handshake(asked: String, agreed: String) async throws {
    let answers = try await Self.session([
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"\#(asked)","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#,
      #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
      #"{"jsonrpc":"2.0","id":"two","method":"tools/list"}"#,
      Self.call(3, "saga", #"{"player":"Ferrin","span":"2024-winter"}"#), #"{"jsonrpc":"2.0","id":4,"method":"ping"}"#,
    ])
    #expect(answers.count == 4)
    #expect(answers[0]["result"]?["protocolVersion"] == .string(agreed))
    #expect(answers[1]["id"] == .string("two"))
    guard case .array(let tools)? = answers[1]["result"]?["tools"] else { return #expect(Bool(false)) }
    #expect(
      Set(tools.map { $0["name"] }).isSuperset(
        of: ["read_article", "saga", "sagas", "claims", "conflicts", "search", "trace"].map { .string($0) }))
    #expect(answers[2]["result"]?["isError"] == .bool(false))
    let story = try #require(answers[2]["result"]?["structuredContent"]?["data"])
    #expect(story["schema"] == .string("hearsay/saga/1"))
    #expect(answers[2]["result"]?["resultType"] == nil)
    #expect(answers[3]["result"] == .object([:]))
  }

  @Test("serves the present revision without a handshake")
  func stateless() async throws {
    let answers = try await Self.session([
      #"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{\#(Self.meta.dropFirst())}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"tools/list","params":{\#(Self.meta.dropFirst())}}"#,
      Self.call(3, "claims", #"{"player":"Ferrin","kind":["bid","rejection"],"limit":5}"#, meta: Self.meta),
      #"{"jsonrpc":"2.0","id":4,"method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"1900-01-01"}}}"#,
      #"{"jsonrpc":"2.0","id":5,"method":"tools/list","params":{}}"#,
    ])
    #expect(answers[0]["result"]?["supportedVersions"] == .array(ProtocolVersion.all.map { .string($0) }))
    #expect(answers[1]["result"]?["resultType"] == .string("complete"))
    #expect(answers[1]["result"]?["cacheScope"] == .string("public"))
    #expect(answers[1]["result"]?["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"] == .string("hearsay"))
    guard case .array(let claims)? = answers[2]["result"]?["structuredContent"]?["data"] else {
      return #expect(Bool(false))
    }
    #expect(!claims.isEmpty)
    #expect(answers[3]["error"]?["code"] == .integer(-32022))
    #expect(answers[4]["error"]?["code"] == .integer(-32602))
  }

  @Test("every tool's answer is what its schema says")
  func schemas() async throws {
    let reads = #"{"text":"Roma want to sign the Leeds defender Tom Ferrin."}"#
    let claims = try await Self.session([Self.call(1, "claims", "{}", meta: Self.meta)])
    guard case .array(let items)? = claims[0]["result"]?["structuredContent"]?["data"],
      case .string(let claim)? = items.first?["id"]
    else { return #expect(Bool(false)) }
    let arguments = [
      "read_article": reads, "sagas": "{}", "saga": #"{"player":"tom-ferrin","span":"2024-winter"}"#,
      "player": #"{"player":"Ferrin"}"#,
      "claims": #"{"limit":3}"#, "conflicts": #"{"lookalikes":true}"#, "trace": #"{"claim":"\#(claim)"}"#,
      "squad": #"{"club":"Roma","as-of":"2024-01-15"}"#,
      "sources": "{}", "source": #"{"source":"Kickabout"}"#, "search": #"{"q":"Ferrin"}"#,
    ]
    let tools = Tool.all
    let answers = try await Self.session(
      tools.enumerated().map { Self.call($0, $1.name, arguments[$1.name] ?? "{}", meta: Self.meta) })
    for (tool, answer) in zip(tools, answers) {
      #expect(answer["result"]?["isError"] == .bool(false), "\(tool.name): \(answer.line.prefix(300))")
      let output = try #require(tool.json["outputSchema"])
      let value = try #require(answer["result"]?["structuredContent"])
      #expect(SchemaCheck(document: output).faults(of: value, against: output).isEmpty)
    }
  }

  @Test(
    "tells a wrong call as the tool's failure, so that an assistant can ask better",
    arguments: [
      ("saga", #"{"player":"Nobody","span":"2024-winter"}"#, "no-such-player"),
      ("saga", #"{"player":"Ferrin"}"#, "query span: it is missing"),
      ("claims", #"{"limit":"many","sort":"x"}"#, "no such parameter"),
      ("claims", #"{"player":{"name":"Ferrin"}}"#, "it is an object"),
      ("read_article", #"{"title":"no text"}"#, "no-text"), ("search", "{}", "query q: it is missing"),
    ])
  func toolFailures(tool: String, arguments: String, words: String) async throws {
    let answer = try await Self.session([Self.call(1, tool, arguments, meta: Self.meta)])[0]
    #expect(answer["result"]?["isError"] == .bool(true))
    #expect(answer.line.contains(words.replacing("query span", with: "path span")), "\(answer.line)")
  }

  @Test(
    "tells broken messages by the codes of JSON-RPC",
    arguments: [
      ("nonsense", -32700), ("[]", -32600), (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
      (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
      (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":[]}"#, -32600), (#"{"jsonrpc":"2.0","id":1}"#, -32600),
      (
        #"{"jsonrpc":"2.0","id":1,"method":"no/such","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}"#,
        -32601
      ),
      (
        #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"nope","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}}"#,
        -32602
      ),
    ])
  func broken(line: String, code: Int) async throws {
    let answers = try await Self.session([line, #"{"jsonrpc":"2.0","id":9,"method":"ping"}"#])
    #expect(answers[0]["error"]?["code"] == .integer(code))
    #expect(answers[1]["result"] == .object([:]), "it goes on")
  }

  @Test("takes several messages in one array where the revision has that, and answers those that want an answer")
  func bundle() async throws {
    let hello = { (revision: String) in
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"\#(revision)","capabilities":{}}}"#
    }
    let bundle =
      #"[{"jsonrpc":"2.0","id":2,"method":"ping"},{"jsonrpc":"2.0","method":"notifications/cancelled"},{"jsonrpc":"2.0","id":3,"method":"no/such"},7]"#
    let answers = try await Self.session([hello("2025-03-26"), bundle, hello("2025-06-18"), bundle])
    guard case .array(let both) = answers[1] else { return #expect(Bool(false)) }
    #expect(both.map { $0["id"] } == [.integer(2), .integer(3), .null])
    #expect(both.map { $0["error"]?["code"] } == [nil, .integer(-32601), .integer(-32600)])
    #expect(answers[3]["error"]?["code"] == .integer(-32600), "a later revision has no arrays")
  }

  @Test("the present revision has no ping")
  func noPing() async throws {
    let answers = try await Self.session([
      #"{"jsonrpc":"2.0","id":1,"method":"ping","params":{\#(Self.meta.dropFirst())}}"#
    ])
    #expect(answers[0]["error"]?["code"] == .integer(-32601))
  }

  @Test("a line that is too long is told, and the next is answered")
  func tooLong() async throws {
    let answers = try await Self.session([
      #"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":""# + String(repeating: "a", count: 5_000_000) + #""}}"#,
      #"{"jsonrpc":"2.0","id":2,"method":"ping"}"#,
    ])
    #expect(answers.count == 2)
    #expect(answers[0]["error"]?["code"] == .integer(-32600))
    #expect(answers[1]["id"] == .integer(2))
  }
}
