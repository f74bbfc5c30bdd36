import HearsayTreebank
import Testing

@Suite("CoNLL 2018 scores: compared by letters")
struct CoNLLScoreTests {
  /// A sentence from tokens with a bar between the words of one: each word hangs on the one before.
  private func sentence(_ text: String, tags: String? = nil) -> TreebankSentence {
    var words: [TreebankWord] = []
    var tokens: [TreebankToken] = []
    for token in text.split(separator: " ") {
      let start = words.count
      for form in token.split(separator: "|") {
        words.append(
          TreebankWord(
            form: String(form), lemma: form.lowercased(), tag: "X", fineTag: "XX", head: words.count,
            relation: words.isEmpty ? "root" : "dep:x"))
      }
      let form = token.split(separator: "|").joined()
      tokens.append(TreebankToken(form: form, words: start..<words.count, spaceAfter: true))
    }
    return TreebankSentence(words: words, tokens: tokens, beginsParagraph: false)
  }

  @Test("what is read as the treebank has it scores one throughout")
  func same() throws {
    let document = [sentence("They do|n't sell"), sentence("Never")]
    let score = try CoNLLScore(read: document, wanted: document)
    let counts = [score.tokens, score.sentences, score.words, score.tags, score.lemmas, score.arcs]
    #expect(counts.allSatisfy { $0.f1 == 1 })
    #expect(score.labelledArcs.f1 == 1)
    #expect(score.words == .init(right: 5, read: 5, wanted: 5))
  }

  @Test("a token that was split otherwise counts as two that are too many")
  func split() throws {
    let score = try CoNLLScore(read: [sentence("a b c d")], wanted: [sentence("a bc d")])
    #expect(score.tokens == .init(right: 2, read: 4, wanted: 3))
    #expect(score.words == .init(right: 2, read: 4, wanted: 3))
  }

  @Test("words of one token are matched by their forms")
  func parts() throws {
    let score = try CoNLLScore(read: [sentence("can not go")], wanted: [sentence("can|not go")])
    #expect(score.words == .init(right: 3, read: 3, wanted: 3))
    #expect(score.tokens == .init(right: 1, read: 3, wanted: 2))
  }

  @Test("an arc counts where both its words are matched, a relation without its subtype")
  func arcs() throws {
    var read = sentence("a b c")
    read.words[2].head = 1
    read.words[1].relation = "dep"
    let score = try CoNLLScore(read: [read], wanted: [sentence("a b c")])
    #expect(score.arcs == .init(right: 2, read: 3, wanted: 3))
    #expect(score.labelledArcs == .init(right: 2, read: 3, wanted: 3))
  }

  @Test("a sentence that was cut in two is no sentence of the treebank")
  func sentences() throws {
    let score = try CoNLLScore(read: [sentence("a b"), sentence("c")], wanted: [sentence("a b c")])
    #expect(score.sentences == .init(right: 0, read: 2, wanted: 1))
    #expect(score.arcs == .init(right: 2, read: 3, wanted: 3))
  }

  @Test("texts that are not the same are refused")
  func mismatch() {
    #expect(throws: CoNLLMismatch.self) { _ = try CoNLLScore(read: [sentence("a b")], wanted: [sentence("a c")]) }
  }
}
