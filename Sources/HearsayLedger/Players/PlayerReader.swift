import GRDB
import HearsayModel

/// Reads players from one snapshot.
enum PlayerReader {
  /// A player's profile, folded anew where the stored one is stale.
  static func profile(of player: Int64, in db: Database) throws -> PlayerProfile? {
    let select = try db.cachedStatement(
      sql: "SELECT p.key, f.stale, f.profile FROM player p JOIN playerProfile f ON f.player = p.id WHERE p.id = ?")
    guard let row = try Row.fetchOne(select, arguments: [player]) else { return nil }
    let id = PlayerID(row[0])
    guard row[1] else { return try PlayerProfile(stored: row[2], of: id) }
    return try FoldedMention.all(of: player, in: db).reduce(PlayerProfile(id: id)) { profile, mention in
      try mention.mention().map(profile.adding) ?? profile
    }
  }

  /// A player's id and the name that most articles give him.
  static func name(of player: Int64, in db: Database) throws -> (id: PlayerID, name: String) {
    let select = try db.cachedStatement(
      sql: "SELECT p.key, f.stale, f.profile FROM player p LEFT JOIN playerProfile f ON f.player = p.id WHERE p.id = ?")
    guard let row = try Row.fetchOne(select, arguments: [player]) else {
      throw Malformed("a player", found: String(player))
    }
    let id = PlayerID(row[0])
    guard let stored = row[2] as String? else { return (id, id.value) }
    guard row[1] else { return (id, try PlayerProfile.usualName(stored: stored, of: id)) }
    return (id, try profile(of: player, in: db)?.usualName ?? id.value)
  }

  /// All that is known of a player who has names; `nil` for one who has none any more.
  static func record(of player: Int64, in db: Database) throws -> PlayerRecord? {
    guard let profile = try profile(of: player, in: db) else { return nil }
    let select = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM claimKey INDEXED BY claimKeyByPlayer WHERE isCurrent = 1 AND player = ?
        """)
    return PlayerRecord(
      name: profile.usualName, profile: profile, claims: try Int.fetchOne(select, arguments: [player]) ?? 0)
  }

  /// The players who have all words among the words of their names, of the last its beginning.
  static func rows(matching words: [String], in db: Database) throws -> Set<Int64> {
    guard let last = words.last else { return [] }
    let prefix = try db.cachedStatement(sql: "SELECT player FROM playerWord WHERE word >= ? AND word < ?")
    // No word has a letter behind this one, which is none.
    var players = Set(try Int64.fetchAll(prefix, arguments: [last, last + "\u{10FFFF}"]))
    let whole = try db.cachedStatement(sql: "SELECT player FROM playerWord WHERE word = ?")
    for word in words.dropLast() where !players.isEmpty {
      players.formIntersection(try Int64.fetchAll(whole, arguments: [word]))
    }
    return players
  }
}
