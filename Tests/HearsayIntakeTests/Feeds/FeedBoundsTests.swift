import HearsayChance
import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A hostile feed")
struct FeedBoundsTests {
  private func inChannel(_ words: String, before: String = "") throws(FeedFault) -> Feed {
    try FeedSpecimen.read("\(before)<rss><channel><title>Kickabout</title>\(words)</channel></rss>")
  }

  @Test("with entities built of entities ends in a problem and little text")
  func entityBomb() throws {
    var type = "<!DOCTYPE rss [<!ENTITY e0 '" + String(repeating: "ha", count: 500) + "'>"
    for level in 1...12 {
      type += "<!ENTITY e\(level) '" + String(repeating: "&e\(level - 1);", count: 50) + "'>"
    }
    let feed = try inChannel("<item><description>&e7;&e7;&e12;</description></item>", before: type + "]>")
    #expect(feed.head.title?.value == "Kickabout")
    #expect((feed.entries.first?.summary?.value.utf8.count ?? 0) < 3 << 20)
    #expect(feed.problems.contains { $0.message.contains("entities") })
  }

  @Test(
    "of more entries than any has is cut, and says so",
    arguments: [
      ("<rss><channel>", "<item/>", "</channel></rss>"),
      ("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{}", ",{}", "]}"),
    ])
  func entries(opening: String, entry: String, closing: String) throws {
    let feed = try FeedSpecimen.read(opening + String(repeating: entry, count: 50_001) + closing)
    #expect(feed.entries.count == 50_000)
    #expect(feed.problems.contains { $0.message.contains("more than 50000 entries") })
  }

  @Test("with an entity that stands for itself is read")
  func circle() throws {
    let type = "<!DOCTYPE rss [<!ENTITY a 'x&b;'><!ENTITY b '&a;'>]>"
    let feed = try inChannel("<item><title>&a;</title></item>", before: type)
    #expect(feed.entries.count == 1)
  }

  @Test("with an entity from elsewhere never looks there")
  func external() throws {
    let feed = try inChannel(
      "<item><title>a&x;b</title></item>", before: "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>")
    #expect(feed.entries.first?.title?.value == "a&x;b")
  }

  @Test("with a hundred thousand nested tags is read, and says that it is too deep", arguments: [true, false])
  func nesting(isClosed: Bool) throws {
    let depth = 100_000
    let end = isClosed ? String(repeating: "</b>", count: depth) : ""
    let words = String(repeating: "<b>", count: depth) + "deep" + end
    let feed = try inChannel("<item><description>\(words)</description></item>")
    #expect(feed.entries.first?.summary?.plain == "deep")
    #expect(feed.problems.contains { $0.message.contains("levels deep") })
  }

  @Test("with a hundred thousand ends of what was never opened is read")
  func ends() throws {
    let feed = try inChannel(String(repeating: "</b>", count: 100_000) + "<item><title>One</title></item>")
    #expect(feed.entries.count == 1)
    #expect(feed.problems.last?.message.contains("99980 more faults") == true)
  }

  @Test("of one endless line is read")
  func line() throws {
    let long = String(repeating: "a", count: 1 << 20)
    #expect(try inChannel("<item><title>\(long)</title></item>").entries.first?.title?.value.utf8.count == 1 << 20)
    #expect(try inChannel("<item \(long)='\(long)'><title>One</title></item>").entries.count == 1)
    #expect(try inChannel("<item><title>One</title></item><\(long)").entries.count == 1)
  }

  @Test("with ten thousand attributes and prefixes is read")
  func attributes() throws {
    let many = (0..<10_000).map { "a\($0)='1' xmlns:p\($0)='urn:x'" }.joined(separator: " ")
    #expect(try inChannel("<item \(many)><title>One</title></item>").entries.first?.title?.value == "One")
  }

  @Test("in HTML that never ends a tag is read")
  func openTags() throws {
    let words = String(repeating: "&lt;a href=\"", count: 50_000)
    #expect(try inChannel("<item><description>\(words)</description></item>").entries.count == 1)
  }

  @Test("is read wherever it is cut", arguments: [FeedSpecimen.rss, FeedSpecimen.atom, FeedSpecimen.json])
  func truncated(text: String) {
    let bytes = Array(text.utf8)
    var most = 0
    for end in 0...bytes.count {
      guard let feed = try? Intake.feed(of: Array(bytes[..<end])) else { continue }
      // What stands whole before the cut is not lost again by standing more.
      #expect(feed.entries.count >= most)
      most = feed.entries.count
      for article in feed.articles { #expect(String(validating: article.article.body.utf8, as: UTF8.self) != nil) }
    }
    #expect(most > 0)
  }

  @Test("of any bytes at all is survived")
  func anyBytes() {
    var random = SplitMix64(seed: 3)
    let pieces = [
      "<rss>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<![CDATA[", "]]>", "&amp;", "&", "<", ">",
      "\"",
      "<!--", "-->", "<!DOCTYPE", "[", "]", "<a href='", "'", "é", "\u{0}", "{", "}", "\"items\":[", ",", "xmlns:x='y'",
      "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>", "<content type='xhtml'>", "</content>", "&#x", ";", " ",
    ]
    for _ in 0..<3000 {
      var bytes = (0..<random.below(30)).flatMap { _ in Array(pieces[random.below(pieces.count)].utf8) }
      bytes += random.bytes(upTo: 8)
      if let feed = try? Intake.feed(of: bytes) { _ = feed.articles }
    }
  }
}
