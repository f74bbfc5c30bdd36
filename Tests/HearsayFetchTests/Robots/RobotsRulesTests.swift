import Testing

@testable import HearsayFetch

@Suite("Rules for robots")
struct RobotsRulesTests {
  private func allows(_ text: String, _ target: String) -> Bool {
    RobotsParser.rules(in: Array(text.utf8), for: "hearsay").decision(on: target) == .allowed
  }

  @Test(
    "decide by the longest path that matches",
    arguments: [
      ("Disallow: /", "/a", false), ("Disallow:", "/a", true), ("Disallow: /a", "/b", true),
      ("Disallow: /a\nAllow: /a/b", "/a/b/c", true), ("Allow: /a/b\nDisallow: /a", "/a/c", false),
      ("Allow: /page\nDisallow: /*.htm", "/page.htm", false), ("Allow: /a\nDisallow: /a", "/ab", true),
      ("Disallow: /*.php$", "/x.php", false), ("Disallow: /*.php$", "/x.php?y", true),
      ("Disallow: /a*b*c", "/a-b-c-d", false), ("Disallow: /a*b*c", "/a-c-b", true),
      ("Disallow: /*/x$", "/y/x/x", false), ("Disallow: /a$", "/a", false), ("Disallow: /a$", "/ab", true),
      ("Disallow: *", "/a", false), ("Disallow: /**a", "/bba", false), ("Disallow: /robots.txt", "/robots.txt", true),
      ("Disallow: /a?b=", "/a?b=1", false), ("disallow : /a # why", "/a", false), ("DISALLOW: /A", "/a", true),
    ])
  func longest(lines: String, target: String, isAllowed: Bool) {
    #expect(allows("User-agent: *\n\(lines)\n", target) == isAllowed)
  }

  @Test(
    "see through percent signs",
    arguments: [
      ("/a%7Eb", "/a~b", false), ("/a~b", "/a%7eb", false), ("/ö", "/%C3%B6", false), ("/%C3%B6", "/%c3%b6", false),
      ("/a%2Fb", "/a/b", true), ("/a%2fb", "/a%2Fb", false), ("/a%2A", "/a*", false), ("/a%2A", "/ab", true),
      ("/a%24", "/a$", false), ("/a$b", "/a$b", false), ("/%zz", "/%zz", false),
    ])
  func percent(path: String, target: String, isAllowed: Bool) {
    #expect(allows("User-agent: *\nDisallow: \(path)\n", target) == isAllowed)
  }

  @Test(
    "of the group that names the robot go before those for all",
    arguments: [
      ("User-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nAllow: /", true),
      ("User-agent: hearsay\nDisallow: /\n\nUser-agent: *\nAllow: /", false),
      ("User-agent: hearsaybot\nDisallow: /", true), ("User-agent: hearsay/2.0\nDisallow: /", false),
      ("User-agent: a\nUser-agent: hearsay\nUser-agent: b\nDisallow: /", false),
      ("User-agent: hearsay\nSitemap: /s\nUser-agent: b\nDisallow: /", false),
      ("User-agent: hearsay\nDisallow: /x\n\nUser-agent: hearsay\nDisallow: /a", false),
      ("User-agent: hearsay\nAllow: /x\nUser-agent: *\nDisallow: /", true), ("Disallow: /", true),
      ("\u{FEFF}User-agent: *\r\nDisallow: /\r\n", false), ("User-agent: *\rDisallow: /", false), ("", true),
      ("<html><body>Not found: nothing</body></html>", true),
    ])
  func groups(text: String, isAllowed: Bool) {
    #expect(allows(text, "/a") == isAllowed)
  }

  @Test("name the rule and its line")
  func line() {
    let rules = RobotsParser.rules(in: Array("# us\r\n\r\nUser-agent: *\r\nDisallow: /a\r\n".utf8), for: "hearsay")
    #expect(rules.decision(on: "/a/b") == .refused(rule: "/a", line: 4))
  }

  @Test(
    "can ask for a pause",
    arguments: [
      ("5", .seconds(5)), ("0.5", .milliseconds(500)), ("100000", .seconds(600)), ("-1", nil), ("soon", nil),
      ("nan", nil),
    ] as [(String, Duration?)])
  func delay(words: String, delay: Duration?) {
    let rules = RobotsParser.rules(in: Array("User-agent: *\nCrawl-delay: \(words)\n".utf8), for: "hearsay")
    #expect(rules.delay == delay)
  }

  @Test("are read no further than half a megabyte")
  func longFile() {
    let filler = String(repeating: "#", count: 512 << 10)
    #expect(allows("User-agent: *\n\(filler)\nDisallow: /\n", "/a"))
    #expect(!allows("User-agent: *\nDisallow: /\n\(filler)", "/a"))
  }

  @Test("with many stars are decided all the same")
  func stars() {
    let pattern = String(repeating: "*a", count: 500) + "b"
    #expect(allows("User-agent: *\nDisallow: /\(pattern)\n", "/" + String(repeating: "a", count: 4000)))
  }
}
