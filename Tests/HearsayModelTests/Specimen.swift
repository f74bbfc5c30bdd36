import HearsayModel
import HearsayText

/// A reading made by hand that fills every field of the wire form. People, clubs and papers are invented.
enum Specimen {
  static let text = CanonicalText(
    title: "Brörup look north",
    body: "Il Corriere di Mezzo, via Kickabout, says Brörup will bid £7.5m to £8m plus £25,000 a week for the winger "
      + "Åke Ölund in January. ‘I like it here very much indeed,’ he told Kickabout. Ölund has 16 appearances.")

  /// Where `words` first stand in the text, counted from the end of `after`.
  static func range(_ words: String, after: String = "", in text: CanonicalText = text) -> ByteRange {
    let bytes = text.bytes
    func find(_ words: String, from start: Int) -> Int {
      let sought = Array(words.utf8)
      return (start...(bytes.count - sought.count)).first { bytes[$0..<($0 + sought.count)].elementsEqual(sought) }
        ?? -1
    }
    let start = find(words, from: after.isEmpty ? 0 : find(after, from: 0) + after.utf8.count)
    return ByteRange(start, start + words.utf8.count)
  }

  static var bid: Claim {
    var claim = Claim(
      id: ClaimID("c1"), kind: .bid, entry: "bid.will-bid", trigger: range("bid"),
      evidence: range(
        "Brörup will bid £7.5m to £8m plus £25,000 a week for the winger Åke Ölund in January", after: "says "))
    claim.player = "Åke Ölund"
    claim.club = "Brörup"
    claim.clubRef = "club/broerup"
    claim.modality = .plan
    claim.deal = .loanOption
    claim.terms = [
      Term(
        role: .fee, minimum: Money(minorUnits: 750_000_000, currency: .pound),
        maximum: Money(minorUnits: 800_000_000, currency: .pound), range: range("£7.5m to £8m")),
      Term(
        role: .wage, minimum: Money(minorUnits: 2_500_050, currency: .pound),
        maximum: Money(minorUnits: 2_500_050, currency: .pound), per: .week, hedge: "some",
        range: range("£25,000 a week")),
    ]
    claim.when = .window(Window(year: 2024, half: .winter))
    claim.chain = [
      Attribution(
        name: "Il Corriere di Mezzo", ref: "outlet/mezzo", role: .outlet, link: .via,
        range: range("Il Corriere di Mezzo")),
      Attribution(name: "Kickabout", role: .outlet, link: .for, range: range("Kickabout")),
    ]
    claim.spans = [
      SlotSpan(slot: .player, range: range("the winger"), referent: range("Åke Ölund")),
      SlotSpan(slot: .club, range: range("Brörup", after: "says ")),
    ]
    claim.confidence = 0.873
    return claim
  }

  static var record: Claim {
    var claim = Claim(
      id: ClaimID("c2"), kind: .record, entry: "record.appearances", trigger: range("appearances"),
      evidence: range("Ölund has 16 appearances."))
    claim.player = "Åke Ölund"
    claim.value = .figures(["appearances": 16, "starts": 4])
    claim.confidence = 1
    return claim
  }

  static var reading: Reading {
    Reading(
      id: ArticleID("example/1"), version: VersionID("v1"),
      reader: ReaderVersion(version: "0.1.0", models: ["tagger-1"], lexicon: "l1"), text: text,
      claims: [bid, record],
      players: [
        PlayerDescription(
          name: "Åke Ölund", otherNames: ["Ölund"], age: 23, nations: ["Sweden"], positions: ["winger"],
          clubs: ["club/mezzo"], formerClubs: ["Kvarn"])
      ],
      quotes: [
        Quote(
          speaker: "Åke Ölund", to: "Kickabout", range: range("I like it here very much indeed,"),
          words: "I like it here very much indeed,")
      ],
      problems: [
        Problem(code: "undated", message: "The article has no date.", range: nil),
        Problem(code: "open-time", message: "A time stays open.", range: range("in January")),
      ])
  }
}
