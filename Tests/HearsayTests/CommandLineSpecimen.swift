import HearsayModel
import HearsayText

@testable import HearsayDesk

/// An article that was read by hand.
enum LayoutSpecimen {
  static let reader = ReaderVersion(version: "0", models: [], lexicon: "0")
  private static let body =
    "Brörup will bid around £7.5m to £8m to loan Åke Ölund. They need a winger. “I like it here” Ölund has a goal. It may be soon."

  static var article: ReadArticle {
    let article = Article(
      givenID: "a1", publisher: "Kickabout", published: Day("2023-12-14"), title: "Brörup look north", body: body)
    var reading = Reading(id: article.id, version: article.versionID, reader: reader, text: article.text)
    reading.claims = [bid, need, record]
    reading.quotes = [
      Quote(speaker: "Åke Ölund", to: "Kickabout", range: range("I like it here"), words: "I like it here")
    ]
    reading.problems = [Problem(code: "open-time", message: "A time stays open.", range: range("soon"))]
    return ReadArticle(place: "a.txt", article: article, reading: reading)
  }

  private static func range(_ words: String) -> ByteRange {
    let text = Array(CanonicalText(title: "Brörup look north", body: body).bytes)
    let sought = Array(words.utf8)
    let start = (0...(text.count - sought.count)).first { text[$0..<($0 + sought.count)].elementsEqual(sought) } ?? 0
    return ByteRange(start, start + sought.count)
  }

  private static var bid: Claim {
    var claim = Claim(
      id: ClaimID("c1"), kind: .bid, entry: "bid.will-bid", trigger: range("bid"),
      evidence: range("Brörup will bid around £7.5m to £8m to loan Åke Ölund"))
    claim.player = "Åke Ölund"
    claim.club = "Brörup"
    claim.modality = .plan
    claim.deal = .loan
    claim.terms = [
      Term(
        role: .loanFee, minimum: Money(minorUnits: 750_000_000, currency: .pound),
        maximum: Money(minorUnits: 800_000_000, currency: .pound), hedge: "around", range: range("£7.5m to £8m"))
    ]
    claim.when = .window(Window(year: 2024, half: .winter))
    claim.chain = [
      Attribution(name: "Ann Nygård", role: .journalist, link: .for, range: range("Brörup")),
      Attribution(name: "Il Corriere di Mezzo", role: .outlet, link: .via, range: range("Brörup")),
      Attribution(name: "Kickabout", role: .outlet, link: .via, range: range("Brörup")),
    ]
    claim.confidence = 0.873
    return claim
  }

  private static var need: Claim {
    var claim = Claim(
      id: ClaimID("c2"), kind: .need, entry: "need.need", trigger: range("need"), evidence: range("They need a winger.")
    )
    claim.club = "Brörup"
    claim.value = .words("winger")
    return claim
  }

  private static var record: Claim {
    var claim = Claim(
      id: ClaimID("c3"), kind: .record, entry: "record.goals", trigger: range("goal"),
      evidence: range("Ölund has a goal."))
    claim.player = "Åke Ölund"
    claim.value = .figures(["goals": 1])
    return claim
  }
}
