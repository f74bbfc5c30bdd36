import GRDB
import HearsayModel
import HearsayText

/// The players whom a name may stand for: their rows, and what is known of each, those met first to the front.
struct Candidates {
  var players: [Int64] = []
  var profiles: [PlayerProfile] = []

  /// The row of a player among them.
  func row(of id: PlayerID) -> Int64? {
    profiles.firstIndex { $0.id == id }.map { players[$0] }
  }
}

/// The profiles that a batch needs, each read once and written once.
///
/// New forms of names are indexed at once, since the next article of the batch may be looked up by them.
struct ProfileShelf {
  let db: Database
  let resolver: any PlayerResolving
  private var profiles: [Int64: PlayerProfile] = [:]
  private var clubs: [Int64: [PlayerProfile.ClubSpan]] = [:]
  private var changed: Set<Int64> = []
  /// Profiles of earlier batches, as they stand in the file.
  var cache: ProfileCache

  init(_ db: Database, resolver: any PlayerResolving, cache: ProfileCache = ProfileCache()) {
    self.db = db
    self.resolver = resolver
    self.cache = cache
  }

  /// The profile of a player; empty for one who has none.
  mutating func profile(_ player: Int64) throws -> PlayerProfile {
    if let profile = profiles[player] { return profile }
    if let profile = cache.profile(player) { return profile }
    let select = try db.cachedStatement(
      sql: "SELECT p.key, f.stale, f.profile FROM player p LEFT JOIN playerProfile f ON f.player = p.id WHERE p.id = ?")
    guard let row = try Row.fetchOne(select, arguments: [player]) else {
      throw Malformed("a player", found: String(player))
    }
    let id = PlayerID(row[0])
    let stored: PlayerProfile =
      try (row[2] as String?).map { try PlayerProfile(stored: $0, of: id) } ?? PlayerProfile(id: id)
    guard (row[1] as Bool?) == true else {
      cache.keep(stored, of: player)
      return stored
    }
    profiles[player] = stored
    try refold(player)
    return profiles[player] ?? stored
  }

  /// The profiles that share a key with any of the names, those met first to the front.
  mutating func candidates(for names: [String], but one: Int64? = nil) throws -> Candidates {
    var players: [Int64] = []
    for key in names.flatMap(resolver.searchKeys) { players += try self.players(under: key) }
    players.sort()
    var candidates = Candidates()
    for player in players where player != candidates.players.last && player != one {
      candidates.players.append(player)
      candidates.profiles.append(try profile(player))
    }
    return candidates
  }

  private mutating func players(under key: String) throws -> [Int64] {
    if let players = cache.players(under: key) { return players }
    let players = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT player FROM playerKey WHERE key = ?"), arguments: [key])
    cache.keep(players, under: key)
    return players
  }

  /// Folds a mention into a player's profile.
  mutating func add(_ mention: PlayerMention, to player: Int64) throws {
    let profile = try profile(player)
    if clubs[player] == nil { clubs[player] = profile.clubs }
    let grown = profile.adding(mention)
    try index(grown.forms.filter { !profile.forms.contains($0) }, of: player)
    profiles[player] = grown
    changed.insert(player)
  }

  /// Writes all profiles that have changed.
  mutating func write() throws {
    for player in changed.sorted() { try write(player) }
    changed = []
  }

  private mutating func write(_ player: Int64) throws {
    guard let profile = profiles[player] else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO playerProfile (player, mentions, stale, profile) VALUES (?, ?, 0, ?)
        ON CONFLICT (player) DO UPDATE SET mentions = excluded.mentions, stale = 0, profile = excluded.profile
        """
    ).execute(arguments: [player, profile.mentionCount, profile.text])
    cache.keep(profile, of: player)
    let before = clubs[player] ?? []
    guard before != profile.clubs else { return }
    try writeClubs(profile.clubs, instead: before, of: player)
    clubs[player] = profile.clubs
  }
}

// MARK: - Looking up

extension ProfileShelf {
  /// The words and keys by which a player is found under some forms of his name.
  private mutating func index(_ forms: [String], of player: Int64) throws {
    guard !forms.isEmpty else { return }
    let key = try RowWriter("playerKey", ["key", "player"], orElse: "IGNORE", in: db)
    let word = try RowWriter("playerWord", ["word", "player"], orElse: "IGNORE", in: db)
    for form in forms {
      for found in resolver.keys(of: form) {
        try key.write([Cell(found), Cell(player)])
        cache.file(player, under: found)
      }
      for found in NameWords.words(of: form) { try word.write([Cell(found), Cell(player)]) }
    }
  }

  /// The clubs that a player is found under: those that were ever his own, with the last day of it.
  private func writeClubs(
    _ now: [PlayerProfile.ClubSpan], instead before: [PlayerProfile.ClubSpan], of player: Int64
  ) throws {
    let (old, new) = (OwnClubs(before), OwnClubs(now))
    for key in old.keys where new.last(of: key) == nil {
      try db.cachedStatement(sql: "DELETE FROM playerClub WHERE club = ? AND player = ?")
        .execute(arguments: [key, player])
    }
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO playerClub (club, player, last) VALUES (?, ?, ?)
        ON CONFLICT (club, player) DO UPDATE SET last = excluded.last
        """)
    for key in new.keys where old.last(of: key) != new.last(of: key) {
      try insert.execute(arguments: [key, player, new.last(of: key)?.day?.number])
    }
  }
}

// MARK: - Folding anew

extension ProfileShelf {
  /// Folds a player's profile anew from his mentions in the newest readings, or takes it away where he has none.
  mutating func refold(_ player: Int64) throws {
    let before = try indexed(player)
    var profile = PlayerProfile(id: before.profile.id)
    var count = 0
    for mention in try FoldedMention.all(of: player, in: db) {
      count += 1
      if let mention = try mention.mention() { profile = profile.adding(mention) }
    }
    try unindex(before.profile.forms, keeping: profile.forms, of: player)
    try index(profile.forms, of: player)
    profiles[player] = profile
    // What the batch has added to his clubs is not in the file yet.
    if clubs[player] == nil { clubs[player] = before.profile.clubs }
    if count > 0 { changed.insert(player) } else { try remove(player) }
  }

  /// The profile as it is on the shelf or in the file, stale or not.
  private func indexed(_ player: Int64) throws -> (profile: PlayerProfile, stale: Bool) {
    if let profile = profiles[player] { return (profile, false) }
    let select = try db.cachedStatement(
      sql: "SELECT p.key, f.profile FROM player p LEFT JOIN playerProfile f ON f.player = p.id WHERE p.id = ?")
    guard let row = try Row.fetchOne(select, arguments: [player]) else {
      throw Malformed("a player", found: String(player))
    }
    let id = PlayerID(row[0])
    return (try (row[1] as String?).map { try PlayerProfile(stored: $0, of: id) } ?? PlayerProfile(id: id), true)
  }

  private mutating func unindex(_ forms: [String], keeping kept: [String], of player: Int64) throws {
    let gone = forms.filter { !kept.contains($0) }
    guard !gone.isEmpty else { return }
    let keys = Set(gone.flatMap(resolver.keys)).subtracting(kept.flatMap(resolver.keys))
    for key in keys.sorted() {
      try db.cachedStatement(sql: "DELETE FROM playerKey WHERE key = ? AND player = ?").execute(arguments: [
        key, player,
      ])
      cache.dropPlayers(under: key)
    }
    let words = Set(gone.flatMap(NameWords.words)).subtracting(kept.flatMap(NameWords.words))
    for word in words.sorted() {
      try db.cachedStatement(sql: "DELETE FROM playerWord WHERE word = ? AND player = ?")
        .execute(arguments: [word, player])
    }
  }

  private mutating func remove(_ player: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM playerProfile WHERE player = ?").execute(arguments: [player])
    cache.drop(player)
    try writeClubs([], instead: clubs[player] ?? [], of: player)
    clubs[player] = []
    changed.remove(player)
  }

  /// Leaves a profile to be folded anew when it is next needed.
  mutating func markStale(_ player: Int64) throws {
    if changed.contains(player) { try write(player) }
    changed.remove(player)
    profiles[player] = nil
    cache.drop(player)
    try db.cachedStatement(sql: "UPDATE playerProfile SET stale = 1 WHERE player = ?").execute(arguments: [player])
  }
}
