import HearsayModel

/// What of a day's news is asked for; what is left out does not matter.
public struct NewsFilter: Hashable, Sendable {
  /// The club, by key.
  public var club: String?
  /// The league whose clubs are meant, by the name that the lexicon gives it.
  public var league: String?
  /// The sort of source, in the chain or as the publisher: `journalist`, or a sort of outlet as `newspaper`.
  public var sourceKind: String?
  /// The step that a claim shows.
  public var stage: Stage?
  /// The form of the deal.
  public var deal: Deal?

  /// A filter; nothing is filtered by what is left out.
  public init(
    club: String? = nil, league: String? = nil, sourceKind: String? = nil, stage: Stage? = nil, deal: Deal? = nil
  ) {
    self.club = club
    self.league = league
    self.sourceKind = sourceKind
    self.stage = stage
    self.deal = deal
  }

  /// Whether it leaves all in.
  public var isEmpty: Bool { self == NewsFilter() }
}
