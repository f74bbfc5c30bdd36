import HearsayModel

/// The claims of one source by the part that it has in them, the latest first.
struct SourceParts {
  private let key: String
  private let almanac: Almanac
  private(set) var ownVoice: [NamedClaim] = []
  private(set) var quoted: [NamedClaim] = []
  private(set) var passedOn: [NamedClaim] = []
  /// The articles that it put out.
  private(set) var articles: [ArticleID] = []

  init(key: String, claims: [NamedClaim], almanac: Almanac) {
    self.key = key
    self.almanac = almanac
    for claim in claims { add(claim) }
  }

  private mutating func add(_ claim: NamedClaim) {
    let isPublisher = claim.publisher == key
    if isPublisher { articles.append(claim.article.id) }
    if isOrigin(of: claim) {
      if isPublisher { ownVoice.append(claim) } else { quoted.append(claim) }
    } else if isPublisher || claim.links.contains(key) {
      passedOn.append(claim)
    }
  }

  /// Whether the claim is its word: an outlet's journalist speaks for it, as far as the chain or the almanac says so.
  private func isOrigin(of claim: NamedClaim) -> Bool {
    guard let first = claim.links.first else { return claim.publisher == key }
    if first == key { return true }
    guard let origin = claim.claim.chain.first, origin.role == .journalist else { return false }
    let isSaid = origin.link == .for && claim.links.count > 1 && claim.links[1] == key
    return isSaid || almanac.isJournalist(first, of: key) && (claim.publisher == key || claim.links.contains(key))
  }

  /// Its name as the first claim has it.
  var name: String? {
    for claim in ownVoice + quoted + passedOn {
      if let index = claim.links.firstIndex(of: key) { return claim.claim.chain[index].name }
      if claim.publisher == key, let publisher = claim.article.publisher { return publisher }
    }
    return nil
  }

  /// Who tells its word, by publisher.
  var repeatedBy: [SourceReport.Tally] {
    tallies((quoted + passedOn).filter { $0.publisher != key }.map { ($0.publisher, $0.article.publisher, $0.day) })
  }

  /// Whose word it tells, by origin; nobody with a name is counted apart.
  var repeats: [SourceReport.Tally] {
    tallies(
      passedOn.filter { $0.publisher == key && $0.claim.chain.first?.role != .unnamed }.map {
        ($0.links.first ?? $0.publisher, $0.claim.chain.first?.name, $0.day)
      })
  }

  private func tallies(_ claims: [(key: String, name: String?, day: Day?)]) -> [SourceReport.Tally] {
    Dictionary(grouping: claims) { $0.key }.map { key, claims in
      SourceReport.Tally(
        key: key, name: almanac.sourceName(of: key) ?? claims.lazy.compactMap(\.name).first ?? key,
        claims: claims.count, last: claims.compactMap(\.day).max())
    }.sorted { (-$0.claims, $0.key) < (-$1.claims, $1.key) }
  }
}
