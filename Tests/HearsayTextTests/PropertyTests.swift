import HearsayChance
import HearsayText
import Testing

/// What is true of every text, tried on texts strung together at random from a fixed seed.
@Suite("Every text") struct PropertyTests {
  @Test("News strung together at random keeps the rules of the layers", arguments: 0..<60)
  func fragments(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let body = NewsFragments.text(pieces: 120, with: &random)
    let title = seed.isMultiple(of: 2) ? NewsFragments.text(pieces: 8, with: &random) : nil
    LayerRules.check(TextLayers(CanonicalText(title: title, body: body)))
  }

  @Test("Every range slices back to what was read", arguments: 100..<130)
  func slices(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = CanonicalText(body: NewsFragments.text(pieces: 80, with: &random))
    let layers = TextLayers(text)
    // A range that begins and ends between code points gives back its own bytes.
    let ranges = layers.tokens.map(\.range) + layers.sentences.map(\.range) + layers.quotations.map(\.range)
    for range in ranges {
      #expect(Array(text[range].utf8) == Array(text.bytes[range.start..<range.end]))
    }
  }

  @Test("A token read alone has the id that it has in the text", arguments: 200..<210)
  func ids(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let layers = TextLayers(CanonicalText(body: NewsFragments.text(pieces: 80, with: &random)))
    for token in layers.tokens where token.kind == .word {
      #expect(token.id == WordID(layers.words(of: token)))
    }
  }

  @Test("Code point offsets agree with Swift's unicode scalars", arguments: 300..<320)
  func codePoints(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let body = NewsFragments.text(pieces: 400, with: &random)
    let text = CanonicalText(body: body)
    for token in TextLayers(text).tokens {
      let index = body.utf8.index(body.utf8.startIndex, offsetBy: token.range.start)
      #expect(text.codePointOffset(of: token.range.start) == body.unicodeScalars[..<index].count)
    }
  }

  @Test("The sentence that holds a token is found from its index", arguments: 400..<410)
  func sentenceLookUp(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let layers = TextLayers(CanonicalText(body: NewsFragments.text(pieces: 80, with: &random)))
    for index in layers.tokens.indices {
      #expect(layers.sentence(holding: index) == layers.sentences.firstIndex { $0.tokens.contains(index) })
    }
    #expect(layers.sentence(holding: -1) == nil)
    #expect(layers.sentence(holding: layers.tokens.count) == nil)
  }

  @Test("The same text gives the same layers")
  func repeatable() {
    var random = SplitMix64(seed: 7)
    let text = CanonicalText(body: NewsFragments.text(pieces: 300, with: &random))
    let first = TextLayers(text)
    let second = TextLayers(text)
    #expect(first.tokens == second.tokens)
    #expect(first.sentences == second.sentences)
    #expect(first.quotations == second.quotations)
  }
}
