import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A malformed feed")
struct MalformedFeedTests {
  private func title(_ text: String) throws -> String? {
    let feed = try FeedSpecimen.read("<rss><channel><item><title>\(text)</title></item></channel></rss>")
    return feed.entries.first?.title?.value
  }

  @Test(
    "has its references read as far as they mean anything",
    arguments: [
      ("a&eacute;b", "aéb"), ("a&nbsp;b", "a\u{A0}b"), ("a&#8217;b", "a’b"), ("a&#x41;b", "aAb"), ("a&#146;b", "a’b"),
      ("Tom & Jerry", "Tom & Jerry"), ("?a=1&b=2&copy=3", "?a=1&b=2&copy=3"), ("a&nonsense;b", "a&nonsense;b"),
      ("a&#xD800;b", "a\u{FFFD}b"), ("a&#99999999999999999999;b", "a\u{FFFD}b"), ("a&;b", "a&;b"), ("a&#;b", "a&#;b"),
      ("a & b &amp; c", "a & b & c"), ("&lang;a&rang;", "\u{2329}a\u{232A}"), ("1 < 2", "1 < 2"),
    ])
  func references(text: String, value: String) throws { #expect(try title(text) == value) }

  @Test(
    "is read on after its faults, which are told with their place",
    arguments: [
      ("<item><title>One¶</item><item><title>Two</title></item>", 2, "<title> is never closed."),
      ("<item><title>One</title>¶</b></item><item/>", 2, "</b> closes what was never opened."),
      ("<item><title>One</title>¶<item><title>Two</title></item>", 2, "<item> is never closed."),
      (
        "<item><title ¶a=b c>One</title></item>", 1,
        "the attribute “a” has no value, none in quotation marks, or two."
      ),
      ("<item>¶<x:title>One</x:title></item>", 1, "the prefix “x” is declared nowhere."),
      ("<item>\n<title>O¶\u{1}ne</title></item>", 1, "a control character, 1, was left out."),
      ("<item>\n<title><![CDATA[O¶\u{1}ne]]></title></item>", 1, "a control character, 1, was left out."),
    ])
  func faults(items: String, count: Int, message: String) throws {
    let marked = "<rss><channel>\(items)</channel></rss>"
    let before = marked.prefix { $0 != "¶" }
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    let feed = try FeedSpecimen.read(marked.replacing("¶", with: ""))
    #expect(feed.entries.count == count)
    #expect(feed.problems.first?.message == "Line \(line.count), column \((line.last?.count ?? 0) + 1): \(message)")
    #expect(feed.problems.allSatisfy { $0.code == "malformed-feed" })
  }

  @Test("has its lines ended as they should be, and no control characters", arguments: ["¶", "<![CDATA[¶]]>"])
  func lineEnds(frame: String) throws {
    #expect(try title(frame.replacing("¶", with: "a\r\nb\rc\u{1}d\r")) == "a\nb\ncd")
  }

  @Test("of many names has each closed by its own, in letters of any case")
  func names() throws {
    let many = (0..<200).map { "<N\($0)><b\($0)/></n\($0)>" }.joined()
    let feed = try FeedSpecimen.read("<rss><channel>\(many)<Item><TITLE>One</title></iTem></channel></rss>")
    #expect(feed.entries.map(\.title?.value) == ["One"])
    #expect(feed.isWellFormed)
  }

  @Test("is found behind what a server printed before it")
  func preceded() throws {
    let feed = try FeedSpecimen.read("<br />\n<b>Warning</b>: none\n" + FeedSpecimen.rss)
    #expect(feed.entries.count == 2)
    #expect(!feed.problems.isEmpty)
  }

  @Test("has markup in its words that nobody escaped")
  func naked() throws {
    let feed = try FeedSpecimen.read(
      "<rss><channel><item><description>One <b>two</b><br>three<p>four</description></item></channel></rss>")
    #expect(feed.entries.first?.summary?.plain == "One two\nthree\n\nfour")
  }

  @Test("has prefixes that it never declares, and they mean what they mean everywhere")
  func undeclared() throws {
    let feed = try FeedSpecimen.read(
      """
      <rss><channel><item><dc:creator>Mia</dc:creator>
      <content:encoded>Long.</content:encoded></item></channel></rss>
      """)
    #expect(feed.entries.first?.authors.map(\.name) == ["Mia"])
    #expect(feed.entries.first?.contents.map(\.value) == ["Long."])
  }

  @Test("has letters mended that were encoded twice, or meant as windows-1252")
  func letters() throws {
    #expect(try title("BrÃ¶rup") == "Brörup")
    #expect(try title("don\u{92}t") == "don’t")
    #expect(try title("Ã is a letter") == "Ã is a letter")
  }

  @Test("of JSON that breaks off gives the items that stand whole")
  func json() throws {
    let whole = FeedSpecimen.json
    let cut = String(whole.prefix(whole.count - 40))
    let feed = try FeedSpecimen.read(cut)
    #expect(feed.head.title?.value == "Kickabout")
    #expect(feed.entries.map(\.id) == ["1"])
    #expect(feed.problems.first?.message.hasSuffix("1 entry was read.") == true)
  }

  @Test("has entities of its own, within bounds")
  func entities() throws {
    let feed = try FeedSpecimen.read(
      """
      <!DOCTYPE rss [<!ENTITY club 'Brörup'><!ENTITY want "&club; want">]>
      <rss><channel><title>&want; Lund</title></channel></rss>
      """)
    #expect(feed.head.title?.value == "Brörup want Lund")
    #expect(feed.problems.isEmpty)
  }
}
