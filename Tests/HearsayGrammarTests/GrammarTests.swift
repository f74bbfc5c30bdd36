import Foundation
import HearsayText
import Testing

@testable import HearsayGrammar

@Suite("Grammar: the shipped models")
struct GrammarTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/HearsayData/models/english")

  static func models() throws -> GrammarModels {
    // A file that cannot be read counts as missing, and the test fails with its name.
    try GrammarModels { try? [UInt8](Data(contentsOf: folder.appendingPathComponent($0))) }
  }

  static let grammar = Result { try Grammar(models: models()) }

  @Test("a sentence is read as people read it")
  func sentence() throws {
    let grammar = try Self.grammar.get()
    let words = ["The", "club", "have", "signed", "two", "young", "players", "of", "Milan", "."]
    let tree = grammar.tree(of: words)
    #expect(
      tree.words.map(\.tag) == [
        .determiner, .noun, .auxiliary, .verb, .numeral, .adjective, .noun, .adposition, .properNoun, .punctuation,
      ])
    #expect(tree.words.map { $0.head ?? -1 } == [1, 3, 3, -1, 6, 6, 3, 8, 6, 3])
    #expect(
      tree.words.map(\.relation.name) == [
        "det", "nsubj", "aux", "root", "nummod", "amod", "obj", "case", "nmod", "punct",
      ])
    #expect(tree.root == 3)
    #expect(tree.children(of: 6) == [4, 5, 8])
    #expect(tree.ancestors(of: 5) == [6, 3])
    #expect(tree.span(of: 6) == 4..<9)
    #expect(grammar.lemma(of: "signed", tree.words[3]) == "sign")
    #expect(grammar.lemma(of: "players", tree.words[6]) == "player")
    #expect(grammar.lemma(of: "Milan", tree.words[8]) == "Milan")
  }

  @Test("a text has one tree for each sentence, with a word for each token")
  func text() throws {
    let grammar = try Self.grammar.get()
    let body = "They won't sell him. Tom Varley joined them in January."
    let layers = TextLayers(CanonicalText(title: "Rovers reject bid", body: body))
    let trees = grammar.trees(of: layers)
    #expect(trees.map(\.words.count) == layers.sentences.map(\.tokens.count))
    #expect(trees[2].words.prefix(4).map(\.tag) == [.properNoun, .properNoun, .verb, .pronoun])
    #expect(grammar.people(in: layers.sentences[2], of: layers, trees[2]).map(layers.words(of:)) == ["Tom Varley"])
  }

  @Test("the worked example of Docs/Grammar.md holds")
  func example() throws {
    let grammar = try Self.grammar.get()
    let layers = TextLayers(CanonicalText(body: "Wexley have signed Tom Varley on loan."))
    let tree = grammar.trees(of: layers)[0]
    #expect(tree.words[2].tag == .verb)
    #expect(tree.words[2].fineTag.name == "VBN")
    #expect(grammar.lemma(of: "signed", tree.words[2]) == "sign")
    #expect(tree.root == 2)
    #expect(tree.words[0].relation.name == "nsubj")
    #expect(tree.words[0].head == 2)
    #expect(tree.children(of: 2) == [0, 1, 3, 6, 7])
    #expect(tree.span(of: 6) == 5..<7)
    #expect(grammar.people(in: layers.sentences[0], of: layers, tree) == [3..<5])
  }

  @Test(
    "words that the treebank lacks are read as the dictionary says",
    arguments: [("oligarchy", .noun), ("homeopathy", .noun), ("serene", .adjective)] as [(String, UniversalTag)])
  func rare(word: String, tag: UniversalTag) throws {
    let tree = try Self.grammar.get().tree(of: ["He", "spoke", "of", word, "."])
    #expect(tree.words[3].tag == tag)
  }

  @Test("the dictionary's notice goes with the models")
  func notice() throws {
    #expect(try Self.grammar.get().dictionaryNotice.contains("WordNet 3.0 Copyright 2006 by Princeton University."))
  }

  @Test("words that are given and words of a text are read alike")
  func alike() throws {
    let grammar = try Self.grammar.get()
    let layers = TextLayers(CanonicalText(body: "The winger joined on loan."))
    #expect(grammar.trees(of: layers) == [grammar.tree(of: ["The", "winger", "joined", "on", "loan", "."])])
  }

  static let odd: [[String]] = [
    [], [""], ["", "", ""], ["."], ["!", "!", "!"], ["😀", "\u{FFFD}", "\u{0}"],
    Array(repeating: "and", count: 399), Array(repeating: "that", count: 1_001),
    ["a", String(repeating: "x", count: 70_000)],
  ]

  @Test("whatever the words, the tree has one root and no circle", arguments: odd)
  func survives(words: [String]) throws {
    let tree = try Self.grammar.get().tree(of: words)
    #expect(tree.words.count == words.count)
    #expect(tree.words.count { $0.head == nil } == (words.isEmpty ? 0 : 1))
    for start in tree.words.indices {
      var word = start
      var steps = 0
      while let head = tree.words[word].head, steps <= words.count {
        word = head
        steps += 1
      }
      #expect(steps <= words.count, "a circle from word \(start)")
    }
  }

  @Test("bytes that are no text have trees, too")
  func bytes() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<50 {
      let bytes = (0..<200).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let layers = TextLayers(CanonicalText(bytes: bytes))
      let trees = try Self.grammar.get().trees(of: layers)
      #expect(trees.map(\.words.count) == layers.sentences.map(\.tokens.count))
    }
  }

  @Test("together the models take less than twelve million bytes")
  func size() throws {
    let models = try Self.models()
    let files = [models.tagger, models.parser, models.lemmas, models.names, models.words]
    #expect(files.reduce(0) { $0 + $1.count } < 12_000_000)
  }
}
