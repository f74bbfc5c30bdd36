import HearsayLexicon
import HearsayText
import Testing

@testable import HearsayReading

/// What must stand behind the first word of a trigger, as one bit a word.
@Suite struct TriggerSignsTests {
  private static func signs(_ written: String) throws -> TriggerSigns {
    let file = DataFile(path: "english/frames/test.txt", contents: written)
    var faults: [DataFault] = []
    var maker = TriggerMaker(
      classes: WordClasses(PackFolder("english", in: []), faults: &faults), inflector: English.knowledge.inflector,
      tokenizer: English.knowledge.tokenizer)
    let pattern = TriggerPattern(DataPlace(file: file, range: file.text.range), by: &maker, faults: &faults)
    return TriggerSigns(try #require(pattern).elements)
  }

  /// The bits of some words; all bits where anything will do.
  private static func bits(_ words: String) -> UInt64 {
    words == "*"
      ? TriggerSigns.any : words.split(separator: " ").reduce(0) { $0 | TriggerSigns.bit(of: WordID(String($1))) }
  }

  @Test(arguments: [
    ("keen on", "on"), ("keen", "*"), ("keen very? on", "very on"), ("keen very?", "*"), ("make * bid", "*"),
    ("sold <player> to", "*"), ("keen (to|on signing)", "to on"), ("keen (to|on signing)? him", "to on him"),
    ("(keep tabs on|track) him", "tabs him"), ("(track|<club> and) him", "*"), ("front-runner for", "runner"),
  ])
  func `what may stand right behind the first word is told`(written: String, near: String) throws {
    #expect(try Self.signs(written).near == Self.bits(near))
  }

  @Test(arguments: [
    ("make * bid", "bid"), ("make * (bid|offer) for", "for"), ("sold <player> to <club>", "to"), ("keen on", "*"),
    ("keen very? on", "on"), ("make * (bid|step in)?", "*"), ("keen on * (bid|offer)", "bid offer"),
  ])
  func `a word that must come further on is told, the rarest of them`(written: String, far: String) throws {
    #expect(try Self.signs(written).far == Self.bits(far))
  }
}
