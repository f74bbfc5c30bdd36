import HearsayText
import Testing

@testable import HearsayGrammar

@Suite("Names: people that no list knows")
struct NameTaggerTests {
  /// Sentences of our own in which what stands around a name says whose it is.
  private static let texts: [(text: String, name: String)] = [
    ("The winger Oda Brekke has signed.", "Oda Brekke"), ("The striker Ivo Lunt has signed.", "Ivo Lunt"),
    ("The keeper Pelle Strand left for Ashcombe.", "Pelle Strand"), ("Ashcombe want the winger Tam Orr.", "Tam Orr"),
  ]

  private static func lesson(_ text: String, _ name: String) -> NameLesson {
    let (layers, tree) = read(text)
    let runs = layers.tokens.indices.flatMap { start in
      (start..<layers.tokens.count).map { start..<($0 + 1) }.filter { layers.words(of: $0) == name }
    }
    return NameLesson(layers.sentences[0], of: layers, tree, people: runs)
  }

  /// A text of one sentence, with a tree of which only the tags count.
  private static func read(_ text: String) -> (TextLayers, Tree) {
    let layers = TextLayers(CanonicalText(body: text))
    let words = layers.tokens.indices.map { index in
      let isName = layers.words(of: layers.tokens[index]).first?.isUppercase == true && index > 0
      return Tree.Word(
        tag: isName ? .properNoun : .noun, fineTag: FineTag(name: isName ? "NNP" : "NN") ?? FineTag(index: 0),
        relation: .root, headIndex: index == 0 ? -1 : 0)
    }
    return (layers, Tree(words: words))
  }

  private static let tagger = NameTrainer(plan: Specimens.smallPlan) { _ in }.train(
    texts.map { lesson($0.text, $0.name) })

  @Test("a name that it has never seen is found by what stands around it")
  func unseen() {
    let (layers, tree) = Self.read("The winger Bas Helder has signed.")
    let people = Self.tagger.people(in: layers.sentences[0], of: layers, tree)
    #expect(people.map(layers.words(of:)) == ["Bas Helder"])
  }

  @Test("words that are given are read as those of a text are")
  func words() {
    let (_, tree) = Self.read("The winger Bas Helder has signed.")
    #expect(Self.tagger.people(in: ["The", "winger", "Bas", "Helder", "has", "signed", "."], tree) == [2..<4])
  }

  @Test("in a later sentence the runs count from the beginning of the text")
  func laterSentence() {
    let layers = TextLayers(CanonicalText(body: "It rained.\n\nThe winger Bas Helder has signed."))
    let (_, tree) = Self.read("The winger Bas Helder has signed.")
    let people = Self.tagger.people(in: layers.sentences[1], of: layers, tree)
    #expect(people.map(layers.words(of:)) == ["Bas Helder"])
  }

  @Test("names that lie outside of a sentence are not learned with it")
  func outside() {
    let layers = TextLayers(CanonicalText(body: "It rained.\n\nThe winger left."))
    let (_, tree) = Self.read("It rained.")
    #expect(NameLesson(layers.sentences[0], of: layers, tree, people: [2..<4, 4..<5]).people == [])
  }

  @Test("it reads alike from its model file")
  func file() throws {
    let again = try NameTagger(model: Self.tagger.model, name: "n")
    #expect(again.table.weights == Self.tagger.table.weights)
  }

  @Test("the same lessons and seed give the same file, another seed another")
  func seeds() {
    func file(_ seed: UInt64) -> [UInt8] {
      var plan = Specimens.smallPlan
      plan.seed = seed
      return NameTrainer(plan: plan) { _ in }.train(Self.texts.map { Self.lesson($0.text, $0.name) }).model
    }
    #expect(file(3) == file(3))
    #expect(file(3) != file(4))
  }

  @Test("a model for something else is refused")
  func otherKind() {
    #expect(throws: ModelFault.otherKind(name: "news.model", found: "lemmas")) {
      _ = try NameTagger(model: Specimens.models.lemmas, name: "news.model")
    }
  }
}
