import HearsayText
import Testing

@Suite("Text sketches")
struct TextSketchTests {
  /// Invented news: each number gives its own sentence.
  private func sentences(_ numbers: [Int]) -> String {
    let verbs = ["watched", "praised", "doubted", "measured", "phoned"]
    return numbers.map { number in
      "Scout \(number) from village \(number * 31) \(verbs[number % 5]) winger \(number * 17) before supper number \(number * 3)."
    }.joined(separator: " ")
  }

  private func sketch(_ text: String) -> TextSketch { TextSketch(of: CanonicalText(body: text)) }

  private func share(_ part: String, of whole: String) -> Double? {
    TextSketch.containment(of: sketch(part), in: sketch(whole))
  }

  @Test("a text stands wholly in itself and in whatever holds it")
  func whole() {
    let text = sentences(Array(0..<60))
    #expect(share(text, of: text) == 1)
    #expect(share(text, of: sentences(Array(100..<160)) + " " + text + " " + sentences(Array(200..<260))) == 1)
  }

  @Test("two texts with no sentence in common share nothing")
  func nothing() { #expect(share(sentences(Array(0..<60)), of: sentences(Array(100..<160))) == 0) }

  @Test("a text of which a third is taken is told from one of which two thirds are")
  func parts() throws {
    let original = sentences(Array(0..<90))
    let third = try #require(share(original, of: sentences(Array(60..<200))))
    let most = try #require(share(original, of: sentences(Array(30..<200))))
    #expect(third > 0.2 && third < 0.5)
    #expect(most > 0.5 && most < 0.85)
  }

  @Test("case, accents, marks and line breaks do not count")
  func folded() {
    let text = sentences(Array(0..<60))
    #expect(share(text, of: text.uppercased().replacing(".", with: "!\n“")) == 1)
  }

  @Test("a rewriting hand that changes a word in each sentence leaves what it did not touch")
  func rewritten() throws {
    let original = sentences(Array(0..<90))
    let kept = try #require(share(original, of: original.replacing("before supper", with: "after a long supper")))
    #expect(kept > 0.3 && kept < 0.8)
  }

  @Test("a text that is too short to tell has no share")
  func short() { #expect(share("Roma want Ferrin.", of: sentences(Array(0..<60))) == nil) }

  @Test("an empty text has an empty sketch")
  func empty() { #expect(sketch("").samples.isEmpty) }

  @Test("a sketch keeps about one sequence in eight")
  func size() {
    let words = (0..<4000).map { "word\($0)" }.joined(separator: " ")
    #expect((400...600).contains(sketch(words).samples.count))
  }

  @Test(
    "the layers of a text have its sketch",
    arguments: [
      "The players' wages were cut. The board's view, the agents' fees and the sides' hopes hadn't changed at all since then.",
      "‘We want him’, Ferrin's agent said of the lads’ friend: “He'll stay, and the Italians’ offer won't do,” he's told them.",
      "He joined in the '90s, didn't he? 'Til then they'd 16 appearances, £20m and 4-3 wins; the goalkeepers' coach can't say.",
    ])
  func layers(text: String) {
    let text = CanonicalText(title: nil, body: sentences(Array(0..<20)) + " " + text)
    let sketch = TextSketch(of: TextLayers(text))
    #expect(sketch == TextSketch(of: text))
    #expect(sketch.samples.count > TextSketch.fewest)
  }

  @Test("a sketch is the same however often it is made")
  func same() { #expect(sketch(sentences(Array(0..<30))) == sketch(sentences(Array(0..<30)))) }
}
