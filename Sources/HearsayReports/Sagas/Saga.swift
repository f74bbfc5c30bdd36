import HearsayModel

/// One player and one window: everything that was claimed of his going or staying, told in order.
public struct Saga: Hashable, Sendable {
  /// The player and the window.
  public let key: SagaKey
  /// His name, in the fullest form that any article gives.
  public let player: String
  /// The last day that was taken into account; `nil` where no claim has a day and none was asked for.
  public let asOf: Day?
  /// The window by the owner's calendar; `nil` for the standing saga and undated claims.
  public let window: SagaWindow?
  /// Where it stands, in one line.
  public let status: SagaStatus
  /// The club that he belongs to in this saga, before any move; `nil` where nothing tells.
  public let owner: SagaOwner?
  /// One for each suitor: the furthest first, nameless suitors last.
  public let lanes: [Lane]
  /// The owner's will over time.
  public let stances: [StanceEntry]
  /// The player's will over time.
  public let wishes: [PlayerWish]
  /// Who says that he may or will leave, whithersoever, and who that he will not.
  public let exits: [ExitEntry]
  /// The contract's story: offered, talked about, signed, how long.
  public let contracts: [ContractEntry]
  /// The sums that are claimed, by role and by whom they are asked from.
  public let terms: [TermLine]
  /// What undated articles say, each by itself, never put before or after anything.
  public let undated: [UndatedReport]
  /// All dated and undated claims of this saga, with the independent sources among them.
  public let voices: Voices
}

/// A window with its days.
public struct SagaWindow: Hashable, Sendable {
  /// The window.
  public let window: Window
  /// Its days by the owner's calendar, and whether they are known or by the rule.
  public let dates: WindowDates
  /// Whether it had closed by the last day that was taken into account.
  public let isOver: Bool
}

/// The club that a player belongs to, with what supports it.
public struct SagaOwner: Hashable, Sendable {
  /// The club.
  public let club: NamedClub
  /// How many articles take him for its player.
  public let articles: Int
  /// The club that has nearly as many, where there is one.
  public let rival: NamedClub?
}

/// What one undated article says of the saga.
public struct UndatedReport: Hashable, Sendable {
  /// The article.
  public let article: ArticleID
  /// Its headline; `nil` where it has none.
  public let title: String?
  /// Who put it out.
  public let publisher: String?
  /// The suitors as it tells of them.
  public let lanes: [Lane]
  /// The owner's will as it tells of it.
  public let stances: [StanceEntry]
  /// The player's will as it tells of it.
  public let wishes: [PlayerWish]
  /// Whether he may leave, as it tells.
  public let exits: [ExitEntry]
  /// The sums that it tells of.
  public let terms: [TermLine]
}
