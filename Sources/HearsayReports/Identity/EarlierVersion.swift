import HearsayModel

/// A name in a new version of an article is whom it was in the version before.
enum EarlierVersion {
  /// The player of the same name in another version of the mention's article; `nil` where there is none.
  static func player(of mention: PlayerMention, _ placed: [PlacedMention]) -> IdentityChoice? {
    let before = placed.last {
      $0.article == mention.article && $0.version != mention.version && $0.name == mention.name
    }
    return before.map {
      .join($0.player, reason: "\(mention.name) in an earlier version of the article", rule: "earlier-version")
    }
  }
}
