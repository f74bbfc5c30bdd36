import HearsayModel
import HearsayText

/// A claim with its clubs and sources looked up once, for all that is asked of it.
///
/// It is a class because it is passed about by the thousand: a copy of a claim holds some forty references, which took most of the time
/// that sagas took.
final class NamedClaim: Sendable {
  let filed: FiledClaim
  /// The club that acts; `nil` where the text names none.
  let club: NamedClub?
  /// The other club; `nil` where the other party is no club, or none is named.
  let otherClub: NamedClub?
  /// Who put the article out, by key.
  let publisher: String
  /// The keys of the chain of word, origin first.
  let links: [String]

  init(_ filed: FiledClaim, club: NamedClub?, otherClub: NamedClub?, publisher: String, links: [String]) {
    self.filed = filed
    self.club = club
    self.otherClub = otherClub
    self.publisher = publisher
    self.links = links
  }

  var id: ClaimID { filed.claim.id }
  var claim: Claim { filed.claim }
  var article: FiledArticle { filed.article }
  var player: PlayerID? { filed.player }
  var day: Day? { filed.article.published }
}

/// Where a claim stands in time: all that decides its place among others. A claim itself holds some forty references, and would be copied for each
/// look at it.
private struct TimeKey: Comparable {
  let day: Int
  let seen: Day
  let article: String
  let evidence: ByteRange
  let place: Int

  init(_ filed: FiledClaim, at place: Int) {
    day = filed.day?.number ?? .max
    seen = filed.article.seen
    article = filed.article.id.value
    evidence = filed.claim.evidence
    self.place = place
  }

  static func < (left: TimeKey, right: TimeKey) -> Bool {
    if left.day != right.day { return left.day < right.day }
    return (left.seen, left.article, left.evidence, left.place)
      < (right.seen, right.article, right.evidence, right.place)
  }
}

extension [FiledClaim] {
  /// Their places in order of time.
  fileprivate var inOrderOfTime: [Int] { indices.map { TimeKey(self[$0], at: $0) }.sorted().map(\.place) }
}

extension Testimony {
  init(_ named: NamedClaim) { self.init(named.filed) }
}

/// Looks names up, each once.
struct NameLookup {
  let almanac: Almanac
  private var clubs: [String: NamedClub] = [:]
  private var publishers: [ArticleID: String] = [:]
  private var sources: [Source: String] = [:]

  private struct Source: Hashable {
    let name: String
    let role: Attribution.Role
  }

  init(almanac: Almanac) { self.almanac = almanac }

  /// The claims with their names looked up, in order of time: dated ones by day, then undated ones; of one day by article and by
  /// where they stand in it.
  static func naming(_ claims: [FiledClaim], almanac: Almanac) -> [NamedClaim] {
    var lookup = NameLookup(almanac: almanac)
    return claims.inOrderOfTime.map { lookup.named(claims[$0]) }
  }

  private mutating func named(_ filed: FiledClaim) -> NamedClaim {
    NamedClaim(
      filed, club: filed.claim.club.map { club($0, ref: filed.claim.clubRef) }, otherClub: otherClub(filed.claim),
      publisher: publisher(of: filed.article), links: filed.claim.chain.map { source($0) })
  }

  /// The counterparties of a standing are players.
  private mutating func otherClub(_ claim: Claim) -> NamedClub? {
    guard claim.kind != .standing, !claim.isWithPerson, let name = claim.counterparty else { return nil }
    return club(name, ref: claim.counterpartyRef)
  }

  private mutating func club(_ name: String, ref: String?) -> NamedClub {
    if let known = clubs[ref ?? name] { return known }
    let club = NamedClub(name, ref: ref, almanac: almanac)
    clubs[ref ?? name] = club
    return club
  }

  private mutating func publisher(of article: FiledArticle) -> String {
    if let known = publishers[article.id] { return known }
    let key = almanac.publisherKey(of: article)
    publishers[article.id] = key
    return key
  }

  private mutating func source(_ link: Attribution) -> String {
    if let ref = link.ref { return ref }
    let source = Source(name: link.name, role: link.role)
    if let known = sources[source] { return known }
    let key = almanac.sourceKey(of: link)
    sources[source] = key
    return key
  }
}
