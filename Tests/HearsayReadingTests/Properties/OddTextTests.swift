import HearsayChance
import HearsayModel
import HearsayText
import Testing

@testable import HearsayReading

/// What holds of every text, however odd: it is read, and what is read stands in it.
@Suite struct OddTextTests {
  private static let pieces = [
    "Arsenal", "Roma", "Inter", "Milan", "Inter Miami", "the Gunners", "Otto Lund", "Lund", "Ruben van Loon", "van",
    "Hee-chan", "Arteta", "Bild", "Fabrizio Romano", "according to", "report that", "he", "his", "they", "their",
    "the club",
    "the 23-year-old", "the winger", "the Serie A side", "the Poland international", "want", "wants to", "keen on",
    "bid",
    "have made a bid", "has joined", "on loan", "option to buy", "£20m", "€20-25m", "up to", "around", "not", "deny",
    "if",
    "could", "will", "is set to", "been", "rejected", "by", "from", "to", "for", "and", "or", "who", "which", ",", ";",
    ":",
    ".", "!", "?", "…", "“", "”", "\"", "'", "’s", "n't", "(", ")", "-", "–", "—", "24", "23-year-old", "in January",
    "until 2027", "12 goals", "in 20 games", "contract", "medical", "injury", "striker", "two", "clubs", "PHONED",
    "@desk",
    "#AFC", "https://t.co/x", "👍🏽", "\n", "\n\n", "\u{301}", "\u{0}", "\u{FEFF}", "日本", "½",
  ]

  @Test(arguments: 0..<120 as Range<UInt64>)
  func `any soup of the words of transfer news is survived`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...90, using: &random) {
      text += Self.pieces[Int.random(in: Self.pieces.indices, using: &random)]
      if Int.random(in: 0..<5, using: &random) > 0 { text += " " }
    }
    let title = seed % 3 == 0 ? "Otto Lund to Roma" : nil
    ReadingRules.check(try ReadingNotes.reading(text, title: title, on: seed % 4 == 0 ? nil : "2024-01-10"))
  }

  private static let report = """
    Roma are set to sign Ajax winger Otto Lund, 23, on loan with an option to buy for around €15m, according to Bild.

    The Serie A side had a £12m bid rejected in August, and Emil Osterman, who wants to leave Genoa, could follow. “He is \
    happy here,” Ajax boss Carlo Berti said. “We will not sell him.”

    Fabrizio Romano says the 23-year-old has agreed personal terms until 2027; his agent met Lazio, but they have ruled out \
    a move. He has scored 12 goals in 20 games since he joined from Veldmoor in 2021.
    """

  @Test(arguments: 0..<80 as Range<UInt64>)
  func `an article with pieces cut out of it is survived`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var characters = Array(Self.report)
    for _ in 0..<Int.random(in: 1...12, using: &random) where characters.count > 2 {
      let start = Int.random(in: 0..<characters.count, using: &random)
      characters.removeSubrange(start..<min(characters.count, start + Int.random(in: 1...40, using: &random)))
    }
    ReadingRules.check(try ReadingNotes.reading(String(characters)))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `an article with bytes changed at random is survived`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = Array(Self.report.utf8)
    for _ in 0..<40 { bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random) }
    ReadingRules.check(try ReadingNotes.reading(String(decoding: bytes, as: UTF8.self)))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `random bytes are survived and hold no claim`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let reading = try ReadingNotes.reading(String(decoding: bytes, as: UTF8.self))
    ReadingRules.check(reading)
    #expect(reading.claims.isEmpty)
  }

  @Test(arguments: ["", " ", "\n\n\n", ".", "“", "Arsenal", "want", "he", "The cat sat on the mat.", "\u{0}"])
  func `a text without news has no claims`(text: String) throws {
    #expect(try ReadingNotes.reading(text).claims == [])
    #expect(try ReadingNotes.reading(text, title: text).claims == [])
  }
}
