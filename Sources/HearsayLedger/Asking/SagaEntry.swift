import HearsayModel

/// One player and what his saga spans, with how much the ledger has on it.
public struct SagaEntry: Hashable, Sendable {
  /// The player.
  public let player: PlayerID
  /// The name that most articles give him.
  public let name: String
  /// What it spans: `2024-winter`, `contract`, `undated`.
  public let window: String
  /// How many claims.
  public let claims: Int
  /// The day of the first.
  public let first: Day
  /// The day of the last.
  public let last: Day

  /// An entry.
  public init(player: PlayerID, name: String, window: String, claims: Int, first: Day, last: Day) {
    self.player = player
    self.name = name
    self.window = window
    self.claims = claims
    self.first = first
    self.last = last
  }
}
