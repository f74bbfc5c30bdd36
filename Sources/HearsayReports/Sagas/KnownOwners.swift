import HearsayModel

/// The clubs in the almanac that players belong to, for claims that name no club of their own.
struct KnownOwners {
  private var ofArticle: [ArticleOnPlayer: String] = [:]
  private var ofPlayer: [PlayerID: String] = [:]

  init(_ claims: [NamedClaim], almanac: Almanac) {
    let isKnown = { (owner: SagaOwner?) in
      owner.flatMap { almanac.country(ofClub: $0.club.key) == nil ? nil : $0.club.key }
    }
    let placed = claims.filter { $0.player != nil }
    for (article, claims) in Dictionary(grouping: placed, by: ArticleOnPlayer.init) {
      ofArticle[article] = isKnown(OwnerFinder.owner(of: claims))
    }
    for (player, claims) in Dictionary(grouping: placed, by: \.player) {
      if let player { ofPlayer[player] = isKnown(OwnerFinder.owner(of: claims)) }
    }
  }

  /// The key of the owner in the claim's article, else in all articles on the player; `nil` where the almanac knows neither.
  subscript(filed: NamedClaim) -> String? {
    ofArticle[ArticleOnPlayer(filed)] ?? filed.player.flatMap { ofPlayer[$0] }
  }
}
