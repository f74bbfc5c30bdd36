import Testing

@testable import HearsayFetch

@Suite("Rules for robots are fetched")
struct RobotsFetchTests {
  private let page = "https://news.example/a"
  private let rules = "https://news.example/robots.txt"

  private func fetcher(_ hosts: ScriptedHosts, _ world: TestWorld = TestWorld()) -> Fetcher {
    Fetcher(policy: testPolicy(), surroundings: world.surroundings, exchanger: hosts)
  }

  @Test("before the first page of a site, and not again for a day")
  func once() throws {
    let hosts = ScriptedHosts([rules: [.answer(200)], page: [.answer(200)]])
    let world = TestWorld()
    let fetcher = fetcher(hosts, world)
    for _ in 0..<2 { _ = try fetcher.fetch(page) }
    #expect(hosts.asked == [rules, page, page])
    world.now += .seconds(86_401)
    _ = try fetcher.fetch(page)
    #expect(hosts.asked.suffix(2) == [rules, page])
  }

  @Test("again when they are as old as the site lets them be")
  func age() throws {
    let hosts = ScriptedHosts([rules: [.answer(200, ["Cache-Control: public, max-age=1200"])], page: [.answer(200)]])
    let world = TestWorld()
    let fetcher = fetcher(hosts, world)
    _ = try fetcher.fetch(page)
    world.now += .seconds(1199)
    _ = try fetcher.fetch(page)
    world.now += .seconds(2)
    _ = try fetcher.fetch(page)
    #expect(hosts.asked == [rules, page, page, rules, page])
  }

  @Test("and where there are none, everything may be read", arguments: [400, 401, 403, 404, 410])
  func missing(status: Int) throws {
    let hosts = ScriptedHosts([rules: [.answer(status)], page: [.answer(200, body: "x")]])
    #expect(try fetcher(hosts).fetch(page).text == "x")
  }

  @Test("and where the site fails, nothing may be read", arguments: [500, 502, 504])
  func failing(status: Int) {
    let hosts = ScriptedHosts([rules: [.answer(status)], page: [.answer(200)]])
    #expect(fetcher(hosts).reason(page) == .robotsUnreachable(.status(status)))
    #expect(hosts.asked == [rules])
  }

  @Test("and where their connection breaks, nothing may be read until a while later")
  func broken() throws {
    let hosts = ScriptedHosts([
      rules: [.failure(.cutShort(received: 3)), .answer(200)], page: [.answer(200, body: "x")],
    ])
    let world = TestWorld()
    let fetcher = fetcher(hosts, world)
    #expect(fetcher.reason(page) == .robotsUnreachable(.cutShort(received: 3)))
    world.now += .seconds(601)
    #expect(try fetcher.fetch(page).text == "x")
  }

  @Test("through five redirects, and after more the site has none")
  func redirects() throws {
    let steps = (1...6).map { "https://news.example/r\($0)" }
    var table: [String: [Result<Answer, FetchFault.Transport>]] = [
      rules: [.answer(301, ["Location: /r1"])], page: [.answer(200, body: "x")],
    ]
    for (step, next) in zip(steps, steps.dropFirst()) { table[step] = [.answer(301, ["Location: \(next)"])] }
    table["https://news.example/r5"] = [.answer(200, body: "User-agent: *\nDisallow: /")]
    #expect(fetcher(ScriptedHosts(table)).reason(page) == .robots(rule: "/", line: 2))
    table["https://news.example/r5"] = [.answer(301, ["Location: /r6"])]
    table["https://news.example/r6"] = [.answer(200, body: "User-agent: *\nDisallow: /")]
    #expect(try fetcher(ScriptedHosts(table)).fetch(page).text == "x")
  }

  @Test("for each scheme and port by themselves")
  func origins() throws {
    let hosts = ScriptedHosts([
      rules: [.answer(200, body: "User-agent: *\nDisallow: /")], "http://news.example/a": [.answer(200, body: "x")],
    ])
    let fetcher = fetcher(hosts)
    #expect(fetcher.reason(page) == .robots(rule: "/", line: 2))
    #expect(try fetcher.fetch("http://news.example/a").text == "x")
  }

  @Test("and their pause is kept between requests")
  func pause() throws {
    let hosts = ScriptedHosts([rules: [.answer(200, body: "User-agent: *\nCrawl-delay: 7")], page: [.answer(200)]])
    let world = TestWorld()
    let fetcher = fetcher(hosts, world)
    for _ in 0..<3 { _ = try fetcher.fetch(page) }
    #expect(world.naps == [.seconds(7), .seconds(7)])
  }
}
