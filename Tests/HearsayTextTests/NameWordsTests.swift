import HearsayText
import Testing

/// The words of a name are those of its tokens, whichever way they were cut.
@Suite struct NameWordsTests {
  @Test(arguments: [
    "Arsenal", "Real Madrid", "Al-Nassr", "Schalke 04", "1. FC Köln", "A.C. Milan", "St. Pauli", "bild.de", "O'Higgins",
    "Nott'm Forest",
    "Brighton & Hove Albion", "U.S. Cremonese", "cannot", "U21", "Müller", "ŁKS Łódź", "Динамо", "Bodø/Glimt", "", "-",
    "Paris Saint-Germain",
    "B-1909", "AZ-", "Levi's", "TSG 1899 Hoffenheim", "Club América", "e\u{301}t", "Man U", "  two  blanks ", "Al‑Ahly",
    "X.", "gonna",
  ])
  func `a name has the words of its tokens`(name: String) {
    let bytes = Array("| \(name) |".utf8)
    var words: [WordID] = []
    Tokenizer().appendWords(of: bytes, in: ByteRange(2, bytes.count - 2), to: &words)
    #expect(words == Tokenizer().tokens(of: CanonicalText(body: name)).filter { $0.kind != .hyphen }.map(\.id))
  }
}
