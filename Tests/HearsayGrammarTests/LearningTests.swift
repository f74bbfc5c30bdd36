import HearsayText
import Testing

@testable import HearsayGrammar

@Suite("Learning: small models learn a few sentences by heart")
struct LearningTests {
  @Test("what was learned is read again", arguments: Specimens.all.indices)
  func byHeart(index: Int) throws {
    let lesson = Specimens.all[index]
    let grammar = try Grammar(models: Specimens.models)
    let words = Specimens.words(lesson)
    let tree = grammar.tree(of: words)
    #expect(tree.words.map(\.tag) == lesson.tags)
    #expect(tree.words.map(\.fineTag) == lesson.fineTags)
    #expect(tree.words.map { $0.head ?? -1 } == lesson.heads)
    #expect(tree.words.map(\.relation) == lesson.relations)
    #expect(zip(words, tree.words).map { grammar.lemma(of: $0, $1) } == lesson.lemmas)
    #expect(grammar.people(in: words, tree) == lesson.people)
  }

  @Test("the same seed gives the same bytes, another seed others")
  func seeds() {
    var plan = Specimens.smallPlan
    plan.network.epochs = 2
    func models(_ seed: UInt64) -> [[UInt8]] {
      plan.seed = seed
      let models = GrammarTrainer(plan: plan, book: WordBookTests.book) { _ in }.train(Specimens.all)
      return [models.tagger, models.parser, models.lemmas, models.names, models.words]
    }
    #expect(models(7) == models(7))
    #expect(models(7)[1] != models(8)[1])
  }

  @Test("progress is told for every pass")
  func progress() {
    var plan = Specimens.smallPlan
    plan.network.epochs = 2
    // The closure does not outlive the call.
    nonisolated(unsafe) var lines: [String] = []
    _ = GrammarTrainer(plan: plan) { lines.append($0) }.train(Specimens.all)
    #expect(lines.count { $0.hasPrefix("trees: pass ") } == 2)
    #expect(lines.contains { $0.hasPrefix("tags: pass 8 of 8, 4 of 4 sentences right") })
  }

  @Test("a list in another order has the same elements, and the same order for the same seed")
  func shuffling() {
    var first = SplitMix(seed: 5)
    var second = SplitMix(seed: 5)
    let list = Array(0..<50)
    let shuffled = first.shuffled(list)
    #expect(shuffled == second.shuffled(list))
    #expect(shuffled != list)
    #expect(shuffled.sorted() == list)
  }
}
