import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A live blog")
struct LiveBlogTests {
  @Test("gives its entries in the order of the page, with their times, as it tells them to programs")
  func linked() {
    let script = """
      {"@type":"LiveBlogPosting","headline":"Deadline day","liveBlogUpdate":[
      {"@type":"BlogPosting","headline":"Ölund lands","datePublished":"2026-01-31T18:05:00Z","articleBody":"<p>He is here.</p><p>He smiles.</p>"},
      {"@type":"BlogPosting","datePublished":"2026-01-31T17:40:00Z","articleBody":"Rovers have bid."}]}
      """
    let page = WebPage(
      Array("<h1>Deadline day</h1><script type='application/ld+json'>\(script)</script><div id=app></div>".utf8))
    #expect(page.entries.map(\.title) == ["Ölund lands", nil])
    #expect(page.entries.map(\.paragraphs) == [["He is here.", "He smiles."], ["Rovers have bid."]])
    #expect(page.entries.map(\.published?.words) == ["2026-01-31T18:05:00Z", "2026-01-31T17:40:00Z"])
    #expect(page.paragraphs == ["Ölund lands", "He is here.", "He smiles.", "Rovers have bid."])
  }

  /// What three entries say.
  private static let texts = [
    "Nils Ölund has landed at the airport in the north, and a car of the club waited for him behind the hall.",
    "Rovers have bid again, people close to Harbour Town say, and this time the answer did not come at once.",
    "The coach of Harbour Town says that nobody has to leave, and that he would like to keep all of his wingers.",
  ]

  private static func page(_ entries: [String], around: String = "") -> WebPage {
    WebPage(
      Array(
        """
        <html><head><meta property="article:published_time" content="2026-01-31T09:00:00Z"></head><body><main><h1>Deadline day</h1>
        <div class="list">\(entries.joined(separator: "\n"))</div></main>\(around)</body></html>
        """.utf8))
  }

  @Test(
    "gives its entries as it shows them, each with its own time",
    arguments: [
      { "<article><time datetime='2026-01-31T\($0):00Z'>\($0)</time><h2>At \($0)</h2><p>\($1)</p></article>" },
      {
        "<div><header><span><time datetime='2026-01-31T\($0):00Z'>now</time></span></header><h3>At \($0)</h3><p>\($1)</p></div>"
      },
      {
        "<section><h2>At \($0)</h2><p>\($1)</p><footer><time datetime='2026-01-31T\($0):00Z'></time></footer></section>"
      },
    ] as [@Sendable (String, String) -> String])
  func shown(markup: @Sendable (String, String) -> String) {
    let hours = ["18:05", "17:40", "16:00"]
    let page = Self.page(zip(hours, Self.texts).map { markup($0, $1) })
    #expect(page.entries.map(\.title) == hours.map { "At \($0)" })
    #expect(page.entries.map(\.paragraphs) == Self.texts.map { [$0] })
    #expect(page.entries.map(\.published?.words) == hours.map { "2026-01-31T\($0):00Z" })
  }

  @Test(
    "gives entries that tell the hour alone the page's day, and leaves the hours out of the text",
    arguments: [
      ["18:05", "17:40", "16:00"], ["6.05pm", "5.40 pm", "4pm"], ["18h05", "17h40", "16h00"],
      ["18.05 Uhr", "17.40 Uhr", "16 Uhr"],
    ])
  func hours(shown: [String]) {
    let page = Self.page(zip(shown, Self.texts).map { "<div><b>\($0)</b><p>\($1)</p></div>" })
    #expect(page.entries.map(\.published?.words) == shown)
    #expect(page.entries.map(\.published?.day) == Array(repeating: Day("2026-01-31"), count: 3))
    #expect(page.paragraphs == Self.texts)
  }

  @Test("has a lead and a summary above its entries")
  func lead() {
    let lead = "It is the last day of the window, and we tell you all of it here."
    let entries = zip(["18:05", "17:40", "16:00"], Self.texts).map { "<li><time>\($0)</time><p>\($1)</p></li>" }
    let page = Self.page(["<p>\(lead)</p><ol>"] + entries + ["</ol>"])
    #expect(page.entries.map(\.paragraphs) == Self.texts.map { [$0] })
    #expect(page.paragraphs == [lead] + Self.texts)
  }

  @Test("is of the day of its newest entry, since nobody knew before what it says at last")
  func newest() {
    let page = Self.page(
      zip(["2026-02-02T01:05:00Z", "2026-02-01T20:00:00Z", "2026-01-31T10:00:00Z"], Self.texts).map {
        "<article><time datetime='\($0)'></time><p>\($1)</p></article>"
      })
    #expect(page.published?.day == Day("2026-01-31"))
    #expect(page.article.published == Day("2026-02-02"))
  }

  @Test("is not what has times in no order")
  func fixtures() {
    let days = ["2026-02-07", "2026-01-10", "2026-03-01"]
    let page = Self.page(zip(days, Self.texts).map { "<article><time datetime='\($0)'></time><p>\($1)</p></article>" })
    #expect(page.entries.isEmpty)
    #expect(page.article.published == Day("2026-01-31"))
  }

  @Test("is not an article with comments or other stories, each with its time")
  func others() {
    let boxes = ["comments", "related-stories"].map { name in
      let items = Self.texts.map { "<li><time datetime='2026-02-01T10:00:00Z'>1 Feb</time><p>\($0)</p></li>" }
      return "<section class='\(name)'><ul>\(items.joined())</ul></section>"
    }
    let page = Self.page(InventedPage.paragraphs.map { "<p>\($0)</p>" }, around: boxes.joined())
    #expect(page.entries.isEmpty)
    #expect(page.paragraphs == InventedPage.paragraphs)
  }
}

@Suite("A line that tells the hour")
struct ClockLineTests {
  @Test(
    "is one",
    arguments: [
      "18:05", "6.05pm", "6 pm", "18h05", "6.05 PM", "18:05 GMT", "7.30pm BST", "18.05 Uhr", "16 Uhr", "00:00",
    ])
  func hour(line: String) { #expect(ClockLine.isOne(Array(line.utf8)[...])) }

  @Test(
    "is none",
    arguments: [
      "", "18", "2:1", "24:00", "18:60", "14.01.2026", "pm", "18:05 Ölund", "6pm kick-off", "118:05", "4-4-2",
    ])
  func other(line: String) { #expect(!ClockLine.isOne(Array(line.utf8)[...])) }
}
