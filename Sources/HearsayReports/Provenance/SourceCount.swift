import HearsayModel

/// Claims that rest on one source, however many publishers carry them.
public struct SourceGroup: Hashable, Sendable {
  /// Why two claims count as one source.
  public enum Tie: String, Hashable, Sendable, CaseIterable {
    /// Their chains begin with the same name.
    case sameOrigin = "same origin"
    /// A journalist and the outlet that he writes for.
    case journalist = "journalist and outlet"
    /// Their outlets have one owner.
    case owner = "one owner"
    /// One text stands in the other without credit.
    case copy = "copied text"
  }

  /// The name of the source: the origin of the first claim in time; the article's id where its publisher is not known.
  public let name: String
  /// The key of that origin: a ref where it is known.
  public let key: String
  /// Whether the lexicon knows the source; one that it does not know has no standing.
  public let isKnown: Bool
  /// Whether an article of the source's own is among those that the count was made over; otherwise others say that it said so.
  public let isConfirmed: Bool
  /// Its claims: dated ones in order of their days, then undated ones.
  public let claims: [ClaimID]
  /// What ties them together, where there are several origins; each once.
  public let ties: [Tie]
}

/// The independent sources of a set of claims.
public struct SourceCount: Hashable, Sendable {
  /// The sources, the first to speak first.
  public let groups: [SourceGroup]
  /// The claims on unnamed words. Two of them are never the same source nor two, so they are not counted.
  public let unnamed: [ClaimID]
  /// The claims that only cite each other in a circle: they have no origin and add nothing.
  public let circular: [ClaimID]

  /// How many independent sources there are.
  public var independent: Int { groups.count }

  /// A count.
  public init(groups: [SourceGroup], unnamed: [ClaimID], circular: [ClaimID]) {
    self.groups = groups
    self.unnamed = unnamed
    self.circular = circular
  }
}
