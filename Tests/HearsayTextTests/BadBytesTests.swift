import HearsayChance
import HearsayText
import Testing

/// Texts that nobody has written. None may stop the reader, and none may take more than its length's worth of work: the
/// large ones would run for hours if any step went over the text again for each token.
@Suite("Bad bytes") struct BadBytesTests {
  private func check(_ bytes: [UInt8]) {
    LayerRules.check(TextLayers(CanonicalText(bytes: bytes)))
  }

  @Test("Random bytes are survived", arguments: 0..<40)
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    check((0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  @Test("Random signs are survived", arguments: 0..<40)
  func randomSigns(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array(" \n\r.,'\"`-@#:/aB1_!?()".utf8)
    check((0..<2_000).map { _ in signs[Int.random(in: signs.indices, using: &random)] })
  }

  @Test("Text cut anywhere inside its code points is survived", arguments: 0..<40)
  func truncated(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = Array(NewsFragments.text(pieces: 60, with: &random).utf8)
    let start = Int.random(in: 0..<bytes.count, using: &random)
    check(Array(bytes[start..<Int.random(in: start...bytes.count, using: &random)]))
  }

  @Test(
    "Sequences that are no UTF-8 are read byte by byte",
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80], [0xE2, 0x82],
      [0x80], [0xFF],
    ] as [[UInt8]])
  func illFormed(bytes: [UInt8]) {
    let layers = TextLayers(CanonicalText(bytes: bytes))
    #expect(layers.tokens.map(\.range.count) == bytes.map { _ in 1 })
    #expect(layers.tokens.allSatisfy { $0.kind == .sign })
  }

  /// So many bytes, made of one piece over and over.
  private func flood(of piece: String, bytes count: Int = 1_000_000) -> [UInt8] {
    let bytes = Array(piece.utf8)
    return Array(repeatElement(bytes, count: count / bytes.count).joined())
  }

  @Test("A megabyte of one letter or of dots is one token", arguments: ["a", "é", ".", "1", "-", "👍", "e\u{301}"])
  func oneToken(piece: String) {
    #expect(TextLayers(CanonicalText(bytes: flood(of: piece))).tokens.count == 1)
  }

  @Test("A megabyte of white space is no token", arguments: ["\n", " ", "\r\n", "\u{200E}"])
  func noToken(piece: String) {
    #expect(TextLayers(CanonicalText(bytes: flood(of: piece))).tokens.isEmpty)
  }

  @Test("A megabyte of quotation marks is one token for each mark")
  func quotationMarks() {
    #expect(TextLayers(CanonicalText(bytes: flood(of: "\""))).tokens.count == 1_000_000)
  }

  @Test(
    "A flood of one pattern is read in work that grows with its length",
    arguments: [
      "'", "“", "‘ ", "“a ", "a” ", "“a ‘b ", "«a \"b 'c ", "' \"", "'a", "a' ", "s' a", "a.", "ab.", "ab.cd-",
      "a@b.", "@a",
      "A. ", "A.", "No. ", "! ", "!\" ", "! \" ", ". (", "😀 ", "😀) ", "😀\n", "1.", "1,000,", "http://", "a\n", "a \n a",
      "https:/",
      "cannot", "didn't", "a-", "- ", "St. The ", "#a ", "\u{FF}",
    ])
  func floods(piece: String) {
    let layers = TextLayers(CanonicalText(bytes: flood(of: piece, bytes: 60_000)))
    #expect(layers.sentences.reduce(0) { $0 + $1.tokens.count } == layers.tokens.count)
  }

  @Test(
    "Many open quotation marks before as many closing ones of another family are read in work that grows with the length"
  )
  func openMarks() {
    let bytes = Array((String(repeating: "“a ", count: 20_000) + String(repeating: "b» c’ ", count: 20_000)).utf8)
    #expect(TextLayers(CanonicalText(bytes: bytes)).quotations.count == 20_000)
  }
}
