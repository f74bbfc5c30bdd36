import HearsayModel

/// On whose word a claim is, with names that stand for one outlet, journalist or club brought together by the almanac.
///
/// A publisher in its own voice and the same outlet cited by another are one word; two unnamed sources never are.
struct Word: Hashable, Sendable {
  /// What tells it from other words.
  let key: String
  /// Its name for people.
  let name: String
  /// How it stands behind the claim.
  let sort: Sort

  /// How a word stands behind a claim.
  enum Sort: Hashable, Sendable {
    /// The article names it.
    case named
    /// The article speaks for itself.
    case ownVoice
    /// Nobody with a name.
    case unnamed
  }

  /// The word that a claim is on.
  init(of filed: FiledClaim, by almanac: Almanac) {
    let publisher = filed.article.publisher ?? "an article with no publisher"
    switch Origin(of: filed, almanac: almanac) {
    case .ownVoice(let key): self.init(key: key, name: publisher, sort: .ownVoice)
    case .unnamed(let id): self.init(key: id.value, name: "a source without a name", sort: .unnamed)
    case .named(let key): self.init(key: key, name: filed.claim.chain.first?.name ?? key, sort: .named)
    }
  }

  private init(key: String, name: String, sort: Sort) {
    self.key = key
    self.name = name
    self.sort = sort
  }
}
