import HearsayLexicon
import HearsayText
import Testing

/// Names that begin with a digit or a small letter are found as the data writes them, and no others in small letters.
@Suite struct SmallNamesTests {
  private static func outlets(_ text: String) throws -> [String] {
    let lexicon = try ShippedDataTests.loaded.get()
    let layers = TextLayers(CanonicalText(body: text))
    var found: [String] = []
    for sentence in layers.sentences {
      lexicon.forEachName(among: layers.tokens, in: sentence.tokens) { match in
        let isOutlet = match.payloads.contains { if case .outlet = $0 { true } else { false } }
        if isOutlet { found.append(layers.words(of: match.tokens)) }
      }
    }
    return found
  }

  @Test(arguments: [
    ("90min say that he stays.", "90min"), ("So says utdreport.", "utdreport"), ("He told zerozero so.", "zerozero"),
    ("He told talkSPORT so.", "talkSPORT"), ("It stood in 11Freunde today.", "11Freunde"),
    ("The dpa has it first.", "dpa"), ("He spoke to 20 Minuten.", "20 Minuten"),
  ])
  func `a small name is found`(text: String, name: String) throws { #expect(try Self.outlets(text) == [name]) }

  @Test(arguments: [
    "He is a kicker of the ball.", "He has made 433 appearances.", "He sat in the sun with a mirror.",
    "He has a goal and 890 minutes.", "The goal came after 20 minutes.",
  ])
  func `other words in small letters are no names`(text: String) throws { #expect(try Self.outlets(text).isEmpty) }
}
