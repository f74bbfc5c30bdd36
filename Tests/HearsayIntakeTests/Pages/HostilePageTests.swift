import HearsayModel
import Testing

@testable import HearsayIntake

@Suite("A hostile page")
struct HostilePageTests {
  @Test("cut after any byte is read as far as it goes")
  func truncated() {
    let script =
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Rovers want Ölund\"}</script>"
    let bytes = Array(InventedPage(head: script, inside: "<figure><!-- x --></figure>").text.utf8)
    for end in 0...bytes.count {
      let page = WebPage(Array(bytes[..<end]))
      #expect(page.paragraphs.count <= InventedPage.paragraphs.count + 1)
    }
  }

  @Test(
    "of a hundred thousand elements in one another is read, and that is told",
    arguments: ["div", "b", "table", "ul", "a href=x", "p", "x-y"])
  func deep(tag: String) {
    let page = WebPage(Array((String(repeating: "<\(tag)>", count: 100_000) + InventedPage.paragraphs[0]).utf8))
    #expect(page.paragraphs.count <= 1)
    let isNested = !["p", "a href=x"].contains(tag)
    #expect(page.problems.map(\.code).contains("deep-nesting") == isNested)
  }

  @Test(
    "of one endless thing ends",
    arguments: [
      "a", "<", "&", "</p>", "<p>", "<!--", "<a b=c ", "<a \"", " ", "<title>", "<svg>", "<script>", "&amp;", "<br>",
      "<td><table>", "<li><ul>",
      "<p><b class=nav>x</b>", "<h1>x", "<time datetime=x>1.1.2026", "<b></div>", "<meta name=author content=x>",
      "1 January ", "<div class=author>x",
    ])
  func endless(part: String) {
    let bytes = Array(String(repeating: part, count: 2_000_000 / part.utf8.count).utf8)
    let page = WebPage(bytes)
    #expect(page.paragraphs.reduce(0) { $0 + $1.utf8.count } <= bytes.count)
  }

  @Test("longer than what is read of one is cut, and that is told")
  func long() {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: 50 << 20)
    let page = WebPage(Array("<p>Rovers want Ölund, and they are said to want him soon.</p><p>".utf8) + line)
    #expect(page.problems.map(\.code).contains("page-cut"))
    #expect(page.paragraphs.first == "Rovers want Ölund, and they are said to want him soon.")
  }

  @Test("with an attribute of a megabyte, or a hundred thousand of them, is read")
  func attributes() {
    let wide = String(repeating: "x", count: 1 << 20)
    let many = (0..<100_000).map { "a\($0)=b" }.joined(separator: " ")
    for inside in ["<div class='\(wide)'></div>", "<div \(many)></div>", "<img src=\"\(wide)\">"] {
      #expect(InventedPage(inside: inside).page.paragraphs == InventedPage.paragraphs)
    }
  }

  @Test("with JSON-LD in one another without end is read, and that is told")
  func linkedData() {
    let head = "<script type='application/ld+json'>" + String(repeating: "[", count: 200_000) + "</script>"
    let page = InventedPage(head: head).page
    #expect(page.paragraphs == InventedPage.paragraphs)
  }

  @Test("of bytes that are no text at all is read")
  func noise() {
    var state: UInt64 = 7
    let bytes = (0..<200_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    #expect(WebPage(bytes).paragraphs.count < bytes.count)
  }
}

@Suite("A file that is a page")
struct PageFileTests {
  @Test(
    "is known by its first bytes or its name",
    arguments: [
      ("<!doctype html><p>", "a"), ("\u{FEFF}\n <HTML>", "a"), ("<!-- by hand --><html>", "-"),
      ("<?xml version='1.0'?><html>", "a"), ("<p>Rovers", "a.html"),
      ("<div>", "A.HTM"),
    ])
  func sniffed(head: String, name: String) { #expect(PageSniff.isPage(Array(head.utf8), name: name)) }

  @Test(
    "is told from text and feeds",
    arguments: [
      ("<p>Rovers", "a.txt"), ("Rovers <html>", "a.txt"), ("{\"text\":\"<html>\"}", "a.html"), ("", "a.html"),
      ("<rss>", "a.xml"),
    ])
  func other(head: String, name: String) { #expect(!PageSniff.isPage(Array(head.utf8), name: name)) }

  @Test("gives one article, with its problems")
  func taken() throws {
    let incoming = try #require(take(InventedPage().text, name: "rovers.html").incoming.first)
    #expect(incoming.article.title == "Kickabout Rovers want Ölund")
    #expect(incoming.article.body == InventedPage.paragraphs.joined(separator: "\n\n"))
    #expect(incoming.article.language == "en-GB")
    #expect(incoming.place == Place(name: "rovers.html"))
  }

  @Test("without a word in it is empty")
  func empty() { #expect(take("<html><body></body></html>", name: "a.html").reason == .empty) }
}
