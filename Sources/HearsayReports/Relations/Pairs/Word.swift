import HearsayModel
import HearsayText

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
    switch Origin(of: filed) {
    case .ownVoice(let key): self.init(key: key, name: publisher, sort: .ownVoice, almanac)
    case .unnamed(let id): self.init(key: id.value, name: "a source without a name", sort: .unnamed, almanac)
    case .named(let key): self.init(key: key, name: filed.claim.chain.first?.name ?? key, sort: .named, almanac)
    }
  }

  private init(key: String, name: String, sort: Sort, _ almanac: Almanac) {
    self.key = sort == .unnamed ? key : Self.key(of: key, by: almanac)
    self.name = name
    self.sort = sort
  }

  /// The key under which all names of a source fall together.
  static func key(of name: String, by almanac: Almanac) -> String {
    almanac.outletRef(named: name) ?? almanac.journalistRef(named: name) ?? almanac.clubRef(named: name)
      ?? plain(name)
  }

  /// A name without case and accents, and without a "the" in front.
  private static func plain(_ name: String) -> String {
    let folded = Folding.fold(name)
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }
}
