import HearsayModel

/// The owner's and the player's will over all windows, with who says so.
public struct StanceReport: Hashable, Sendable {
  /// The player.
  public let player: NamedPlayer
  /// The owners' wills over time; undated ones last.
  public let history: [StanceEntry]
  /// The last dated will for each suitor and form of deal.
  public let latest: [StanceEntry]
  /// The player's own wishes over time; undated ones last.
  public let wishes: [PlayerWish]

  /// The report of one player from his sagas; `nil` where there is none.
  public init?(sagas: [Saga]) {
    guard let player = NamedPlayer(of: sagas) else { return nil }
    self.player = player
    let dated = sagas.flatMap(\.stances).enumerated()
      .sorted { ($0.element.day.inTime, $0.offset) < ($1.element.day.inTime, $1.offset) }.map(\.element)
    history = dated + sagas.flatMap(\.undated).flatMap(\.stances)
    latest = Self.latest(of: dated)
    wishes =
      sagas.flatMap(\.wishes).enumerated()
      .sorted { ($0.element.day.inTime, $0.offset) < ($1.element.day.inTime, $1.offset) }.map(\.element)
      + sagas.flatMap(\.undated).flatMap(\.wishes)
  }

  private struct Sort: Hashable {
    let owner: NamedClub?
    let suitor: NamedClub?
    let deal: Deal?
  }

  /// Of each suitor and form of deal the last day's wills.
  private static func latest(of history: [StanceEntry]) -> [StanceEntry] {
    let sort = { (entry: StanceEntry) in Sort(owner: entry.owner, suitor: entry.suitor, deal: entry.deal) }
    let days = history.reduce(into: [Sort: Day]()) { days, entry in
      if let day = entry.day { days[sort(entry)] = day }
    }
    return history.filter { $0.day == days[sort($0)] }
  }
}

/// The sums claimed for a player, with how they stand to each other.
public struct TermsReport: Hashable, Sendable {
  /// The player.
  public let player: NamedPlayer
  /// The sums by saga.
  public let sagas: [SagaTerms]
  /// How claims that name sums stand to each other.
  public let relations: [Relation]

  /// The report of one player from his sagas, with the relations found among his claims; `nil` where there is no saga.
  public init?(sagas: [Saga], relations: [Relation]) {
    guard let player = NamedPlayer(of: sagas) else { return nil }
    self.player = player
    self.sagas = sagas.map { SagaTerms(saga: $0.key, lines: $0.terms + $0.undated.flatMap(\.terms)) }
      .filter { !$0.lines.isEmpty }
    let named = Set(self.sagas.flatMap(\.lines).flatMap(\.sums).map(\.testimony.claim))
    self.relations = relations.filter { named.contains($0.a) && named.contains($0.b) }
  }
}

/// The sums of one saga.
public struct SagaTerms: Hashable, Sendable {
  /// The saga.
  public let saga: SagaKey
  /// Its sums.
  public let lines: [TermLine]
}

extension NamedPlayer {
  /// The player of sagas; `nil` where there are none.
  init?(of sagas: [Saga]) {
    guard let first = sagas.first else { return nil }
    self.init(id: first.key.player, name: first.player)
  }
}
