import HearsayText
import Testing

@testable import HearsayIntake

@Suite("Near duplicates")
struct NearDuplicatesTests {
  /// Words in an order that depends on a seed alone.
  private static func words(_ count: Int, seed: UInt64) -> [String] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return "w\(state >> 40)"
    }
  }

  private static func sketch(_ words: [String]) -> TextSketch {
    TextSketch(of: CanonicalText(title: nil, body: words.joined(separator: " ") + "."))
  }

  @Test("are the same text with a few words changed")
  func changed() {
    var texts = NearDuplicates()
    var words = Self.words(600, seed: 1)
    #expect(texts.add(Self.sketch(words)).isEmpty)
    words[100] = "another"
    words[400] = "other"
    let matches = texts.add(Self.sketch(words))
    #expect(matches.map(\.place) == [0])
    #expect(matches.allSatisfy { $0.isSame })
  }

  @Test("are a text and a longer one that holds it, and the two are told apart from the same")
  func held() {
    var texts = NearDuplicates()
    let words = Self.words(400, seed: 2)
    _ = texts.add(Self.sketch(Self.words(500, seed: 3) + words))
    let matches = texts.add(Self.sketch(words))
    #expect(matches.map(\.place) == [0])
    #expect(matches.allSatisfy { $0.held > 0.9 && $0.holds < 0.7 && !$0.isSame })
  }

  @Test("are not two texts that share a third, nor short ones")
  func apart() {
    var texts = NearDuplicates()
    let shared = Self.words(200, seed: 4)
    _ = texts.add(Self.sketch(shared + Self.words(400, seed: 5)))
    #expect(texts.add(Self.sketch(shared + Self.words(400, seed: 6))).isEmpty)
    _ = texts.add(Self.sketch(Self.words(20, seed: 7)))
    #expect(texts.add(Self.sketch(Self.words(20, seed: 7))).isEmpty)
  }

  @Test("are not found by what stands in every text")
  func stock() {
    var texts = NearDuplicates()
    let footer = Self.words(150, seed: 8)
    var matches = 0
    for seed in UInt64(100)..<200 { matches += texts.add(Self.sketch(Self.words(300, seed: seed) + footer)).count }
    #expect(matches == 0)
  }
}
