import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("The articles of a feed")
struct FeedArticleTests {
  @Test("have the words, the day, the address, the outlet and the language of their entries")
  func articles() throws {
    let articles = try FeedSpecimen.read(FeedSpecimen.rss).articles
    #expect(
      articles.first?.article
        == Article(
          url: "https://kickabout.example/1", publisher: "Kickabout", published: Day("2023-12-14"),
          title: "Brörup look north", body: "Brörup want Otto Lund.\n\nÖlund say no; see here.", language: "en-gb"))
    #expect(articles.map(\.isSummary) == [false, true])
    #expect(articles.last?.article.body == "Otto Lund stays, say Ölund…")
  }

  @Test("keep the language of the words before that of the feed")
  func language() throws {
    #expect(try FeedSpecimen.read(FeedSpecimen.atom).articles.first?.article.language == "sv")
  }

  @Test("that another feed had first are that one's")
  func source() throws {
    let feed = try FeedSpecimen.read(
      """
      <rss><channel><title>Planet</title><item><title>One</title>
      <source url='https://k.example/'>Kickabout</source></item></channel></rss>
      """)
    #expect(feed.articles.first?.article.publisher == "Kickabout")
  }

  @Test("with a date that is none are undated, and say so")
  func undated() throws {
    let feed = try FeedSpecimen.read(
      "<rss><channel><item><title>One</title><pubDate>some day</pubDate></item></channel></rss>")
    #expect(feed.articles.first?.article.published == nil)
    #expect(feed.articles.first?.problems.map(\.code) == ["no-date"])
  }

  @Test("leave out entries that say nothing")
  func empty() throws {
    let feed = try FeedSpecimen.read("<rss><channel><item/><item><title> </title></item></channel></rss>")
    #expect(feed.articles.isEmpty)
  }

  @Test(
    "have the words of HTML without its markup",
    arguments: [
      ("<p>One</p><p>Two</p>", "One\n\nTwo"), ("One<br>two<br><br>three", "One\ntwo\n\nthree"),
      ("<ul><li>One</li><li>Two</li></ul>", "One\nTwo"), ("a<script>if (a<b) x()</script>b", "ab"),
      ("<p>One&nbsp;&amp; <i>two</i>&copy 3</p>\n\n", "One & two© 3"), ("<!-- no -->yes", "yes"),
      ("1 < 2 <3 a>b", "1 < 2 <3 a>b"),
      ("<img alt='a>b' src=x>after", "after"), ("", ""), ("<td>1</td><td>2</td>", "1 2"),
      (" One  two \n three\t", "One two three"), ("<b>One </b> two <i> three</i>", "One two three"),
      ("One \u{A0} Köln é à", "One Köln é à"),
    ])
  func fragments(html: String, text: String) { #expect(FragmentText.text(of: html) == text) }

  @Test("are taken from a file on the command line, each with its line")
  func file() {
    let incoming = take(FeedSpecimen.rss, name: "kickabout.xml").incoming
    #expect(incoming.map(\.place.description) == ["kickabout.xml:8", "kickabout.xml:18"])
    #expect(incoming.map { $0.problems.map(\.code) } == [[], ["summary-only"]])
    #expect(take(FeedSpecimen.json).incoming.count == 2)
    #expect(take(FeedSpecimen.atom).incoming.count == 1)
    #expect(take(Specimen.encode(FeedSpecimen.atom, "utf-16le")).incoming.first?.article.title == "Brörup look north")
  }

  @Test("are read the same whatever the chunks in which they come", arguments: [1, 7, 64, 1 << 18])
  func chunks(chunk: Int) {
    let limits = IntakeLimits(chunk: chunk, longestArticle: 1 << 20)
    #expect(take(FeedSpecimen.rss, limits: limits).incoming.count == 2)
  }

  @Test("are not looked for in a list of feeds, which is told apart")
  func subscriptions() {
    #expect(take("<?xml version='1.0'?>\n<opml version='2.0'><body/></opml>").reason == .subscriptions)
  }

  @Test("of a feed that breaks before the first are a fault, and of one without any are none")
  func none() {
    #expect(take("<rss><channel></channel></rss>").isEmpty)
    guard case .brokenFeed? = take("<rss><channel><title>Kick").reason else {
      Issue.record("no fault")
      return
    }
  }
}
