import HearsayLoopback
import Testing

@testable import HearsayFetch

@Suite("Redirects")
struct RedirectTests {
  @Test("are followed, and the hops are told")
  func followed() throws {
    let server = try LoopbackServer { request in
      switch request.target {
      case "/a": [Reply.redirect(to: "/b", code: 301)]
      case "/b": [Reply.redirect(to: "c?d#e", code: 308)]
      default: [Reply.ok("there")]
      }
    }
    let response = try realFetcher().fetch(server.address("/a"))
    #expect(response.text == "there")
    #expect(response.address.target == "/c?d")
    #expect(response.hops.map(\.target) == ["/a", "/b"])
    #expect(response.isMoved)
  }

  @Test("in a circle end")
  func circle() throws {
    let server = try LoopbackServer { [Reply.redirect(to: $0.target == "/a" ? "/b" : "/a")] }
    #expect(try realFetcher().reason(server.address("/a")) == .loop)
  }

  @Test("without end stop at the limit")
  func endless() throws {
    let server = try LoopbackServer { [Reply.redirect(to: "\($0.target)a")] }
    let fetcher = try realFetcher { $0.limits.redirects = 5 }
    #expect(fetcher.reason(server.address("/a")) == .tooManyRedirects(limit: 5))
    #expect(server.requests.count == 6)
  }

  @Test(
    "to where nobody from outside may go are not followed",
    arguments: [
      ("http://127.0.0.2:PORT/", "127.0.0.2"), ("http://10.0.0.1/", "10.0.0.1"),
      ("http://169.254.169.254/latest/meta-data/", "169.254.169.254"), ("http://[::1]:PORT/", "::1"),
      ("http://0.0.0.0:PORT/", "0.0.0.0"), ("http://0x7f000002:PORT/", "127.0.0.2"),
      ("http://[::ffff:127.0.0.2]:PORT/", "::ffff:127.0.0.2"), ("http://[64:ff9b::a00:1]/", "64:ff9b::a00:1"),
    ])
  func privatePlace(place: String, found: String) throws {
    let port = PortBox()
    let server = try LoopbackServer { _ in [Reply.redirect(to: place.replacing("PORT", with: port.text))] }
    port.set(server.port)
    let address = try #require(NetworkAddress(found))
    #expect(try realFetcher().reason(server.address("/a")) == .transport(.forbidden(address, address.sort)))
  }

  @Test("to a name that is the machine's own are not followed, whatever the name is")
  func localName() throws {
    let server = try LoopbackServer { _ in [] }
    let fetcher = try realFetcher { $0.addresses = .publicOnly }
    guard case .transport(.forbidden(_, .loopback))? = fetcher.reason("http://localhost:\(server.port)/") else {
      Issue.record("localhost is connected to")
      return
    }
    #expect(server.targets.isEmpty)
  }

  @Test(
    "to other sorts of addresses are not followed",
    arguments: [
      ("file:///etc/passwd", .scheme("file")), ("gopher://127.0.0.1/", .scheme("gopher")),
      ("http://me:secret@example.org/", .credentials), ("http://", .malformed),
    ] as [(String, FetchAddress.Fault)])
  func otherScheme(place: String, fault: FetchAddress.Fault) throws {
    let server = try LoopbackServer { _ in [Reply.redirect(to: place)] }
    #expect(try realFetcher().reason(server.address("/a")) == .redirect(to: place, fault))
  }

  @Test("without a place are no answer")
  func nowhere() throws {
    let server = try LoopbackServer { _ in [Reply.status(302)] }
    #expect(try realFetcher().reason(server.address("/a")) == .redirect(to: nil, nil))
  }

  @Test("are held against the rules of where they lead")
  func rules() throws {
    let server = try LoopbackServer(answersRules: true) { request in
      switch request.target {
      case "/robots.txt": [Reply.ok("User-agent: *\nDisallow: /secret")]
      default: [Reply.redirect(to: "/secret/x")]
      }
    }
    #expect(try realFetcher().reason(server.address("/a")) == .robots(rule: "/secret", line: 2))
    #expect(server.requests.map(\.target) == ["/a"])
  }
}
