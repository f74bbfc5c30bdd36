import HearsayLexicon
import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// The file of the pair model, and the network that it holds.
@Suite struct PairModelTests {
  private static let shipped = DataFile.shipped.first { $0.path == "english/pairs.txt" }

  private static func faults(_ contents: String) -> [DataFault] {
    var faults: [DataFault] = []
    let file = DataFile(path: "english/pairs.txt", contents: contents)
    #expect(PairModel(PackFolder("english", in: [file]), faults: &faults) == nil)
    return faults
  }

  @Test func `a pack without the file has no model, and no fault`() {
    var faults: [DataFault] = []
    #expect(PairModel(PackFolder("english", in: []), faults: &faults) == nil)
    #expect(faults.isEmpty)
  }

  @Test(arguments: ["word ajax 0.1", "word ajax x AAAA", "word ajax 0.1 %%%", "word ajax nan AAAA", "kind 0 inf AAAA"])
  func `a line that is no row is told with its place`(line: String) throws {
    let faults = Self.faults("# a model\n" + line)
    #expect(faults.contains { $0.problem == "no row of a model" && $0.line == 2 })
  }

  @Test func `rows that are missing or too short are told by name`() throws {
    let text = try #require(Self.shipped).text
    let lines = text[ByteRange(0, text.bytes.count)].split(separator: "\n", omittingEmptySubsequences: false)
    let without = lines.filter { !$0.hasPrefix("hidden 7 ") }.joined(separator: "\n")
    #expect(Self.faults(without).contains { $0.problem.contains("“hidden”") })
    let short = lines.map { $0.hasPrefix("near 3 ") ? "near 3 0.1 AAAA" : String($0) }.joined(separator: "\n")
    #expect(Self.faults(short).contains { $0.problem.contains("“near”") })
  }

  private static func scene(_ text: String) -> PairScene {
    ArticleReader(ReadingNotes.article(text), knowledge: English.knowledge).pairScene()
  }

  @Test func `pairs are weighed alike together and alone`() throws {
    let model = try #require(English.knowledge.pairs)
    let network = PairNetwork(model)
    for sentence in Self.scene("Ajax want Otto Lund. Lazio will not sell him, and Roma have asked for Milo Brandt.")
      .sentences
    {
      let together = network.outputs(of: sentence)
      for (row, pair) in sentence.pairs.enumerated() {
        let alone = network.outputs(of: PairSentence(sentence: sentence.sentence, words: sentence.words, pairs: [pair]))
        #expect(alone == Array(together[(row * PairModel.Size.outputs)..<((row + 1) * PairModel.Size.outputs)]))
      }
    }
  }

  @Test func `what is likely is that of the words`() throws {
    let model = try #require(English.knowledge.pairs)
    func interest(_ text: String) -> Double {
      PairJudgement(Self.scene(text), model: model).best.filter { $0.key.kind == .interest }.map(\.value.probability)
        .max()
        ?? 0
    }
    #expect(interest("Ajax want to sign Otto Lund.") > 0.5)
    #expect(interest("Ajax beat Lazio, and Otto Lund scored.") < 0.1)
  }

  @Test func `the weight of words is that of their sentence`() throws {
    let model = try #require(English.knowledge.pairs)
    let sentence = try #require(Self.scene("Ajax want to sign Otto Lund.").sentences.first)
    let pair = try #require(sentence.pairs.first { $0.player != nil && $0.club != nil })
    let weights = PairNetwork(model).weights(of: sentence.words, for: pair, output: 0)
    #expect(weights.count == sentence.words.count)
    #expect(weights.contains { $0 != 0 })
    #expect(weights.allSatisfy { $0.isFinite })
  }
}
