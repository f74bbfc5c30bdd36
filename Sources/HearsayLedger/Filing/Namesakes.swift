/// The players under a key, in the order of their rows.
struct KeyHolders: Sendable {
  private(set) var players: [FiledPlayer]
  /// Changes whenever anything becomes of the list but that players are added at its end.
  private(set) var edition: Int

  init(_ players: [FiledPlayer], edition: Int) {
    (self.players, self.edition) = (players, edition)
  }

  /// Puts a player in; he may be there already, under other names. `edition` is the list's where others than its end change.
  mutating func put(_ player: FiledPlayer, edition: Int) {
    // New players have the highest rows.
    guard let last = players.last, last.row >= player.row else { return players.append(player) }
    let place = (players.lastIndex { $0.row < player.row }).map { $0 + 1 } ?? 0
    if players[place] == player { return }
    if players[place].row == player.row { players[place] = player } else { players.insert(player, at: place) }
    self.edition = edition
  }
}

/// Whom a name may stand for, as far as the players under its keys have been held against it.
///
/// Hundreds share half a name, and hardly any of them ever changes his: each is compared once, when he comes under a key, and after that
/// only who has come since. So looking a name up costs the same however many namesakes a ledger has met.
struct Namesakes: Sendable {
  /// How much of the list under a key has been looked at.
  struct Seen: Sendable {
    let key: String
    var edition: Int
    var count: Int
  }

  var seen: [Seen]
  /// Those whom names do not tell from him, or who have a reference: it may say more than names. In the order of their rows, each once.
  private(set) var alike: [Int64] = []
  /// The first two of the others. One of them is a candidate, to say that there are any; two, since the one may be left out.
  private(set) var others: [Int64] = []

  /// Nobody yet, of those under some keys.
  init(under keys: [String]) { seen = keys.map { Seen(key: $0, edition: 0, count: 0) } }

  /// Takes in a player whom names do not tell from him.
  mutating func add(alike player: Int64) {
    let place = alike.firstIndex { $0 >= player } ?? alike.count
    if place == alike.count || alike[place] != player { alike.insert(player, at: place) }
  }

  /// Takes in a player of another name.
  mutating func add(other player: Int64) {
    guard others.count < 2 || player < others[1], !others.contains(player) else { return }
    others = (others + [player]).sorted()
    if others.count > 2 { others.removeLast() }
  }

  /// Who are to be looked at for him, in the order of their rows, and which of them has another name; all but `one`.
  func players(but one: Int64?) -> (players: [Int64], other: Int64?) {
    let other = others.first { $0 != one }
    var players = one == nil ? alike : alike.filter { $0 != one }
    if let other, !players.contains(other) {
      players.insert(other, at: players.firstIndex { $0 > other } ?? players.count)
    }
    return (players, other)
  }
}
