import HearsayLoopback
import Testing

@testable import HearsayFetch

/// What real servers do wrong, on a real server. Time passes here, so that limits are short.
@Suite("A fetch from a server", .serialized)
struct ServerFaultTests {
  @Test("brings the bytes, and what the server says of them")
  func bytes() throws {
    let server = try LoopbackServer { _ in
      [Reply.ok("Brörup want Ölund.", fields: ["ETag: \"v1\"", "Content-Type: text/html; charset=utf-8"])]
    }
    let response = try realFetcher().fetch(server.address("/a"))
    #expect(response.text == "Brörup want Ölund.")
    #expect(response.contentType == "text/html; charset=utf-8")
    #expect(response.validators == Validators(etag: "\"v1\""))
    #expect(response.hops.isEmpty)
  }

  @Test("says who asks, and sends no cookie")
  func agent() throws {
    let server = try LoopbackServer { _ in [Reply.ok("x", fields: ["Set-Cookie: id=1"])] }
    let fetcher = try realFetcher()
    _ = try fetcher.fetch(server.address("/a"))
    _ = try fetcher.fetch(server.address("/b"))
    #expect(
      server.requests.map { $0.fields["user-agent"] }
        == Array(repeating: "hearsay/1.2.3 (+https://example.org/about)", count: 2))
    #expect(server.requests.allSatisfy { $0.fields["cookie"] == nil })
  }

  @Test("hands validators back, and is told that nothing has changed")
  func notModified() throws {
    let server = try LoopbackServer { request in
      [request.fields["if-none-match"] == "\"v1\"" ? Reply.status(304) : Reply.ok("x")]
    }
    let old = Validators(etag: "\"v1\"", lastModified: "Sun, 06 Nov 1994 08:49:37 GMT")
    let response = try realFetcher().fetch(server.address("/a"), validators: old)
    #expect(response.content == .notModified)
    #expect(response.validators == old)
    #expect(server.requests.first?.fields["if-modified-since"] == old.lastModified)
  }

  @Test("unpacks gzip")
  func gzip() throws {
    let server = try LoopbackServer { _ in [Reply.ok(Packed.hello, fields: ["Content-Encoding: gzip"])] }
    #expect(try realFetcher().fetch(server.address("/a")).text == "hello")
  }

  @Test("takes a body as it comes that is said to be packed and is not")
  func lyingEncoding() throws {
    let server = try LoopbackServer { _ in [Reply.ok("plain words", fields: ["Content-Encoding: gzip"])] }
    #expect(try realFetcher().fetch(server.address("/a")).text == "plain words")
    #expect(server.requests.map { $0.fields["accept-encoding"] }.last == "identity")
  }

  @Test("fails on a body that is packed and broken")
  func brokenPacking() throws {
    let broken = Packed.hello.dropLast(9) + [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
    let server = try LoopbackServer { _ in [Reply.ok(Array(broken), fields: ["Content-Encoding: gzip"])] }
    #expect(try realFetcher().reason(server.address("/a")) == .transport(.packing("gzip")))
  }

  @Test("fails where the answer ends before its length")
  func cutShort() throws {
    let server = try LoopbackServer { _ in [Reply.ok("half", length: 100), .hangUp] }
    #expect(try realFetcher().reason(server.address("/a")) == .transport(.cutShort(received: 4)))
  }

  @Test("fails where the last chunk is missing")
  func cutChunks() throws {
    let server = try LoopbackServer { _ in
      [.send(Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n".utf8)), .hangUp]
    }
    #expect(try realFetcher().reason(server.address("/a")) == .transport(.cutShort(received: 4)))
  }

  @Test("takes no more than the length that the answer names")
  func lyingLength() throws {
    let server = try LoopbackServer { _ in [Reply.ok("words and more", length: 5)] }
    #expect(try realFetcher().fetch(server.address("/a")).text == "words")
  }

  @Test("fails where nothing comes")
  func silent() throws {
    let server = try LoopbackServer { _ in [.wait(milliseconds: 1500), Reply.ok("late")] }
    let fetcher = try realFetcher { $0.limits.exchange = .milliseconds(300) }
    #expect(
      fetcher.reason(server.address("/a")) == .transport(.timedOut(.exchange, limit: .milliseconds(300))))
  }

  @Test("tells a missing answer from a missing connection where a connection is used again")
  func silentAgain() throws {
    let server = try LoopbackServer { request in
      guard request.target == "/a" else { return [.wait(milliseconds: 2500)] }
      return [.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx".utf8)), .stay]
    }
    let fetcher = try realFetcher { $0.limits.exchange = .milliseconds(800) }
    _ = fetcher.reason(server.address("/a"))
    // A machine that is busy may be too slow for the rules already.
    let late = FetchFault.Transport.timedOut(.exchange, limit: .milliseconds(800))
    #expect([.transport(late), .robotsUnreachable(late)].contains(fetcher.reason(server.address("/b"))))
  }

  @Test("fails where bytes drip")
  func slow() throws {
    let server = try LoopbackServer { _ in
      [.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))]
        + Array(repeating: [.send([0x2E]), .wait(milliseconds: 100)], count: 40).flatMap { $0 }
    }
    let fetcher = try realFetcher { $0.limits.stall = .seconds(1) }
    // What drips first may be the answer to the question for robots.txt.
    let stalled = FetchFault.Transport.timedOut(.bytes, limit: .seconds(1))
    #expect([.transport(stalled), .robotsUnreachable(stalled)].contains(fetcher.reason(server.address("/a"))))
  }

  @Test("fails where nobody answers at the port")
  func closed() throws {
    let server = try LoopbackServer { _ in [] }
    server.stop()
    guard case .transport(.noConnection)? = try realFetcher().reason(server.address("/a")) else {
      Issue.record("a closed port is no missing connection")
      return
    }
  }

  @Test("fails on a name that nobody has")
  func noHost() throws {
    guard case .transport(.noSuchHost)? = try realFetcher().reason("http://no-such-host.invalid/") else {
      Issue.record("a name under .invalid is found")
      return
    }
  }

  @Test("stops an endless body at the limit")
  func endless() throws {
    let server = try LoopbackServer { _ in
      [.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8)), .flood([UInt8](repeating: 0x61, count: 1 << 16), times: 1 << 16)]
    }
    let fetcher = try realFetcher {
      $0.limits.unpacked = 1 << 20
      $0.limits.wire = 1 << 30
    }
    #expect(fetcher.reason(server.address("/a")) == .transport(.tooLarge(.unpacked, limit: 1 << 20)))
  }

  @Test("stops at the limit on the wire")
  func endlessWire() throws {
    let server = try LoopbackServer { _ in
      [.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8)), .flood([UInt8](repeating: 0x61, count: 1 << 16), times: 1 << 16)]
    }
    let fetcher = try realFetcher { $0.limits.wire = 1 << 20 }
    #expect(fetcher.reason(server.address("/a")) == .transport(.tooLarge(.wire, limit: 1 << 20)))
  }

  @Test("stops a bomb at the limit, however small it is on the wire")
  func bomb() throws {
    let server = try LoopbackServer { _ in [Reply.ok(Packed.bomb, fields: ["Content-Encoding: gzip"])] }
    let fetcher = try realFetcher { $0.limits.unpacked = 100_000 }
    #expect(Packed.bomb.count < 2_000)
    #expect(fetcher.reason(server.address("/a")) == .transport(.tooLarge(.unpacked, limit: 100_000)))
  }

  @Test("stops an endless header at the limit")
  func endlessHeader() throws {
    let server = try LoopbackServer { _ in
      [
        .send(Array("HTTP/1.1 200 OK\r\n".utf8)),
        .flood(Array("X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".utf8), times: 1 << 20),
      ]
    }
    #expect(try realFetcher().reason(server.address("/a")) == .transport(.tooLarge(.header, limit: 64 << 10)))
  }

  @Test("fails on what is no HTTP")
  func noHTTP() throws {
    let server = try LoopbackServer { _ in [.send(Array("SSH-2.0-OpenSSH_9.2\r\n".utf8))] }
    guard case .transport(.noHTTP)? = try realFetcher().reason(server.address("/a")) else {
      Issue.record("what another protocol says is taken for an answer")
      return
    }
  }

  @Test("fails on a status that brings nothing", arguments: [400, 401, 403, 404, 410, 500, 502])
  func status(code: Int) throws {
    let server = try LoopbackServer { _ in [Reply.status(code)] }
    #expect(try realFetcher().reason(server.address("/a")) == .status(code))
  }

  @Test("delivers words by POST")
  func delivery() throws {
    let server = try LoopbackServer { _ in [Reply.status(204)] }
    try realFetcher().deliver(
      Array("{}".utf8), contentType: "application/json", to: FetchAddress(server.address("/hook")))
    #expect(server.requests.map(\.method) == ["POST"])
    #expect(server.requests.map(\.body) == ["{}"])
    #expect(server.requests.map { $0.fields["content-type"] } == ["application/json"])
  }
}
