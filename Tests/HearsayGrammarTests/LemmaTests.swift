import Testing

@testable import HearsayGrammar

@Suite("Lemmas")
struct LemmaTests {
  @Test(
    "a rule that was made from a word and its lemma makes that lemma",
    arguments: [
      ("signed", "sign"), ("Signed", "sign"), ("Milan", "Milan"), ("was", "be"), ("clubs", "club"), ("L2", "L2"),
      ("İstanbul", "İstanbul"), ("went", "go"), ("", ""), ("i", "I"),
    ])
  func rule(word: String, lemma: String) {
    let rule = LemmaRule.making(lemma, from: word)
    #expect(rule.lemma(of: word) == lemma)
    #expect(LemmaRule(line: Array(rule.line.utf8)[...]) == rule)
  }

  @Test("a rule that cuts more than there is leaves the word")
  func tooShort() { #expect(LemmaRule(keepsCase: false, cut: 4, ending: "").lemma(of: "Abc") == "abc") }

  @Test("an unknown word gets the lemma of its ending")
  func endings() throws {
    let lessons = ["walked", "talked", "backed", "linked"].map { word in
      Specimens.lesson([(word, String(word.dropLast(2)), "VERB", "VBD", 0, "root")])
    }
    let lemmatiser = LemmaTrainer.train(lessons)
    let past = try #require(FineTag(name: "VBD"))
    #expect(lemmatiser.lemma(of: "Tracked", tag: .verb, fine: past) == "track")
    let again = try Lemmatiser(model: lemmatiser.model, name: "lemmas.model")
    #expect(again.lemma(of: "Tracked", tag: .verb, fine: past) == "track")
  }
}
