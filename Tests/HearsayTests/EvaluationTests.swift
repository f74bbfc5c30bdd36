import HearsayGold
import HearsayModel
import Testing

@Suite("Evaluation: what counts as the same")
struct EvaluationTests {
  private typealias Specimen = EvaluationSpecimen

  @Test(
    "names are compared without case, accents and marks",
    arguments: [
      ("Gabriel Magalhães", "gabriel magalhaes"), ("Martin Ødegaard", "martin odegaard"), ("Groß", "gross"),
      ("Brighton & Hove Albion", "brighton & hove albion"), ("Saint-Étienne", "saint etienne"),
      ("  N’Golo\u{A0} Kanté ", "ngolo kante"), ("D.C. United", "dc united"), ("Łukasz  Fabiański", "lukasz fabianski"),
      ("U-21s", "u 21s"), ("!", ""),
    ])
  func folding(name: String, folded: String) {
    #expect(Folding.fold(name) == folded)
  }

  @Test(
    "a club has one key for all its names",
    arguments: [
      ("Man Utd", "Manchester United"), ("Manchester United FC", "manchester united"), ("Spurs", "Tottenham Hotspur"),
      ("AC Milan", "Milan"), ("Inter Milan", "Internazionale"), ("Olympique de Marseille", "Marseille"),
      ("AS Roma", "Roma"), ("The Hammers", "West Ham"), ("FC Barcelona", "Barça"), ("Bayern München", "Bayern"),
      ("Brighton & Hove Albion", "Brighton"), ("AFC Bournemouth", "Bournemouth"),
    ])
  func sameClub(one: String, other: String) {
    #expect(ClubNames.key(one) == ClubNames.key(other))
  }

  @Test(
    "clubs with like names stay apart",
    arguments: [
      ("Manchester United", "Manchester City"), ("AC Milan", "Inter Milan"), ("Atletico Madrid", "Real Madrid"),
      ("agent", "player"), ("Sheffield United", "Sheffield Wednesday"), ("FC", "AC"),
    ])
  func otherClub(one: String, other: String) {
    #expect(ClubNames.key(one) != ClubNames.key(other))
  }

  @Test(
    "a person is the same by his surname, the name he goes by, or an initial",
    arguments: [
      ("Tom Ashdown", "Ashdown", true), ("Tom Ashdown", "tom ashdown", true), ("Tom Ashdown", "T. Ashdown", true),
      ("Thomas Ashdown", "Tho Ashdown", true), ("Tomás Silva Reyes", "Tomas", true),
      ("Tom Ashdown", "Tim Ashdown", false),
      ("Tom Ashdown", "Tom", true), ("Tom Ashdown", "Tom Barlow", false), ("Tom Ashdown", "R. Ashdown", false),
      ("Tom Silva Reyes", "Silva", false), ("Tom Silva Reyes", "Tom Reyes", true), ("Tom", "", false), ("", "", true),
    ])
  func person(one: String, other: String, same: Bool) {
    #expect(PersonName(one).isSame(as: PersonName(other)) == same)
    #expect(PersonName(other).isSame(as: PersonName(one)) == same)
  }

  @Test("an absent player is the same as an absent one only")
  func absentPlayer() {
    #expect(PersonName.same(nil, nil))
    #expect(!PersonName.same(PersonName("Tom Ashdown"), nil))
  }

  @Test(
    "a fee is the same within two in a hundred, in one currency and for one period",
    arguments: [
      (10_000_000, 10_000_000, true), (10_000_000, 10_200_000, true), (10_000_000, 9_800_000, true),
      (10_000_000, 10_204_082, false), (10_000_000, 9_799_999, false), (0, 0, true),
    ])
  func fees(one: Double, other: Double, same: Bool) {
    #expect(GoldFee.same(GoldFee(amount: one, currency: "GBP"), GoldFee(amount: other, currency: "GBP")) == same)
    #expect(!GoldFee.same(GoldFee(amount: one, currency: "GBP"), GoldFee(amount: other, currency: "EUR")))
    #expect(!GoldFee.same(GoldFee(amount: one, currency: "GBP", per: "week"), GoldFee(amount: other, currency: "GBP")))
    #expect(!GoldFee.same(nil, GoldFee(amount: other, currency: "GBP")))
  }

  @Test(
    "a denied will is the will that it amounts to",
    arguments: [
      ("stance", "sell", "keep"), ("stance", "listen", "keep"), ("stance", "keep", "listen"),
      ("preference", "leave", "stay"), ("preference", "stay", "leave"), ("preference", "join", "refuse"),
      ("preference", "refuse", "join"),
    ])
  func denied(kind: String, will: String, settled: String) throws {
    let denied = try Specimen.claim(#""kind":"\#(kind)","value":"\#(will)","polarity":"-""#)
    #expect(denied.value == .string(settled))
    #expect(denied.polarity == .affirmed)
    let affirmed = try Specimen.claim(#""kind":"\#(kind)","value":"\#(will)""#)
    #expect(affirmed.value == .string(will))
  }

  @Test("other denied claims stay denied", arguments: [#""kind":"stance","value":"undecided""#, #""kind":"exit""#])
  func stillDenied(slots: String) throws {
    #expect(try Specimen.claim(slots + #","polarity":"-""#).polarity == .denied)
  }

  @Test(
    "a source has one key for all its names",
    arguments: [
      ("The Sun", "Sun"), ("TMW", "Tuttomercatoweb"), ("La Gazzetta dello Sport", "Gazzetta"), ("Goal.com", "goal"),
      ("Sky", "Sky Sports"), ("The Mirror", "Daily Mirror"), ("Calciomercato.com", "Calciomercato"),
    ])
  func sources(one: String, other: String) {
    // The scorer takes the article off before it looks the name up, and looks up the rest.
    #expect(SourceNames.key(one) == SourceNames.key(other))
  }

  @Test("evidence stands in the sentence that shares most words with it, the first of several")
  func evidence() throws {
    let sentences = ["It rained.", "Norwich want Ashdown now", "Norwich want Ashdown now too", "Fine"]
    let quoted = #""evidence":{"quote":"want Ashdown now"}"#
    #expect(try Specimen.claim(quoted, evidence: sentences).sentence == 1)
    #expect(try Specimen.claim(quoted).sentence == 0)
    #expect(try Specimen.claim(#""sentence":3,"# + quoted, evidence: sentences).sentence == 3)
  }
}
