import HearsayModel

/// What an answer was made from: it holds until that changes.
enum Scope: Hashable, Sendable {
  /// Nothing that changes.
  case program
  /// What is told of one player.
  case player(PlayerID)
  /// Anything in the ledger.
  case ledger
}

/// When what was last changed, counted in looks at the ledger.
struct ChangeLog: Sendable {
  /// So many players are told apart; where more have changed, all count as changed. A megabyte or two.
  private static let mostPlayers = 50_000

  private(set) var now = 0
  private var anything = 0
  private var everything = 0
  private var players: [PlayerID: Int] = [:]

  /// Writes down what has changed since the last look.
  mutating func record(_ changes: LedgerChanges) {
    now += 1
    anything = now
    if changes.touchesEverything || players.count + changes.players.count > Self.mostPlayers {
      everything = now
      players.removeAll()
    } else {
      for player in changes.players { players[player] = now }
    }
  }

  /// Writes down that anything may have changed.
  mutating func recordEverything() {
    now += 1
    (anything, everything) = (now, now)
    players.removeAll()
  }

  /// Whether what was made at a moment of this log still holds.
  func holds(_ scope: Scope, madeAt moment: Int) -> Bool {
    switch scope {
    case .program: true
    case .player(let player): moment >= max(everything, players[player] ?? 0)
    case .ledger: moment >= anything
    }
  }
}
