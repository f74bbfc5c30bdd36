import HearsayModel
import HearsayText

@testable import HearsayReports

/// The world that the tests of reports are set in: real clubs, invented outlets and people, windows by the general rule.
enum Newsroom {
  static let almanac = Almanac(
    owners: ["outlet:daily-boot": "Ink Group", "outlet:sunday-boot": "Ink Group", "outlet:il-pallone": "Carta"],
    outlets: OutletDirectory([
      KnownOutlet(ref: "outlet:kickabout", name: "Kickabout", country: "England"),
      KnownOutlet(ref: "outlet:daily-boot", name: "Daily Boot", aliases: ["The Boot"], country: "England"),
      KnownOutlet(ref: "outlet:sunday-boot", name: "Sunday Boot", country: "England"),
      KnownOutlet(ref: "outlet:il-pallone", name: "Il Pallone", country: "Italy"),
      KnownOutlet(ref: "outlet:terzo-tempo", name: "Terzo Tempo", country: "Italy"),
      KnownOutlet(ref: "outlet:el-balon", name: "El Balón", country: "Spain"),
    ]),
    journalists: JournalistDirectory([
      KnownJournalist(
        ref: "journalist:ada-quill", name: "Ada Quill", outlets: ["outlet:kickabout", "outlet:il-pallone"])
    ]),
    clubs: ClubDirectory([
      club("Arsenal", "England"), club("Chelsea", "England"), club("Leeds United", "England", ["Leeds"]),
      club("AC Milan", "Italy", ["Milan"]), club("Roma", "Italy", ["AS Roma"]),
      club("Inter Milan", "Italy", ["Inter"]), club("Inter Miami", "United States"),
      club("Athletic Bilbao", "Spain", ["Athletic Club"]), club("Atlético Madrid", "Spain", ["Atletico Madrid"]),
      club("Sporting CP", "Portugal", ["Sporting"]), club("Sporting Gijón", "Spain", ["Sporting"]),
    ]))

  private static func club(_ name: String, _ country: String, _ aliases: [String] = []) -> KnownClub {
    KnownClub(
      ref: "club:" + name.lowercased().split(separator: " ").joined(separator: "-"), name: name, aliases: aliases,
      country: country)
  }

  /// The sagas of claims, in this world.
  static func sagas(_ claims: [FiledClaim], asOf: String? = nil) -> [Saga] {
    SagaBuilder(almanac: almanac, asOf: asOf.flatMap { Day($0) }).sagas(of: claims)
  }

  /// The first saga of claims, in this world.
  static func saga(_ claims: [FiledClaim], asOf: String? = nil) -> Saga? { sagas(claims, asOf: asOf).first }

  /// The graph of claims, in this world.
  static func graph(_ claims: [FiledClaim]) -> ProvenanceGraph { ProvenanceGraph(claims: claims, almanac: almanac) }
}

/// Writes the claims of one article on Tom Ferrin, each with an id of its own.
struct Writer {
  let article: FiledArticle
  private(set) var claims: [FiledClaim] = []

  init(_ id: String, _ day: String?, publisher: String = "Kickabout", text: String? = nil) {
    var article = Specimen.article(id, day, publisher: publisher)
    if let text { article.sketch = TextSketch(of: CanonicalText(body: text)) }
    self.article = article
  }

  /// Adds a claim; `by` is the chain of word, origin first.
  mutating func say(
    _ kind: Kind, _ club: String?, player: String? = "Tom Ferrin", to other: String? = nil, by chain: [String] = [],
    value: String? = nil, deal: Deal? = nil, modality: Modality = .fact, polarity: Polarity = .affirmed,
    set: (inout Claim) -> Void = { _ in }
  ) {
    let place = claims.count
    claims.append(
      Specimen.claim(kind, player, club, in: article, chain: chain) { claim in
        claim.id = ClaimID("\(article.id.value)/\(place)")
        claim.counterparty = other
        claim.value = value.map { .words($0) }
        claim.deal = deal
        claim.modality = modality
        claim.polarity = polarity
        claim.evidence = ByteRange(place * 10, place * 10 + 5)
        set(&claim)
      })
  }

  /// An article on Tom Ferrin and its claims.
  static func article(
    _ id: String, _ day: String?, publisher: String = "Kickabout", text: String? = nil, _ write: (inout Writer) -> Void
  ) -> [FiledClaim] {
    var writer = Writer(id, day, publisher: publisher, text: text)
    write(&writer)
    return writer.claims
  }
}
