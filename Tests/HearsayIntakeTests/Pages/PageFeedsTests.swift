import Testing

@testable import HearsayIntake

@Suite("The feeds that a page names")
struct PageFeedsTests {
  private func feeds(_ head: String) -> [String] {
    PageFeeds.addresses(
      in: Array("<html><head>\(head)</head><body></body></html>".utf8), contentType: nil,
      address: "https://kickabout.example/news/")
  }

  @Test("are found by their types, and made whole")
  func found() {
    let head = """
      <link rel=stylesheet href=/a.css type=text/css><link rel="alternate" type="application/rss+xml" href="all.rss">
      <link rel='alternate' type='APPLICATION/ATOM+XML' href='//feeds.example/atom'>
      <link rel=alternate type="application/feed+json" href="/feed.json">
      """
    #expect(
      feeds(head) == [
        "https://kickabout.example/news/all.rss", "https://feeds.example/atom", "https://kickabout.example/feed.json",
      ])
  }

  @Test(
    "are none",
    arguments: [
      "", "<link rel=alternate hreflang=de href=/de>", "<link rel=alternate type='application/rss+xml'>",
      "<link rel=alternate type='application/rss+xml' href='javascript:x'>",
    ])
  func none(head: String) { #expect(feeds(head).isEmpty) }

  @Test("are no more than a site has")
  func many() {
    #expect(feeds(String(repeating: "<link type='application/rss+xml' href='/x'>", count: 1000)).count == 20)
  }
}
