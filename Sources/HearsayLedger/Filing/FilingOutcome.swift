import HearsayModel

/// What became of a filing.
public struct FilingOutcome: Hashable, Sendable {
  /// What happened.
  public enum Event: String, Hashable, Sendable, CaseIterable {
    /// The article is new.
    case new
    /// The ledger had this version by this reader; nothing was written.
    case unchanged
    /// The ledger had the article, and its text, day, address, publisher or language is another now. The old version is kept.
    case newVersion
    /// The ledger had this version, and another reader has read it now. The old reading is kept.
    case newReading
    /// The article was forgotten, and is not taken in again.
    case forgotten
  }

  /// What happened.
  public let event: Event
  /// The article.
  public let article: ArticleID
  /// How many claims were written.
  public let claims: Int
  /// The players who were met for the first time, in the order of the text.
  public let newPlayers: [PlayerID]
  /// The players who turned out to be others, by the names of their entries.
  public let merges: [PlayerMerge]

  /// An outcome.
  public init(
    event: Event, article: ArticleID, claims: Int = 0, newPlayers: [PlayerID] = [], merges: [PlayerMerge] = []
  ) {
    self.event = event
    self.article = article
    self.claims = claims
    self.newPlayers = newPlayers
    self.merges = merges
  }
}

/// What the ledger knows of an article before it is read, so that nothing is read twice.
public enum ArticleStanding: Hashable, Sendable {
  /// It never saw it.
  case unknown
  /// It has this version by this reader: filing it would write nothing.
  case filed(seen: Day)
  /// It has this version by other readers.
  case otherReader(seen: Day)
  /// It has the article in another version.
  case otherVersion
  /// The article was forgotten.
  case forgotten
}
