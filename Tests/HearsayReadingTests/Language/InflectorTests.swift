import HearsayLexicon
import HearsayText
import Testing

@testable import HearsayReading

/// Forms of verbs and nouns by the rules of a pack.
@Suite struct InflectorTests {
  private static func inflector(_ rules: String, irregular: String? = nil) -> (Inflector, [String]) {
    var files = [DataFile(path: "dutch/forms.txt", contents: rules)]
    if let irregular { files.append(DataFile(path: "dutch/irregular-verbs.txt", contents: irregular)) }
    var faults: [DataFault] = []
    let inflector = Inflector(PackFolder("dutch", in: files), faults: &faults)
    return (inflector, faults.map { "\($0.line): \($0.problem)" })
  }

  @Test(arguments: [
    ("sign", "sign signs signing signed"), ("plan", "plan plans planning planned"),
    ("deny", "deny denies denying denied"), ("play", "play plays playing played"), ("die", "die dies dying died"),
    ("prefer", "prefer prefers preferring preferred"), ("agree", "agree agrees agreeing agreed"),
    ("bid", "bid bids bidding bid"), ("be", "be bes being"), ("rebuff", "rebuff rebuffs rebuffing rebuffed"),
  ])
  func `English verbs make their forms`(base: String, forms: String) {
    let made = English.knowledge.inflector.verbForms(base)
    #expect(forms.split(separator: " ").map(String.init).allSatisfy(made.contains))
  }

  @Test(arguments: [("bid", "bids"), ("club", "clubs"), ("match", "matches"), ("enquiry", "enquiries")])
  func `English nouns make their plural`(base: String, plural: String) {
    #expect(English.knowledge.inflector.nounForms(base) == [base, plural])
  }

  @Test func `the first rule that fits is taken`() {
    let (inflector, faults) = Self.inflector("rules noun plural\n  ch|[sx] ~es\n  [^aeiou]y 1ies\n  . ~s\n")
    #expect(faults.isEmpty)
    #expect(
      ["church", "box", "party", "day"].map { inflector.nounForms($0)[1] } == ["churches", "boxes", "parties", "days"])
  }

  @Test func `an irregular verb has the forms of its row, and participles that are known`() {
    let (inflector, faults) = Self.inflector(
      "rules verb\n  . ~s\nrules regular past\n  . ~ed\n", irregular: "base | past | participle\ngo | went | gone\n")
    #expect(faults.isEmpty)
    #expect(inflector.verbForms("go") == ["go", "gos", "went", "gone"])
    #expect(inflector.verbForms("look") == ["look", "looks", "looked"])
    #expect(inflector.participles.words.count == 1)
  }

  @Test func `every faulty line is told`() {
    let (_, faults) = Self.inflector("rules adverb\n  . ~ly\nrules noun\n  x\n  [ab ~s\n")
    #expect(faults == ["1: no rules for forms", "4: no ending and forms", "5: no ending and forms"])
  }
}
