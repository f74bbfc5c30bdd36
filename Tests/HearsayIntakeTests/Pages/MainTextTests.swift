import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("The main text of a page")
struct MainTextTests {
  @Test("is the paragraphs of the article, each with its blanks folded and its references resolved")
  func paragraphs() {
    #expect(InventedPage().page.paragraphs == InventedPage.paragraphs)
    let page = WebPage(
      Array(
        "<p>Rovers&nbsp;want \n <b>&Ouml;lund</b>,&#8203; Harbour\u{AD} Town&rsquo;s winger, for eight million or more."
          .utf8))
    #expect(page.paragraphs == ["Rovers want Ölund, Harbour Town’s winger, for eight million or more."])
  }

  private static let long =
    "Sign up to the letter that tells you all about the window, twice a day, with every bid, every refusal and every medical in the land."

  @Test(
    "leaves out what stands around it",
    arguments: [
      "<div id='cookie-consent'><p>\(long)</p></div>", "<div class='newsletter-signup'><p>\(long)</p></div>",
      "<aside class='related-stories'><ul><li><a href='/1'>Berg goes</a></li><li><a href='/2'>Lind stays</a></li></ul></aside>",
      "<section id='comments'><p>\(long)</p><p>\(long)</p></section>",
      "<div class='share-bar'><span>Share this</span></div>",
      "<nav><ul><li>\(long)</li></ul></nav>", "<div class='author-bio'><p>\(long)</p></div>",
      "<div hidden><p>\(long)</p></div>",
      "<div style='display: none'><p>\(long)</p></div>", "<noscript><p>\(long)</p></noscript>",
      "<form><p>\(long)</p></form>",
      "<div class='most-popular'><p>\(long)</p></div>", "<div class='sponsored-content'><p>\(long)</p></div>",
      "<template><p>\(long)</p></template>", "<div role='dialog'><p>\(long)</p></div>",
    ])
  func around(markup: String) {
    #expect(InventedPage(before: markup).page.paragraphs == InventedPage.paragraphs)
    #expect(InventedPage(after: markup).page.paragraphs == InventedPage.paragraphs)
  }

  @Test(
    "leaves out what stands inside of it",
    arguments: [
      "<figure><img src='x.jpg'><figcaption>Nils Ölund in training. Photo: Kickabout</figcaption></figure>",
      "<div class='related-box'><h3>Read on</h3><ul><li><a href='/1'>Berg goes</a></li></ul></div>",
      "<div class='newsletter-box'><p>\(long)</p></div>", "<aside class='teaser-related'><p>\(long)</p></aside>",
      "<div class='advert'>Advertisement</div>", "<p><a href='/more'>More about Harbour Town and its winger</a></p>",
      "<div class='social-share'>Share</div>", "<script>document.write('<p>Rovers</p>')</script>",
      "<div class='tags'>Rovers, Harbour</div>",
    ])
  func inside(markup: String) {
    #expect(InventedPage(inside: markup).page.paragraphs == InventedPage.paragraphs)
  }

  @Test("keeps headings, quotations, lists and tables that stand between its paragraphs")
  func structure() {
    let inside =
      "<h2>The price</h2><blockquote>He stays, said Harbour.</blockquote><ul><li>Eight million</li></ul><table><tr><td>Games</td><td>4</td></tr></table>"
    let paragraphs = InventedPage(inside: inside).page.paragraphs
    for words in ["The price", "He stays, said Harbour.", "Eight million", "Games", "4"] {
      #expect(paragraphs.contains(words))
    }
  }

  @Test("has the lead between the headline and the rest")
  func lead() {
    let lead = "Rovers are short of a winger, and they have found one by the sea."
    #expect(
      InventedPage(headline: "<header><h1>Rovers want Ölund</h1><p>\(lead)</p></header>").page.paragraphs.first == lead)
  }

  @Test("is found without any class, element or order that says where it is")
  func bare() {
    let body = InventedPage.paragraphs.map { "\($0)<br><br>" }.joined()
    let page =
      "<table><tr><td><a href=1>Home</a><br><a href=2>Clubs</a></td><td><font size=2>\(body)</font></td></tr></table>"
    #expect(WebPage(Array(page.utf8)).paragraphs == InventedPage.paragraphs)
  }

  @Test(
    "is found in a frame whose class says that it is something else",
    arguments: ["sidebar", "comments-open related", "popup", "post category-video tag-ad"])
  func misnamed(name: String) {
    let body = InventedPage.paragraphs.map { "<p>\($0)</p>" }.joined()
    let page = WebPage(Array("<body><div class='\(name)'><h1>Rovers want Ölund</h1>\(body)</div></body>".utf8))
    #expect(page.paragraphs == InventedPage.paragraphs)
  }

  @Test("comes from JSON-LD where the page shows none")
  func given() {
    let text = InventedPage.paragraphs.joined(separator: "\\n\\n")
    let page = WebPage(
      Array(
        "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(text)\"}</script><p>Loading"
          .utf8))
    #expect(page.paragraphs == InventedPage.paragraphs)
  }

  @Test(
    "of a page without any is empty, and that is told",
    arguments: ["", "<html><body></body></html>", "<script>run()</script>"])
  func nothing(markup: String) {
    let page = WebPage(Array(markup.utf8))
    #expect(page.paragraphs.isEmpty)
    #expect(page.problems.map(\.code).contains("no-main-text"))
  }

  @Test(
    "of a wall of consent is empty: it is no article, even where the page shows nothing else",
    arguments: [
      "<div id='cookie-consent'>", "<div class='qc-cmp consent-wall popup'>", "<section class='onetrust-pc'><div>",
    ])
  func wall(opening: String) {
    let page = WebPage(
      Array("<html><body>\(opening)<h2>Your privacy</h2><p>\(Self.long)</p><p>\(Self.long)</p></body></html>".utf8))
    #expect(page.paragraphs.isEmpty)
    #expect(page.problems.map(\.code) == ["no-main-text"])
  }

  @Test("is found in a frame that is called after consent where it is also called an article")
  func consentingFrame() {
    let body = InventedPage.paragraphs.map { "<p>\($0)</p>" }.joined()
    let page = WebPage(Array("<body><div class='article-body has-cookie-consent'>\(body)</div></body>".utf8))
    #expect(page.paragraphs == InventedPage.paragraphs)
  }

  @Test("is read in other encodings and scripts")
  func scripts() {
    let line = "リーグは水曜日に新しい規則を発表した。クラブは夏までに準備を終える必要がある。選手たちは意見を述べた。"
    #expect(
      WebPage(Array("<meta charset=utf-8><nav>ホーム</nav><article><p>\(line)</p><p>\(line)</p></article>".utf8))
        .paragraphs == [line, line])
    let latin =
      Array("<meta charset=iso-8859-1><article><p>".utf8) + Array("Rovers want ".utf8) + [0xD6]
      + Array("lund, the winger of Harbour Town, they say.</p></article>".utf8)
    #expect(WebPage(latin).paragraphs == ["Rovers want Ölund, the winger of Harbour Town, they say."])
  }
}
