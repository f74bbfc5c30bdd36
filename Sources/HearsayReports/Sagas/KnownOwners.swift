import HearsayModel

/// The clubs in the almanac that players belong to, for claims that name no club of their own.
struct KnownOwners {
  private var ofArticle: [ArticleOnPlayer: String] = [:]
  private var ofPlayer: [PlayerID: String] = [:]

  /// The owners that the claims tell, for those of them that are `open`: most claims name a club that the almanac knows, and to find an owner takes
  /// longer than to place a claim.
  init(_ claims: [NamedClaim], for open: [NamedClaim], almanac: Almanac) {
    let isKnown = { (owner: SagaOwner?) in
      owner.flatMap { almanac.country(ofClub: $0.club.key) == nil ? nil : $0.club.key }
    }
    let players = Set(open.compactMap(\.player))
    let placed = Dictionary(grouping: claims.filter { $0.player.map(players.contains) == true }, by: \.player)
    for (player, claims) in placed {
      if let player { ofPlayer[player] = isKnown(OwnerFinder.owner(of: claims)) }
    }
    let articles = Set(open.map(ArticleOnPlayer.init))
    for (article, claims) in Dictionary(grouping: placed.values.joined(), by: ArticleOnPlayer.init)
    where articles.contains(article) {
      ofArticle[article] = isKnown(OwnerFinder.owner(of: claims))
    }
  }

  /// The key of the owner in the claim's article, else in all articles on the player; `nil` where the almanac knows neither.
  subscript(filed: NamedClaim) -> String? {
    ofArticle[ArticleOnPlayer(filed)] ?? filed.player.flatMap { ofPlayer[$0] }
  }
}
