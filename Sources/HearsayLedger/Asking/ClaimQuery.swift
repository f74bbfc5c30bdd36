import HearsayModel

/// Which claims are asked for, in which order, and how many. Lists that are empty leave all in.
public struct ClaimQuery: Hashable, Sendable {
  /// In which order.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// By the day that they count from, the latest first.
    case newest
    /// By the day that they count from, the earliest first.
    case oldest
    /// By the reader's confidence, the surest first.
    case confidence
  }

  /// Who they are about: any of these.
  public var players: [PlayerID] = []
  /// The club or the counterparty is any of these keys.
  public var clubs: [String] = []
  /// On the word of any of these keys.
  public var sources: [String] = []
  /// In an article put out by any of these: a ref, or a publisher's name as articles have it.
  public var publishers: [String] = []
  /// Of any of these kinds.
  public var kinds: [Kind] = []
  /// Affirmed or denied; `nil` for both.
  public var polarity: Polarity?
  /// On any of these steps of the ladder.
  public var stages: [Stage] = []
  /// In a saga that spans this: `2024-winter`, `contract`.
  public var window: String?
  /// In this article.
  public var article: ArticleID?
  /// From this day on.
  public var since: Day?
  /// Up to this day.
  public var until: Day?
  /// As sure as this at least.
  public var confidence: Double = 0
  /// Without the transfers that are told as background.
  public var withoutBackground = false
  /// What the world knew on this day: claims that count from it or earlier, each article in its latest version of then.
  public var asOf: Day?
  /// What the ledger knew at the end of this day: versions seen and readings filed by then. Who is who is always told as
  /// it is known now.
  public var known: Day?
  /// In which order.
  public var order: Order = .newest
  /// How many at most.
  public var limit: Int = 100
  /// How many of the first to leave out.
  public var offset: Int = 0

  /// All claims, the latest hundred first.
  public init() {}

  /// A saga's claims, the earliest first and without a limit.
  public static func saga(of player: PlayerID, window: String) -> ClaimQuery {
    var query = ClaimQuery()
    query.players = [player]
    query.window = window
    query.order = .oldest
    query.limit = .max
    return query
  }
}
