import HearsayModel

/// Articles for servers: one player, three suitors, a conflict, an echo, an undated report.
enum Specimen {
  static let articles = """
    {"id": "a", "url": "https://kickabout.example/a", "publisher": "Kickabout", "published": "2024-01-08", "title": "Roma want Ferrin", "text": "Roma want to sign the Leeds defender Tom Ferrin on loan, Kickabout understands. The 24-year-old's contract ends in 2025."}
    {"id": "b", "publisher": "Terrace Post", "published": "2024-01-10", "title": "Leeds say no", "text": "Leeds have rejected a £20m bid from Roma for the defender Tom Ferrin, according to Sky Sports. Leeds do not want to sell Ferrin this month."}
    {"id": "c", "publisher": "The Gantry", "published": "2024-01-12", "title": "Ferrin latest", "text": "Tom Ferrin wants to join Roma, his agent told Sky Sports. Lazio are also interested in the Leeds defender. Roma will bid €25m for Tom Ferrin."}
    {"id": "d", "publisher": "Kickabout", "title": "Undated word", "text": "Napoli have made contact with Leeds over the defender Tom Ferrin."}
    {"id": "e", "publisher": "Kickabout", "published": "2024-01-20", "title": "Leeds ready to sell", "text": "Leeds are ready to sell Tom Ferrin to Roma for £22m. Leeds want to sign a left-back."}

    """

  /// Titles and names as an enemy would write them.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' OR 1=1 --", "]]></content><evil/>",
    "&lt;b&gt;&amp;amp;",
    "{{title}} {{{title}}} ${title}", "\u{202E}gnp.tobor\u{2066}", "\u{FEFF}\u{200B}\u{00AD}name",
    "a\u{0001}b\u{001F}c\u{FFFF}d",
    "javascript:alert(1)", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} e\u{0301}\u{0327}", "</title></feed>",
    "\\u003cscript\\u003e",
    "%3Cscript%3E %00 %0d%0aSet-Cookie:x", String(repeating: "W", count: 100_000),
  ]

  /// An article that has a hostile text in every field.
  static func hostileArticle(_ number: Int, _ words: String) -> JSON {
    .object([
      "id": .string("h\(number) \(words.prefix(300))"), "url": .string("javascript:\(words.prefix(300))"),
      "publisher": .string(words), "published": .string("2024-01-1\(number % 10)"), "title": .string(words),
      "language": .string(words),
      "text": .string(
        "Roma want to sign the Leeds defender Tom Ferrin, according to \(words.prefix(500)). “Nothing of \(words.prefix(500)) is true,” Ferrin said."
      ),
    ])
  }

  /// All of them, one a line.
  static var hostileArticles: String {
    hostile.enumerated().map { hostileArticle($0, $1).line + "\n" }.joined()
  }
}
