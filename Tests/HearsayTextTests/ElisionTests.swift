import HearsayText
import Testing

/// Words that lose their end before the next one, as in Italian and French.
@Suite struct ElisionTests {
  private static let tables = LanguageTables(
    elided: ["l", "dell", "c"], smallElided: ["d"], clipped: ["po", "e"], accented: ["è"])

  private static func words(_ text: String) -> [String] {
    let layers = TextLayers(CanonicalText(body: text), language: tables)
    return layers.tokens.map { layers.words(of: $0) }
  }

  @Test(arguments: [
    ("l'Inter", "l'|Inter"), ("dell’accordo", "dell’|accordo"), ("l'8 gennaio", "l'|8|gennaio"),
    ("c'è un po' di", "c'|è|un|po'|di"), ("D'Ambrosio e d'accordo", "D'Ambrosio|e|d'|accordo"),
    ("O'Neill", "O'Neill"),
  ])
  func `a word without its end stands with its apostrophe`(text: String, cut: String) {
    #expect(Self.words(text) == cut.split(separator: "|").map(String.init))
  }

  @Test func `a word that its accent tells from another has an id of its own, in capitals too`() {
    let tokens = TextLayers(CanonicalText(body: "È è e' e E perché"), language: Self.tables).tokens
    #expect(tokens[0].id == tokens[1].id)
    #expect(tokens[1].id == tokens[2].id)
    #expect(tokens[3].id != tokens[0].id)
    #expect(tokens[3].id == tokens[4].id)
    #expect(tokens[5].id == WordID("perche"))
  }

  @Test func `names are cut as text is`() {
    for name in ["L'Équipe", "Stella dell'Est", "Città è"] {
      var words: [WordID] = []
      let bytes = Array(name.utf8)
      let tokenizer = Tokenizer(language: Self.tables)
      tokenizer.appendWords(of: bytes, in: ByteRange(0, bytes.count), to: &words)
      #expect(words == tokenizer.tokens(of: CanonicalText(body: name)).filter { $0.kind != .hyphen }.map(\.id))
    }
  }
}
