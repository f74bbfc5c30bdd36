import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A feed")
struct FeedFormatTests {
  @Test("in RSS is read with its modules")
  func rss() throws {
    let feed = try FeedSpecimen.read(FeedSpecimen.rss, address: "https://kickabout.example/rss")
    #expect(feed.format == .rss20)
    #expect(feed.problems.isEmpty)
    #expect(feed.head.title?.value == "Kickabout")
    #expect(feed.head.subtitle?.value == "Transfers & more")
    #expect(feed.head.link == "https://kickabout.example/")
    #expect(feed.head.language == "en-gb")
    let entry = try #require(feed.entries.first)
    #expect(entry.id == "kick-1")
    #expect(entry.authors == [FeedPerson(name: "Mia Holt")])
    #expect(entry.tags.map(\.term) == ["Transfers"])
    #expect(entry.published?.time?.day == Day("2023-12-14"))
    #expect(entry.contents.first?.value.contains("href=\"https://kickabout.example/2\"") == true)
    #expect(feed.entries.last?.link == "https://kickabout.example/2")
    #expect(feed.entries.map(\.line) == [8, 18])
  }

  @Test("in Atom is read with its bases and languages")
  func atom() throws {
    let feed = try FeedSpecimen.read(FeedSpecimen.atom)
    #expect(feed.format == .atom10)
    #expect(feed.problems.isEmpty)
    #expect(feed.head.link == "https://kickabout.example/")
    #expect(feed.head.authors.first?.words == "The desk (desk@kickabout.example)")
    let entry = try #require(feed.entries.first)
    #expect(entry.link == "https://kickabout.example/1")
    #expect(entry.title?.kind == .html)
    #expect(entry.title?.plainLine == "Brörup look north")
    #expect(entry.authors == [FeedPerson(name: "Mia Holt", address: "https://kickabout.example/people/mia")])
    #expect(entry.published?.time?.moment.description == "2023-12-14T08:30:00Z")
    #expect(entry.contents.map(\.value) == ["<p>Brörup vill ha <em>Lund</em> &amp; fler.</p>"])
    #expect(entry.contents.map(\.language) == ["sv"])
    #expect(entry.contents.map(\.plain) == ["Brörup vill ha Lund & fler."])
  }

  @Test("in JSON is read")
  func json() throws {
    let feed = try FeedSpecimen.read(FeedSpecimen.json)
    #expect(feed.format == .json11)
    #expect(feed.problems.isEmpty)
    #expect(feed.entries.map(\.id) == ["1", "2"])
    #expect(feed.entries.map(\.link) == ["https://kickabout.example/1", "https://kickabout.example/2"])
    #expect(feed.entries.first?.contents.first?.plain == "Brörup want Lund.")
    #expect(feed.entries.first?.authors.map(\.name) == ["Mia Holt"])
    #expect(feed.entries.map(\.line) == [4, 6])
  }

  @Test("in RDF has its items beside the channel")
  func rdf() throws {
    let feed = try FeedSpecimen.read(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://k.example/"><title>Kickabout</title>
        <items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel>
      <item rdf:about="https://k.example/1"><title>One</title><link>https://k.example/1</link>
        <dc:date>2023-12-14</dc:date></item>
      </rdf:RDF>
      """)
    #expect(feed.format == .rss10)
    #expect(feed.head.title?.value == "Kickabout")
    #expect(feed.entries.map(\.id) == ["https://k.example/1"])
    #expect(feed.entries.first?.updated?.time?.day == Day("2023-12-14"))
  }

  @Test(
    "tells its version",
    arguments: [
      ("<rss version='0.91'/>", FeedFormat.rss091), ("<rss version='0.92'/>", .rss092),
      ("<rss version='2.01'/>", .rss20), ("<rss/>", .rss), ("<feed/>", .atom), ("<CHANNEL/>", .cdf),
      ("<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>", .atom03),
      (
        "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'/>",
        .rss090
      ),
      ("<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'rss-0.91.dtd'><rss version='0.91'/>", .rss091Netscape),
      (#"{"version":"https:\/\/jsonfeed.org\/version\/1","items":[]}"#, .json1),
    ])
  func version(text: String, format: FeedFormat) throws { #expect(try FeedSpecimen.read(text).format == format) }

  @Test("in Atom 0.3 has its words in three modes")
  func modes() throws {
    let feed = try FeedSpecimen.read(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>
      <title mode="escaped" type="text/html">One &lt;b&gt;two&lt;/b&gt;</title>
      <summary type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">Three <b>four</b></div></summary>
      <content mode="base64" type="text/html">RsO8bmYgPGI+c2VjaHM8L2I+</content>
      </entry></feed>
      """)
    let entry = try #require(feed.entries.first)
    #expect(entry.title?.value == "One <b>two</b>")
    #expect(entry.summary?.value == "<div>Three <b>four</b></div>")
    #expect(entry.contents.map(\.value) == ["Fünf <b>sechs</b>"])
  }

  @Test("keeps the entry's own words apart from those of modules, pictures and forms")
  func conflicts() throws {
    let feed = try FeedSpecimen.read(
      """
      <rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:my="urn:my"><channel><title>Real</title>
      <image><title>Picture</title><url>/p.png</url></image>
      <textInput><title>Form</title><description>Form</description></textInput>
      <item><media:title>Media</media:title><title>Own</title><my:title>Mine</my:title><media:title>Media</media:title>
      <my:description>Mine</my:description><description>Own words</description></item></channel></rss>
      """, address: "https://k.example/")
    #expect(feed.head.title?.value == "Real")
    #expect(feed.head.subtitle == nil)
    #expect(feed.head.image?.address == "https://k.example/p.png")
    #expect(feed.entries.first?.title?.value == "Own")
    #expect(feed.entries.first?.summary?.value == "Own words")
  }

  @Test(
    "names people in every form",
    arguments: [
      ("Mia Holt (mia@k.example)", "Mia Holt", "mia@k.example"),
      ("mia@k.example (Mia Holt)", "Mia Holt", "mia@k.example"),
      ("Mia Holt <mia@k.example>", "Mia Holt", "mia@k.example"), ("mia@k.example", nil, "mia@k.example"),
      ("Mia Holt", "Mia Holt", nil), ("mia+news@k.example (Mia)", "Mia", "mia+news@k.example"),
    ] as [(String, String?, String?)])
  func people(words: String, name: String?, email: String?) {
    #expect(FeedPerson(words: words) == FeedPerson(name: name, email: email))
  }

  @Test("does not lead to addresses that run scripts")
  func unsafe() throws {
    let feed = try FeedSpecimen.read(
      """
      <rss xml:base='javascript:x'><channel><link>javascript:alert(1)</link>
      <item><link>/1</link></item></channel></rss>
      """,
      address: "https://k.example/")
    #expect(feed.head.link == nil)
    #expect(feed.entries.first?.link == "https://k.example/1")
  }

  @Test(
    "has no link to what runs a script by way of an id",
    arguments: ["javascript:x", "java\nscript:x", " data:text/html,x"])
  func unsafeID(id: String) throws {
    let feed = try FeedSpecimen.read("<rss><channel><item><guid>\(id)</guid></item></channel></rss>")
    #expect(feed.entries.count == 1)
    #expect(feed.entries.first?.link == nil)
  }

  @Test(
    "is told apart from what is none",
    arguments: [
      ("", FeedFault.empty), (" \n ", FeedFault.empty), ("<html><body/></html>", FeedFault.page),
      ("<opml version='2.0'/>", FeedFault.subscriptions), ("Plain words.", FeedFault.noFeed),
      ("<svg/>", FeedFault.other("XML, beginning with <svg>")),
      ("{\"a\":1}", FeedFault.other("JSON without “items”")), ("{\"a\":", FeedFault.other("JSON that is broken")),
    ] as [(String, FeedFault)])
  func noFeed(text: String, fault: FeedFault) {
    #expect(throws: fault) { _ = try FeedSpecimen.read(text) }
  }
}
