import HearsayModel
import HearsayText

/// Claims for tests, made of the few slots that a test is about.
enum Specimen {
  /// An article of a day; its id and version are made from `id`.
  static func article(_ id: String, _ day: String?, publisher: String = "Kickabout", seen: String = "2024-01-01")
    -> FiledArticle
  {
    FiledArticle(
      id: ArticleID(id), version: VersionID("version-\(id)"), publisher: publisher, published: day.flatMap { Day($0) },
      seen: Day(seen) ?? Day(number: 0))
  }

  /// A claim in an article; `chain` are names of outlets, origin first.
  static func claim(
    _ kind: Kind, _ player: String?, _ club: String?, in article: FiledArticle, chain: [String] = [],
    set: (inout Claim) -> Void = { _ in }
  ) -> FiledClaim {
    var claim = Claim(
      id: ClaimID("\(article.id.value)/\(kind.rawValue)/\(player ?? "-")/\(club ?? "-")"), kind: kind,
      entry: "specimen",
      trigger: ByteRange(0, 0), evidence: ByteRange(0, 0))
    claim.player = player
    claim.club = club
    claim.chain = chain.map {
      Attribution(name: $0, role: .outlet, link: .via, range: ByteRange(0, 0))
    }
    set(&claim)
    return FiledClaim(
      claim: claim, article: article, player: player.map { PlayerID($0.lowercased().replacing(" ", with: "-")) })
  }
}
