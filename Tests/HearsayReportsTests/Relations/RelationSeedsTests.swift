import HearsayModel
import Testing

@testable import HearsayReports

/// What only looks like a conflict: invented likes of the three articles that the design begins with.
@Suite("Relations: what only looks like a conflict")
struct RelationSeedsTests {
  private static let pairs: [(a: Said, b: Said, reason: String)] = [
    (
      Said(
        kind: .transfer, club: "Brentford", day: nil, party: "Cesena", fee: "£20m", value: "history",
        words: "Ferrin joined from Cesena in January for a fee in the region of £20million."),
      Said(
        kind: .transfer, club: "Brentford", day: "2023-11-15", paper: "Il Gol", party: "Cesena", fee: "€25m",
        value: "history", when: "2023-01",
        words: "He has rarely played since he came from Cesena in January for €25 million."),
      "One sum told twice: €25m and £20m (€25m was £22m at 0.88, the rate of 2023-01) are 9.1% apart, tolerance 12% across currencies, and with “in the region of”."
    ),
    (
      Said(
        kind: .record, club: "Brentford", day: nil, figures: ["appearances": 16],
        words: "He has made 16 appearances for Brentford."),
      Said(
        kind: .record, club: "Brentford", day: "2023-12-14", paper: "Il Gol",
        figures: ["appearances": 12, "starts": 7],
        when: "2023/24", words: "He has 12 appearances this season."),
      "12 and 16 appearances: one counts 2023/24, the other no stated season, so perhaps his whole time there."
    ),
    (
      Said(
        kind: .interest, club: "Roma", day: "2023-11-15", isDenied: true, deal: .permanent,
        words: "Roma do not intend to buy him."),
      Said(
        kind: .interest, club: "Roma", day: "2023-12-14", paper: "Il Gol", deal: .loanOption,
        words: "Roma want him on loan with an option to buy."),
      "Only a permanent deal is denied; the other speaks of a loan with an option to buy."
    ),
  ]

  @Test("each lookalike is explained by a sentence with its facts", arguments: 0..<pairs.count)
  func explained(place: Int) {
    let (a, b, reason) = Self.pairs[place]
    let lookalikes = RelationSpecimen.finder.lookalikes(among: [a.filed("a"), b.filed("b")])
    #expect(lookalikes.map(\.reason) == [reason])
  }

  @Test("four starts and seven a month later are a season that went on")
  func starts() {
    let four = Said(
      kind: .record, club: "Brentford", day: "2023-11-15", figures: ["appearances": 8, "starts": 4], when: "2023/24")
    let seven = Said(
      kind: .record, club: "Brentford", day: "2023-12-14", paper: "Il Gol", figures: ["appearances": 12, "starts": 7],
      when: "2023/24")
    let relation = RelationSpecimen.relation(four, seven)
    #expect(relation.kind == .develops)
    #expect(relation.reason == "8 and 12 appearances, 4 and 7 starts for 2023/24: he has played on.")
  }

  @Test("what one club paid and the tag that he had at another are two moves")
  func twoMoves() {
    let paid = Said(
      kind: .transfer, club: "Roma", fee: "€75m", value: "history", words: "He joined Roma for €75 million.",
      text: "one")
    let tag = Said(
      kind: .transfer, club: "Napoli", fee: "€80m", value: "history",
      words: "He never lived up to his €80 million tag.", text: "one")
    #expect(RelationSpecimen.relation(paid, tag).kind == .unrelated)
  }

  @Test("none of them is a conflict")
  func noConflict() {
    let claims = Self.pairs.enumerated().flatMap { [$1.a.filed("a\($0)"), $1.b.filed("b\($0)")] }
    #expect(RelationSpecimen.finder.conflicts(among: claims) == [])
  }
}
