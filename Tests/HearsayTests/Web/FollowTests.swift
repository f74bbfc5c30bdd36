import Foundation
import HearsayLoopback
import Testing

@Suite("Following feeds")
struct FollowTests {
  private func follow(_ session: CommandLineSession, _ words: String) throws -> CommandLineSession.Outcome {
    try session.run("hearsay follow --once --allow-private --delay 0 --ledger news.sqlite \(words)")
  }

  @Test("fetches what is new, files it, and asks only for changes the next time")
  func twice() throws {
    let site = try NewsSite.start()
    let session = try CommandLineSession()
    let first = try follow(session, site.address("/feed"))
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("1 feed"))
    #expect(first.output.contains("2 articles: 2 new"))
    let second = try follow(session, site.address("/feed"))
    #expect(second.output.hasPrefix("1 feed, 1 unchanged\n0 articles: none\n"))
    #expect(site.requests.map(\.target) == ["/feed", "/interest", "/bid", "/feed"])
  }

  @Test("tells a command of sagas that come to another stage, one line of JSON each")
  func command() throws {
    let site = try NewsSite.start()
    let session = try CommandLineSession()
    let outcome = try follow(session, "--on-change 'cat >> told.jsonl' \(site.address("/feed"))")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let told = try String(contentsOf: session.folder.appendingPathComponent("told.jsonl"), encoding: .utf8)
    let lines = told.split(separator: "\n")
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.contains("\"schema\":\"hearsay/stage-change/1\"") && $0.contains("Kiwior") })
  }

  @Test("tells an address of them by POST")
  func webhook() throws {
    let site = try NewsSite.start()
    let outcome = try follow(CommandLineSession(), "--on-change \(site.address("/hook")) \(site.address("/feed"))")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let told = site.requests.filter { $0.target == "/hook" }
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { $0.method == "POST" && $0.body.contains("hearsay/stage-change/1") })
  }

  @Test("says so where the command that is to be told fails, and goes on")
  func failingCommand() throws {
    let site = try NewsSite.start()
    let outcome = try follow(CommandLineSession(), "--on-change 'exit 3' \(site.address("/feed"))")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("--on-change “exit 3”: it ended with status 3"))
    #expect(outcome.output.contains("2 articles: 2 new"))
  }

  @Test("goes on with the other feeds where one fails")
  func oneFails() throws {
    let site = try NewsSite.start()
    let outcome = try follow(CommandLineSession(), "\(site.address("/nothing")) \(site.address("/feed"))")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("there is no such page (status 404)"))
    #expect(outcome.output.contains("2 new"))
  }

  @Test("takes lists of feeds")
  func list() throws {
    let site = try NewsSite.start()
    let session = try CommandLineSession()
    try session.write(
      "<opml version=\"2.0\"><body><outline xmlUrl=\"\(site.address("/feed"))\"/></body></opml>", to: "feeds.opml")
    #expect(try follow(session, "feeds.opml").output.contains("2 new"))
  }

  @Test("ends after the article in hand when it is told to")
  func interrupted() throws {
    let site = try NewsSite.start()
    let session = try CommandLineSession()
    let outcome = try session.run(
      """
      hearsay follow --allow-private --every 1h --ledger news.sqlite \(site.address("/feed")) > out &
      child=$!
      for try in $(seq 300); do grep -q 'claims entered' out && break; sleep 0.1; done
      kill -INT $child
      wait $child
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test("heeds a site's rules for robots")
  func robots() throws {
    let site = try LoopbackServer(answersRules: true) { request in
      request.target == "/robots.txt" ? [Reply.ok("User-agent: *\nDisallow: /feed")] : [Reply.ok("x")]
    }
    let outcome = try follow(CommandLineSession(), site.address("/feed"))
    #expect(outcome.errors.contains("line 2 of its robots.txt says “/feed”"))
    #expect(site.targets == ["/robots.txt"])
  }
}
