import Testing

@testable import HearsayServer

@Suite struct EscapingTests {
  @Test(
    "signs that HTML takes for markup are escaped, with an accent over them too",
    arguments: [
      ("<b>", "&lt;b&gt;"), ("a & b", "a &amp; b"), ("\"'", "&quot;&#39;"), ("\"\u{301} x", "&quot;\u{301} x"),
      ("<\u{301}", "&lt;\u{301}"), ("&amp;", "&amp;amp;"), ("plain ü", "plain ü"), ("👩‍👩‍👧", "👩‍👩‍👧"),
      ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{0}b\u{1B}", "a\u{FFFD}b\u{FFFD}"), ("a\tb\nc", "a\tb\nc"), ("", ""),
    ])
  func escaped(text: String, html: String) {
    #expect(PageText().escapeText(text).unicodeScalars.elementsEqual(html.unicodeScalars))
  }

  @Test("no template puts anything in without escaping it")
  func templates() {
    #expect(!Templates.sources.isEmpty)
    for (name, text) in Templates.sources {
      #expect(!text.contains("{{{") && !text.contains("{{&") && !text.contains("{{ &"), "\(name)")
      #expect(!text.contains("CONTENT_TYPE"), "\(name)")
    }
  }
}
