import HearsayText
import Testing

@Suite("Folding") struct FoldingTests {
  @Test(
    "Case, accents and ligatures are folded to plain small letters",
    arguments: [
      ("Müller", "muller"), ("MÜLLER", "muller"), ("Ødegaard", "odegaard"), ("Şahin", "sahin"),
      ("Șumudică", "sumudica"),
      ("Đorđević", "dordevic"), ("Łukasz", "lukasz"), ("Straße", "strasse"), ("Cæsar", "caesar"), ("Þór", "thor"),
      ("Nuñez", "nunez"), ("İlkay", "ilkay"), ("Nguyễn", "nguyen"), ("e\u{301}tude", "etude"),
      ("trans\u{AD}fer", "transfer"),
    ])
  func folds(word: String, folded: String) {
    #expect(Folding.fold(word) == folded)
  }

  @Test("Every apostrophe is one", arguments: ["O'Neill", "O’Neill", "O‘Neill", "O`Neill", "O´Neill", "O\u{2BC}Neill"])
  func apostrophes(word: String) {
    #expect(Folding.fold(word) == "o'neill")
  }

  @Test(
    "A word has the id of its folded bytes, whatever it is made of",
    arguments: [
      "milan", "MILAN", "Müller", "n't", "`em", "O’Neill", "", "a name of many words, and long", "20m", "e\u{301}",
    ])
  func idOfBytes(word: String) {
    let bytes = Array(word.utf8)
    #expect(WordID(word) == WordID(of: bytes, in: ByteRange(0, bytes.count)))
    #expect(WordID(word) == WordID(Folding.fold(word)))
  }

  @Test("Words that fold alike have one id, others do not")
  func ids() {
    #expect(WordID("Müller") == WordID("MULLER"))
    #expect(WordID("Müller") != WordID("Mueller"))
  }

  @Test("Letters without a plain form are kept", arguments: ["日本", "москва", "20m", ""])
  func kept(word: String) {
    #expect(Folding.fold(word) == word)
  }

  @Test("A token has the id of its words")
  func tokenID() {
    #expect(MarkedText("Müller").layers.tokens.map(\.id) == [WordID("muller")])
  }
}
