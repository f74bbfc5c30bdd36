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
  private var recent: [Int64: PlayerProfile] = [:]
  private var older: [Int64: PlayerProfile] = [:]

  /// Twice so many profiles at most, of a kilobyte or two each.
  private static let half = 8000

  /// A profile, where it is here.
  mutating func profile(_ player: Int64) -> PlayerProfile? {
    if let profile = recent[player] { return profile }
    guard let profile = older.removeValue(forKey: player) else { return nil }
    recent[player] = profile
    return profile
  }

  /// Keeps what is written in the file of a player; those that nobody has asked for longest go in his place.
  mutating func keep(_ profile: PlayerProfile, of player: Int64) {
    if recent.count >= Self.half, recent[player] == nil { (older, recent) = (recent, [:]) }
    recent[player] = profile
  }

  mutating func drop(_ player: Int64) {
    recent[player] = nil
    older[player] = nil
  }

  /// Empties itself where somebody has written to the file since.
  mutating func validate(in db: Database) throws {
    if stamp != (try Stamp(db)) { self = ProfileCache() }
  }

  /// Says that its profiles are those in the file now.
  mutating func stamp(in db: Database) throws {
    stamp = try Stamp(db)
  }

  /// Two players, and whether a version names both.
  private var checked: [Pair: Check] = [:]
  /// So many pairs are kept; then all are forgotten, which costs one look at the names of each again.
  private static let pairs = 20_000
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
  }

  /// What is known of a pair; `nil` where nobody has looked.
  func check(of pair: Pair) -> Check? { checked[pair] }

  mutating func keep(_ check: Check, of pair: Pair) {
    if checked.count >= Self.pairs { checked = [:] }
    checked[pair] = check
  }

  /// Forgets what is known of pairs with any of some players, whose names have changed hands.
  mutating func dropPairs(of players: Set<Int64>) {
    checked = checked.filter { !players.contains($0.key.one) && !players.contains($0.key.other) }
  }
}
