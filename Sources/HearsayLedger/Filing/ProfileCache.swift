import GRDB
import HearsayModel

/// Profiles that stay in memory between batches: those of whom much is written are needed by nearly every one.
struct ProfileCache {
  /// What the file was like when the profiles were those in it.
  struct Stamp: Equatable {
    /// Changes when another connection writes: <https://www.sqlite.org/pragma.html#pragma_data_version>.
    private let others: Int?
    /// Changes when this connection writes.
    private let own: Int

    init(_ db: Database) throws {
      others = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version"))
      own = db.totalChangesCount
    }
  }

  private var stamp: Stamp?
  /// A kilobyte or two each. All players of some years' news: where one is looked for, so are his namesakes.
  private var profiles = RecentlyUsed<Int64, ShelvedProfile>(atMost: 40_000)
  /// Names hang on nothing in the file: what is known of them stays whoever writes.
  var names = NameBook()
  /// The players under each key that they are looked up by; a hundred bytes or two each.
  private var filed = RecentlyUsed<String, KeyHolders>(atMost: 200_000)
  private var lastEdition = 0
  /// Whom each name may stand for; a few hundred bytes each.
  private var namesakes = RecentlyUsed<NameBook.Number, Namesakes>(atMost: 40_000)
  /// Two players, and whether a version names both; some fifty bytes each. Namesakes are few, and each has few.
  private var checked = RecentlyUsed<Pair, Check>(atMost: 200_000)
  /// How often names of a player have changed hands since the cache was empty.
  private var moves: [Int64: Int] = [:]

  /// A profile, where it is here.
  mutating func profile(_ player: Int64) -> ShelvedProfile? { profiles.value(of: player) }

  /// Keeps what is written in the file of a player.
  mutating func keep(_ profile: ShelvedProfile, of player: Int64) { profiles.keep(profile, of: player) }

  mutating func drop(_ player: Int64) { profiles.drop(player) }

  /// The players under a key, where they are here.
  mutating func players(under key: String) -> KeyHolders? { filed.value(of: key) }

  /// Keeps which players stand under a key in the file.
  mutating func keep(_ players: [FiledPlayer], under key: String) -> KeyHolders {
    lastEdition += 1
    let holders = KeyHolders(players, edition: lastEdition)
    filed.keep(holders, of: key)
    return holders
  }

  /// Puts a player under a key, as in the file; he may stand there already, under other names.
  mutating func file(_ player: FiledPlayer, under key: String) {
    lastEdition += 1
    let edition = lastEdition
    filed.change(key) { $0.put(player, edition: edition) }
  }

  /// Whom a name may stand for, as far as somebody has looked.
  mutating func namesakes(of name: NameBook.Number) -> Namesakes? { namesakes.value(of: name) }

  /// Keeps whom a name may stand for.
  mutating func keep(_ found: Namesakes, of name: NameBook.Number) { namesakes.keep(found, of: name) }

  /// Forgets who stands under a key.
  mutating func dropPlayers(under key: String) { filed.drop(key) }

  /// Empties itself where somebody has written to the file since.
  mutating func validate(in db: Database) throws {
    guard stamp != (try Stamp(db)) else { return }
    let names = names
    self = ProfileCache()
    self.names = names
  }

  /// Says that its profiles are those in the file now.
  mutating func stamp(in db: Database) throws {
    stamp = try Stamp(db)
  }
}

// MARK: - Who stands beside whom

extension ProfileCache {
  /// Two players in any order.
  struct Pair: Hashable {
    let one: Int64
    let other: Int64

    init(_ one: Int64, _ other: Int64) {
      (self.one, self.other) = (min(one, other), max(one, other))
    }
  }

  /// What is known of a pair from the names up to one.
  struct Check {
    let stand: Bool
    let name: Int64
    /// The moves of both players when it was found out.
    fileprivate var moves = 0

    init(stand: Bool, name: Int64) {
      self.stand = stand
      self.name = name
    }
  }

  /// What is known of a pair; `nil` where nobody has looked since the last of its names changed hands.
  mutating func check(of pair: Pair) -> Check? {
    guard let check = checked.value(of: pair), check.moves == moves(of: pair) else { return nil }
    return check
  }

  mutating func keep(_ check: Check, of pair: Pair) {
    var check = check
    check.moves = moves(of: pair)
    checked.keep(check, of: pair)
  }

  /// Forgets what is known of pairs with any of some players, whose names have changed hands.
  mutating func dropPairs(of players: Set<Int64>) {
    for player in players { moves[player, default: 0] += 1 }
  }

  /// Moves only grow, so that the sum of two is the same only where neither has grown.
  private func moves(of pair: Pair) -> Int { moves[pair.one, default: 0] + moves[pair.other, default: 0] }
}
