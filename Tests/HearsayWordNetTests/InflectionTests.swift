import Testing

@testable import HearsayWordNet

@Suite("Inflection: the regular forms of English words")
struct InflectionTests {
  @Test(
    "an s comes with what the ending asks for",
    arguments: [
      ("club", ["clubs"]), ("pass", ["passes"]), ("pitch", ["pitches"]), ("reply", ["replies"]), ("play", ["plays"]),
      ("hero", ["heros", "heroes"]), ("y", ["ys"]), ("s", ["ss"]),
    ])
  func sForms(word: String, forms: [String]) { #expect(Inflection.sForms(of: word) == forms) }

  @Test(
    "a gerund loses a mute e and may double a consonant",
    arguments: [
      ("sign", ["signing"]), ("move", ["moving"]), ("see", ["seeing"]), ("dye", ["dyeing"]), ("lie", ["lying"]),
      ("plan", ["planing", "planning"]), ("visit", ["visiting", "visitting"]), ("panic", ["panicing", "panicking"]),
      ("play", ["playing"]), ("be", ["being"]),
    ])
  func gerunds(verb: String, forms: [String]) { #expect(Inflection.gerunds(of: verb) == forms) }

  @Test(
    "a past needs no second e",
    arguments: [
      ("sign", ["signed"]), ("move", ["moved"]), ("agree", ["agreed"]), ("reply", ["replied"]), ("play", ["played"]),
      ("plan", ["planed", "planned"]), ("panic", ["paniced", "panicked"]),
    ])
  func pasts(verb: String, forms: [String]) { #expect(Inflection.pasts(of: verb) == forms) }

  @Test(
    "short adjectives are compared by endings, long ones are not",
    arguments: [
      ("young", ["young"]), ("happy", ["happi"]), ("large", ["larg"]), ("big", ["big", "bigg"]), ("expensive", []),
    ])
  func comparison(adjective: String, stems: [String]) {
    #expect(Inflection.comparisonStems(of: adjective) == stems)
  }
}
