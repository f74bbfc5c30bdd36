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

  @Test("fetches entries in the order in which they were published, where the feed dates all of them")
  func order() throws {
    let site = try LoopbackServer { request in
      switch request.target {
      case "/feed":
        [Reply.ok(NewsSite.feed([("/bid", "Roma make an offer"), ("/interest", "Milan look")], days: [12, 10]))]
      case "/interest": [Reply.ok(NewsSite.interest)]
      default: [Reply.ok(NewsSite.bid)]
      }
    }
    let session = try CommandLineSession()
    let outcome = try follow(session, "--on-change 'cat >> told.jsonl' \(site.address("/feed"))")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(site.requests.map(\.target) == ["/feed", "/interest", "/bid"])
    let told = try String(contentsOf: session.folder.appendingPathComponent("told.jsonl"), encoding: .utf8)
    #expect(told.split(separator: "\n").last?.contains("\"before\":{\"club\":\"AC Milan\"") == true, "\(told)")
  }

  @Test("hands a command more than a pipe holds")
  func longChange() throws {
    let title = String(repeating: "Roma make an offer. ", count: 10_000)
    let site = try LoopbackServer { request in
      request.target == "/feed"
        ? [Reply.ok(NewsSite.feed([("/bid", title)]))]
        : [Reply.ok(NewsSite.bid.replacing(/<title>.*<\/title>|<h1>.*<\/h1>/, with: ""))]
    }
    let session = try CommandLineSession()
    let outcome = try follow(session, "--on-change 'cat >> told.jsonl' \(site.address("/feed"))")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let told = try String(contentsOf: session.folder.appendingPathComponent("told.jsonl"), encoding: .utf8)
    #expect(told.utf8.count > title.utf8.count && told.hasSuffix("}\n"))
  }

  @Test("names the feed of a page that is given for one")
  func pageForFeed() throws {
    let head = "<head><link rel='alternate' type='application/rss+xml' href='/news.rss'></head>"
    let site = try LoopbackServer { _ in [Reply.ok("<!doctype html><html>\(head)<body>Kickabout</body></html>")] }
    let outcome = try follow(CommandLineSession(), site.address("/"))
    #expect(outcome.errors.contains("this is a page, and no feed"), "\(outcome.errors)")
    #expect(outcome.errors.contains("give \(site.address("/news.rss")), which it names"), "\(outcome.errors)")
  }

  @Test("says what a list of feeds is at an address")
  func listAtAddress() throws {
    let site = try LoopbackServer { _ in [Reply.ok("<opml version='2.0'><body></body></opml>")] }
    let outcome = try follow(CommandLineSession(), site.address("/feeds.opml"))
    #expect(outcome.errors.contains("save it, and give the file to hearsay follow"), "\(outcome.errors)")
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
