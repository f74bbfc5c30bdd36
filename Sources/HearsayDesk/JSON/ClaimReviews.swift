import HearsayModel
import HearsayReports

/// Claims as schema.org ClaimReview, for archives and researchers who exchange claims in that form.
///
/// A ClaimReview of a fact checker says whether a claim is true. Hearsay says who put it forward, where and when, so it
/// gives no `reviewRating`: one that reads "unrated" would still be taken for a verdict.
public enum ClaimReviews {
  /// One review for each proposition among claims, in the order in which the propositions come; the almanac knows which
  /// names are one club.
  public static func reviews(of claims: [FiledClaim], almanac: Almanac = Almanac()) -> [JSON] {
    var order: [Proposition] = []
    var members: [Proposition: [FiledClaim]] = [:]
    for claim in claims {
      let proposition = Proposition(claim, almanac)
      if members[proposition] == nil { order.append(proposition) }
      members[proposition, default: []].append(claim)
    }
    return order.compactMap { members[$0].flatMap(json(of:)) }
  }

  /// The review of one proposition, from all claims that put it forward; `nil` for no claims.
  public static func json(of claims: [FiledClaim]) -> JSON? {
    let claims = ClaimOrder.byDay(claims)
    guard let first = claims.first else { return nil }
    return .object([
      "@context": .string("https://schema.org"), "@type": .string("ClaimReview"),
      "claimReviewed": .string(sentence(for: first.claim)),
      "author": .object([
        "@type": .string("SoftwareApplication"), "name": .string("Hearsay"),
        "softwareVersion": .string(Program.version),
      ]),
      "itemReviewed": item(claims, first),
    ])
  }

  private static func sentence(for claim: Claim) -> String {
    Phrasing(player: claim.player.map(Phrasing.Player.name) ?? .unnamed).sentence(for: claim)
  }

  private static func item(_ claims: [FiledClaim], _ first: FiledClaim) -> JSON {
    var members: [String: JSON] = [
      "@type": .string("Claim"), "identifier": .string(first.id.value), "author": author(of: first),
      "appearance": .array(appearances(claims)),
    ]
    // Only a day can say which was the first.
    if first.day != nil { members["firstAppearance"] = work(first.article) }
    members["about"] = first.claim.player.map { .object(["@type": .string("Person"), "name": .string($0)]) }
    return .object(members)
  }

  /// Whose word it is: the end of the chain, else the publisher.
  private static func author(of filed: FiledClaim) -> JSON {
    guard let origin = filed.claim.chain.first else { return organization(filed.article.publisher) }
    let isPerson = origin.role == .journalist || origin.role == .speaker
    return isPerson
      ? .object(["@type": .string("Person"), "name": .string(origin.name)]) : organization(origin.name)
  }

  /// Each article once.
  private static func appearances(_ claims: [FiledClaim]) -> [JSON] {
    var seen: Set<ArticleID> = []
    return claims.map(\.article).filter { seen.insert($0.id).inserted }.map(work)
  }

  private static func work(_ article: FiledArticle) -> JSON {
    var members: [String: JSON] = [
      "@type": .string("CreativeWork"), "identifier": .string(article.id.value),
      "publisher": organization(article.publisher),
    ]
    members["url"] = article.url.map(JSON.string)
    members["headline"] = article.title.map(JSON.string)
    members["datePublished"] = article.published.map { .string($0.description) }
    members["inLanguage"] = article.language.map(JSON.string)
    return .object(members)
  }

  private static func organization(_ name: String?) -> JSON {
    .object(["@type": .string("Organization"), "name": .string(name ?? "unnamed publisher")])
  }
}

/// What a claim puts forward, whoever says so: claims with the same one are one review.
private struct Proposition: Hashable {
  let player: String
  let kind: Kind
  let club: String
  let counterparty: String
  let polarity: Polarity
  let modality: Modality
  let deal: Deal?
  let value: ClaimValue?

  init(_ filed: FiledClaim, _ almanac: Almanac) {
    let claim = filed.claim
    player = filed.player?.value ?? claim.player ?? ""
    kind = claim.kind
    club = claim.club.map { NamedClub($0, ref: claim.clubRef, almanac: almanac).key } ?? ""
    counterparty = claim.counterparty.map { NamedClub($0, ref: claim.counterpartyRef, almanac: almanac).key } ?? ""
    polarity = claim.polarity
    modality = claim.modality
    deal = claim.deal
    value = claim.value
  }
}
