import HearsayModel

/// Which claims a list is about, in the words of a user; what is left out does not matter.
public struct ClaimFilter: Hashable, Sendable {
  /// The order of a list.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// The latest day first; undated ones by the day that the ledger first saw them.
    case newest
    /// The earliest day first.
    case oldest
    /// The surest first.
    case confidence
  }

  /// The player by name, surname or id.
  public var player: String?
  /// The club by name, as the one that acts or the other side.
  public var club: String?
  /// A source in the chain of word, or the publisher.
  public var source: String?
  /// The kinds; empty for all.
  public var kinds: [Kind]
  /// The step of the ladder that a claim shows.
  public var stage: Stage?
  /// The window that it is about.
  public var window: Window?
  /// Affirmed or denied; `nil` for both.
  public var polarity: Polarity?
  /// The first day.
  public var since: Day?
  /// The last day.
  public var until: Day?
  /// The order.
  public var order: Order
  /// The most to list.
  public var limit: Int
  /// How many of the first to leave out, for the pages after the first.
  public var offset = 0

  /// A filter; nothing is filtered by what is left out.
  public init(
    player: String? = nil, club: String? = nil, source: String? = nil, kinds: [Kind] = [], stage: Stage? = nil,
    window: Window? = nil, polarity: Polarity? = nil, since: Day? = nil, until: Day? = nil, order: Order = .newest,
    limit: Int = 50
  ) {
    self.player = player
    self.club = club
    self.source = source
    self.kinds = kinds
    self.stage = stage
    self.window = window
    self.polarity = polarity
    self.since = since
    self.until = until
    self.order = order
    self.limit = limit
  }
}
