import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("What a page says of itself")
struct PageMetadataTests {
  private static let news = """
    {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Kickabout Online"},
    {"@type":"Person","@id":"#petra","name":"Petra Lind"},
    {"@type":["NewsArticle"],"headline":"Kickabout Rovers want Ölund","datePublished":"2026-01-14T09:30:00+01:00",
    "dateModified":"2026-01-15T10:00:00+01:00","author":[{"@id":"#petra"},{"@type":"Person","name":"Jon Berg"}],
    "inLanguage":"en_GB","publisher":{"@type":"Organization","name":"Kickabout"}}]}
    """

  private static func page(_ script: String) -> WebPage {
    InventedPage(head: "<script type='application/ld+json'>\(script)</script>").page
  }

  @Test("is read from JSON-LD: in a graph, by reference, in lists")
  func linkedData() {
    let page = Self.page(Self.news)
    #expect(page.title == "Kickabout Rovers want Ölund")
    #expect(page.authors == ["Petra Lind", "Jon Berg"])
    #expect(page.published?.day == Day("2026-01-14"))
    #expect(page.updated?.day == Day("2026-01-15"))
    #expect(page.language == "en-GB")
    #expect(page.outlet == "Kickabout")
    #expect(page.problems.isEmpty)
  }

  @Test(
    "is read from JSON-LD that is nearly JSON",
    arguments: [
      #"{"@type":"NewsArticle","author":"Petra Lind","description":"one"# + "\n" + #"two"}"#,
      #"//<![CDATA["# + "\n" + #"{"@type":"NewsArticle","author":{"name":"Petra Lind",},}"# + "\n//]]>",
      #"[{"@type":"BlogPosting","author":["Petra Lind"]}];"#,
      #"{"@type":"OpinionNewsArticle","author":"Petra Lind","headline":"It\'s on"}"#,
    ])
  func loose(script: String) { #expect(Self.page(script).authors == ["Petra Lind"]) }

  @Test("is not read from JSON-LD that is none, and that is told")
  func broken() {
    let page = Self.page(#"{"@type":"NewsArticle","author":"Petra"#)
    #expect(page.authors.isEmpty)
    #expect(page.problems.map(\.code) == ["broken-metadata"])
  }

  @Test(
    "is an author's name, by every road",
    arguments: [
      "<meta name='author' content='Petra Lind'>", "<meta property='article:author' content='Petra Lind'>",
      "<meta name='parsely-author' content='Petra Lind'>", "<meta name='sailthru.author' content='Petra Lind'>",
      "<meta name='dc.creator' content='By Petra Lind'>",
      "<meta property='article:author' content='https://social.example/petra'><meta name='author' content='Petra Lind'>",
    ])
  func authorTags(head: String) { #expect(InventedPage(head: head).page.authors == ["Petra Lind"]) }

  @Test(
    "is an author's name, as the page shows it",
    arguments: [
      "<p class='byline'>By Petra Lind</p>", "<span itemprop='author'>Petra Lind</span>",
      "<span itemprop='author' itemscope><b itemprop='name'>Petra Lind</b> Reporter</span>",
      "<a rel='author' href='/petra'>Petra Lind</a>", "<div class='author-name'>von Petra Lind</div>",
      "<div class='article__author'>Posted by Petra Lind on 14 January 2026</div>",
    ])
  func bylines(markup: String) {
    #expect(InventedPage(headline: "<h1>Rovers want Ölund</h1>" + markup).page.authors == ["Petra Lind"])
  }

  @Test(
    "is the day of publication, by every road",
    arguments: [
      "<meta property='article:published_time' content='2026-01-14T23:30:00+01:00'>",
      "<meta name='pubdate' content='20260114'>",
      "<meta name='parsely-pub-date' content='2026-01-14T22:30:00Z'>",
      "<meta name='dc.date.issued' content='14 January 2026'>",
      "<meta name='sailthru.date' content='2026-01-14 10:00:00'>",
      "<meta itemprop='datePublished' content='2026-01-14'>",
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2026-01-14\"}</script>",
    ])
  func dayTags(head: String) { #expect(InventedPage(head: head).page.published?.day == Day("2026-01-14")) }

  @Test(
    "is the day of publication, as the page shows it",
    arguments: [
      "<time datetime='2026-01-14T10:00'>yesterday</time>", "<span class='date'>14. Januar 2026, 10:30 Uhr</span>",
      "<p>Wednesday, January 14th, 2026</p>", "<p>Mercoledì 14 gennaio 2026</p>", "<p>14 de enero de 2026</p>",
      "<p>14.01.2026</p>", "<p>2026年1月14日</p>", "<p>le 14 janvier 2026 à 10h30</p>", "<p>14 stycznia 2026</p>",
      "<div class='post-meta'>14/01/2026</div>", "<p>14 ianuarie 2026</p><time>Jan. 14, 2026</time>",
    ])
  func shownDay(markup: String) {
    #expect(InventedPage(headline: "<h1>Rovers want Ölund</h1>" + markup).page.published?.day == Day("2026-01-14"))
  }

  @Test(
    "is the day in its address, where it says nothing else",
    arguments: ["/2026/01/14/rovers", "/news/2026/jan/14/rovers", "/rovers-2026-01-14.html", "/a/20260114/rovers"])
  func addressDay(path: String) {
    let page = WebPage(Array(InventedPage().text.utf8), address: "https://kickabout.example" + path)
    #expect(page.published?.day == Day("2026-01-14"))
  }

  private static let told = "<meta property='article:published_time' content='2026-01-15T04:30:00Z'>"

  @Test("is the newsroom's day, where the program's is that of Greenwich")
  func newsroomDay() {
    let text = InventedPage(head: Self.told).text
    let page = WebPage(Array(text.utf8), address: "https://kickabout.example/2026/01/14/rovers")
    #expect(page.published?.day == Day("2026-01-14"))
  }

  @Test(
    "is the day that is shown under the headline where programs are told the 15th, but not where it is another's or both stand there",
    arguments: [
      ("<time datetime='2026-01-14T23:30:00-05:00'>Jan. 14, 2026, 11.30pm</time>", "2026-01-14"),
      ("<p class='date'>Updated January 14, 2026</p>", "2026-01-14"),
      ("<div class='post-meta'><p>By Petra Lind</p><p>14 January 2026</p></div>", "2026-01-14"),
      ("<p>Ölund at the ground on January 14, 2026</p>", "2026-01-15"),
      ("<aside class='related'><span class='date'>January 14, 2026</span></aside>", "2026-01-15"),
      ("<p class='date'>Updated January 14, 2026, first published January 15, 2026</p>", "2026-01-15"),
      ("<p class='date'>January 15, 2026</p><p>Ölund on January 14, 2026</p>", "2026-01-15"),
    ])
  func displayedDay(markup: String, day: String) {
    let page = InventedPage(head: Self.told, headline: "<h1>Rovers want Ölund</h1>" + markup).page
    #expect(page.published?.day == Day(day))
  }

  @Test(
    "is its headline, without site and kicker",
    arguments: [
      ("", "<h1>Rovers want Ölund</h1>"),
      ("<meta property='og:title' content='Rovers want Ölund - Kickabout'>", "<h2>Kickabout</h2>"),
      ("<meta property='og:title' content='Rovers want Ölund'>", "<h1><span>Transfers</span> Rovers want Ölund</h1>"),
      ("<meta property='og:site_name' content='Kickabout'>", "<h1>Kickabout</h1>"),
      ("<meta name='twitter:title' content='Rovers want &Ouml;lund'>", "<h1></h1>"),
    ])
  func title(head: String, headline: String) {
    #expect(InventedPage(head: head, headline: headline).page.title == "Rovers want Ölund")
  }

  @Test(
    "is its address, made whole",
    arguments: [
      ("<link rel='canonical' href='/news/olund'>", "https://www.kickabout.example/news/olund"),
      (
        "<meta property='og:url' content='https://kickabout.example/n/1?a=1&amp;b=2'>",
        "https://kickabout.example/n/1?a=1&b=2"
      ),
      (
        "<link rel='canonical' href='https://kickabout.example/'>",
        "https://www.kickabout.example/news/rovers-want-olund"
      ),
      ("<link rel='canonical' href='javascript:1'>", "https://www.kickabout.example/news/rovers-want-olund"),
    ])
  func address(head: String, address: String) { #expect(InventedPage(head: head).page.address == address) }

  @Test(
    "is its language",
    arguments: [
      ("<html lang=de>", "de"), ("<html lang='pt-br'>", "pt-BR"),
      ("<html lang='x'><meta property='og:locale' content='it_IT'>", "it-IT"),
    ])
  func language(markup: String, tag: String) {
    #expect(WebPage(Array((markup + "<p>Uno, due e tre.").utf8)).language == tag)
  }

  @Test("is an article with all of it")
  func article() {
    let article = Self.page(Self.news).article
    #expect(article.publisher == "Kickabout")
    #expect(article.published == Day("2026-01-14"))
    #expect(article.body == InventedPage.paragraphs.joined(separator: "\n\n"))
  }
}
