import Testing

@testable import HearsayIntake

@Suite("Character references")
struct CharacterReferenceTests {
  @Test("have a table in which no name hides another")
  func table() { #expect(CharacterReference.entries.count == 2125) }

  @Test(
    "count without a semicolon in HTML where they always did, and not in addresses",
    arguments: [
      ("&copy 2023", CharacterReference.Place.html, "© 2023"), ("&notit;", .html, "¬it;"), ("&notin;", .html, "∉"),
      ("?a&copy=1", .attribute, "?a&copy=1"), ("?a&copy;", .attribute, "?a©"), ("&copy 1", .xml, "&copy 1"),
      ("&NotEqualTilde;", .html, "≂̸"), ("&#128;", .html, "€"), ("&#0;", .html, "\u{FFFD}"), ("&&amp;", .html, "&&"),
    ])
  func places(text: String, place: CharacterReference.Place, meaning: String) {
    #expect(CharacterReference.decoded(text, in: place) == meaning)
  }
}
