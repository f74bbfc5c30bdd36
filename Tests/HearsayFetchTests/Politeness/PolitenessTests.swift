import Testing

@testable import HearsayFetch

@Suite("Politeness")
struct PolitenessTests {
  private func fetcher(
    _ hosts: ScriptedHosts, _ world: TestWorld, _ change: (inout FetchPolicy) -> Void = { _ in }
  ) -> Fetcher {
    Fetcher(policy: testPolicy(change), surroundings: world.surroundings, exchanger: hosts)
  }

  @Test("keeps a pause between two requests to one host, and none between hosts")
  func delay() throws {
    let world = TestWorld()
    let fetcher = fetcher(ScriptedHosts([:]), world) { $0.delay = .seconds(1) }
    _ = fetcher.reason("http://a.example/1")
    #expect(world.naps == [.seconds(1)])
    _ = fetcher.reason("http://b.example/1")
    #expect(world.naps == [.seconds(1), .seconds(1)])
    world.now += .milliseconds(400)
    #expect(fetcher.hosts.pause(for: "b.example", at: world.now) == .milliseconds(600))
    #expect(fetcher.hosts.pause(for: "a.example", at: world.now) == .zero)
  }

  @Test("chooses of several addresses the one whose host may be asked soonest, and of those the first")
  func soonest() throws {
    let world = TestWorld()
    let fetcher = fetcher(ScriptedHosts([:]), world) { $0.delay = .seconds(1) }
    _ = fetcher.reason("http://a.example/1")
    world.now += .milliseconds(400)
    _ = fetcher.reason("http://b.example/1")
    func soonest(_ words: String...) throws -> Int? { fetcher.soonest(of: try words.map { try FetchAddress($0) }) }
    #expect(try soonest("http://b.example/2", "http://a.example/2", "http://a.example/3") == 1)
    #expect(try soonest("http://b.example/2", "http://b.example/3") == 0)
    #expect(try soonest("http://b.example/2", "http://c.example/1", "http://d.example/1") == 1)
    #expect(try soonest() == nil)
  }

  @Test("asks a busy host again, later and later, shortened by chance", arguments: [429, 503])
  func backOff(status: Int) throws {
    let page = "http://a.example/1"
    let hosts = ScriptedHosts([page: [.answer(status), .answer(status), .answer(200, body: "x")]])
    let world = TestWorld()
    world.chance = 0.5
    #expect(try fetcher(hosts, world).fetch(page).text == "x")
    #expect(world.naps == [.milliseconds(1500), .milliseconds(3000)])
  }

  @Test("waits as long as the host asks for")
  func retryAfter() throws {
    let page = "http://a.example/1"
    let hosts = ScriptedHosts([page: [.answer(429, ["Retry-After: 30"]), .answer(200, body: "x")]])
    let world = TestWorld()
    #expect(try fetcher(hosts, world).fetch(page).text == "x")
    #expect(world.naps == [.seconds(30)])
  }

  @Test("gives up where a host asks for more than the user's patience, and lets the host rest")
  func impatient() {
    let page = "http://a.example/1"
    let hosts = ScriptedHosts([page: [.answer(503, ["Retry-After: 3600"])]])
    let world = TestWorld()
    let fetcher = fetcher(hosts, world)
    #expect(fetcher.reason(page) == .busy(status: 503, .seconds(3600)))
    #expect(fetcher.reason("http://a.example/2") == .resting(host: "a.example", .seconds(3600)))
    #expect(hosts.asked == ["http://a.example/robots.txt", page])
  }

  @Test("gives up after three answers in vain")
  func threeTries() {
    let page = "http://a.example/1"
    let hosts = ScriptedHosts([page: [.answer(503)]])
    #expect(fetcher(hosts, TestWorld()).reason(page) == .busy(status: 503, .seconds(6)))
    #expect(hosts.asked.count { $0 == page } == 3)
  }

  @Test("leaves a host alone after three failures")
  func deadHost() {
    let failure = FetchFault.Transport.timedOut(.bytes, limit: .seconds(15))
    let hosts = ScriptedHosts(["http://a.example/1": [.failure(failure)]])
    let fetcher = fetcher(hosts, TestWorld())
    for _ in 0..<3 { #expect(fetcher.reason("http://a.example/1") == .transport(failure)) }
    #expect(fetcher.reason("http://a.example/1") == .resting(host: "a.example", .seconds(600)))
  }

  @Test("forgets failures when the host answers")
  func revived() {
    let failure = FetchFault.Transport.cutShort(received: 0)
    let page = "http://a.example/1"
    let hosts = ScriptedHosts([page: [.failure(failure), .failure(failure), .answer(200), .failure(failure)]])
    let fetcher = fetcher(hosts, TestWorld())
    let reasons = (0..<5).map { _ in fetcher.reason(page) }
    #expect(reasons == [.transport(failure), .transport(failure), nil, .transport(failure), .transport(failure)])
  }

  @Test("breaks a wait off when it is told to stop")
  func stopped() {
    let world = TestWorld()
    world.endsAfter = 0
    let fetcher = fetcher(ScriptedHosts([:]), world) { $0.delay = .seconds(1) }
    #expect(fetcher.reason("http://a.example/1") == .stopped)
  }

  @Test("leaves line breaks and brackets out of what it says of its user")
  func agent() {
    #expect(UserAgent(version: "1").text == "hearsay/1")
    #expect(UserAgent(version: "1", contact: "me (here)\r\nX-Evil: 1").text == "hearsay/1 (+me hereX-Evil: 1)")
  }
}
