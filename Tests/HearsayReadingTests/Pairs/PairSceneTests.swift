import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// What the pair model is shown of an article.
@Suite struct PairSceneTests {
  private static func scene(_ text: String, title: String? = nil) -> (PairScene, Scene) {
    let reader = ArticleReader(ReadingNotes.article(text, title: title), knowledge: English.knowledge)
    return (reader.pairScene(), reader.scene)
  }

  /// The pairs of a sentence as `player, club`.
  private static func pairs(_ sentence: PairSentence, _ scene: Scene) -> [String] {
    sentence.pairs.map { pair in
      "\(pair.player.map { scene.people[$0].name } ?? "-"), \(pair.club.map { scene.clubs[$0].name } ?? "-")"
    }
  }

  @Test func `a sentence may speak of all whom it names, of nobody, and of a club alone`() throws {
    let (pairs, scene) = Self.scene("Ajax want to sign Otto Lund from Lazio.")
    let sentence = try #require(pairs.sentences.first)
    #expect(
      Self.pairs(sentence, scene).sorted() == [
        "-, Ajax", "-, Lazio", "Otto Lund, -", "Otto Lund, Ajax", "Otto Lund, Lazio",
      ])
  }

  @Test func `whom the sentence before named may be meant`() throws {
    let (pairs, scene) = Self.scene("Ajax want to sign Otto Lund. A deal is close.")
    #expect(Self.pairs(try #require(pairs.sentences.last), scene).contains("Otto Lund, Ajax"))
  }

  @Test func `a mention is one word, and so is a sum`() throws {
    let (pairs, _) = Self.scene("Ajax have bid around £40 million for Otto Lund.")
    let words = try #require(pairs.sentences.first).words
    #expect(words.map(\.sort) == [.club, .word, .word, .word, .word, .player, .word])
    #expect(words.map(\.mark) == [.none, .none, .none, .money, .none, .none, .none])
    #expect(words[0].id == nil && words[2].id == WordID("bid") && words[3].id == nil)
  }

  @Test func `the kinds of triggers are marked where they stand`() throws {
    let (pairs, _) = Self.scene("Ajax want to sign Otto Lund.")
    let words = try #require(pairs.sentences.first).words
    let interest = UInt32(1) << UInt32(try #require(Kind.allCases.firstIndex(of: .interest)))
    #expect(words[1].kinds & interest != 0)
    #expect(words.last?.kinds == 0)
  }

  @Test func `every pair has all signs`() {
    let (pairs, _) = Self.scene("He could leave. Ajax want to sign Otto Lund, 23, of Lazio.", title: "Lund wanted")
    for pair in pairs.sentences.flatMap(\.pairs) { #expect(pair.signs.count == PairSigns.count) }
  }

  @Test func `a sentence of many names stays bounded`() {
    let names = (0..<80).map {
      "Otto Lund\(Character(UnicodeScalar(97 + UInt8($0 % 26))))son of Ajax and Lazio and Roma"
    }
    let (pairs, _) = Self.scene("Among those named are " + names.joined(separator: ", ") + ".")
    for sentence in pairs.sentences {
      #expect(sentence.words.count <= PairSentence.longest)
      #expect(sentence.pairs.count <= 400)
    }
  }
}
