import GRDB
import HearsayModel
import HearsayText

/// The players whom a name may stand for: their rows, and what is known of each, those met first to the front.
struct Candidates {
  var players: [Int64] = []
  var candidates: [PlayerCandidate] = []

  /// The row of a player among them.
  func row(of id: PlayerID) -> Int64? {
    candidates.firstIndex { $0.known.profile.id == id }.map { players[$0] }
  }
}

/// The profiles that a batch needs, each read once and written once.
///
/// New forms of names are indexed at once, since the next article of the batch may be looked up by them.
struct ProfileShelf {
  let db: Database
  let rows: RowWriters
  let resolver: any PlayerResolving
  private var profiles: [Int64: ShelvedProfile] = [:]
  private var clubs: [Int64: [PlayerProfile.ClubSpan]] = [:]
  private var changed: Set<Int64> = []
  /// Profiles of earlier batches, as they stand in the file.
  var cache: ProfileCache

  init(_ db: Database, rows: RowWriters, resolver: any PlayerResolving, cache: ProfileCache = ProfileCache()) {
    self.db = db
    self.rows = rows
    self.resolver = resolver
    self.cache = cache
  }

  /// The profile of a player; empty for one who has none.
  mutating func profile(_ player: Int64) throws -> PlayerProfile { try shelved(player).profile }

  /// The profile of a player with the number of his names.
  mutating func shelved(_ player: Int64) throws -> ShelvedProfile {
    if let profile = profiles[player] { return profile }
    if let profile = cache.profile(player) { return profile }
    let select = try db.cachedStatement(
      sql: "SELECT p.key, f.stale, f.profile FROM player p LEFT JOIN playerProfile f ON f.player = p.id WHERE p.id = ?")
    guard let row = try Row.fetchOne(select, arguments: [player]) else {
      throw Malformed("a player", found: String(player))
    }
    let id = PlayerID(row[0])
    let stored = shelve(
      try (row[2] as String?).map { try PlayerProfile(stored: $0, of: id) } ?? PlayerProfile(id: id))
    guard (row[1] as Bool?) == true else {
      cache.keep(stored, of: player)
      return stored
    }
    profiles[player] = stored
    try refold(player)
    return profiles[player] ?? stored
  }

  private mutating func shelve(_ profile: PlayerProfile) -> ShelvedProfile {
    let known = KnownPlayer(profile)
    return ShelvedProfile(known: known, names: cache.names.entry(of: known.forms, sketch: resolver.sketch))
  }

  /// The profiles that share a key with any of the names, those met first to the front; of those whom the names alone tell from him, one.
  ///
  /// - Parameters:
  ///   - hasReference: whether the one who has the names is known by a reference, which says more than they.
  ///   - one: a player who is not to be among them.
  mutating func candidates(
    for names: [String], hasReference: Bool, but one: Int64? = nil
  ) throws -> Candidates {
    let (players, other) =
      if hasReference { (try allPlayers(under: names.flatMap(resolver.searchKeys), but: one), nil as Int64?) } else {
        try namesakes(of: names).players(but: one)
      }
    var found = Candidates()
    for player in players {
      found.players.append(player)
      found.candidates.append(PlayerCandidate(try shelved(player).known, isOtherByName: player == other))
    }
    return found
  }

  private mutating func allPlayers(under keys: [String], but one: Int64?) throws -> [Int64] {
    var players: Set<Int64> = []
    for key in keys { players.formUnion(try holders(of: key).players.map(\.row)) }
    return players.filter { $0 != one }.sorted()
  }

  /// Whom names may stand for; all players under their keys have been held against them.
  private mutating func namesakes(of names: [String]) throws -> Namesakes {
    let asked = cache.names.entry(of: names, sketch: resolver.sketch)
    if var found = cache.namesakes(of: asked.number) {
      switch try complete(&found, names, asked.sketch) {
      case .nothing: return found
      case .added:
        cache.keep(found, of: asked.number)
        return found
      case .edited: break
      }
    }
    var found = Namesakes(under: names.flatMap(resolver.searchKeys))
    for place in found.seen.indices { try look(&found, at: place, names, asked.sketch) }
    cache.keep(found, of: asked.number)
    return found
  }

  /// What has become of the lists under some keys.
  private enum News { case nothing, added, edited }

  /// Compares who has come under the keys since they were last looked at.
  private mutating func complete(
    _ found: inout Namesakes, _ names: [String], _ sketch: NameSketch
  ) throws -> News {
    var news = News.nothing
    for place in found.seen.indices {
      let holders = try holders(of: found.seen[place].key)
      guard holders.edition == found.seen[place].edition else { return .edited }
      guard holders.players.count > found.seen[place].count else { continue }
      news = .added
      try look(&found, at: place, names, sketch)
    }
    return news
  }

  /// Compares the players under one key who have not been compared yet.
  private mutating func look(
    _ found: inout Namesakes, at place: Int, _ names: [String], _ sketch: NameSketch
  ) throws {
    let holders = try holders(of: found.seen[place].key)
    for player in holders.players[found.seen[place].count...] {
      // Most are told apart by sketches, and their profiles need not be looked for.
      if try !player.hasReference
        && (resolver.areOthers(sketch, player.names.sketch)
          || resolver.areOthers(names, shelved(player.row).known.forms))
      {
        found.add(other: player.row)
      } else {
        found.add(alike: player.row)
      }
    }
    (found.seen[place].edition, found.seen[place].count) = (holders.edition, holders.players.count)
  }

  private mutating func holders(of key: String) throws -> KeyHolders {
    if let players = cache.players(under: key) { return players }
    let rows = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT player FROM playerKey WHERE key = ?"), arguments: [key])
    return cache.keep(try rows.map { FiledPlayer($0, try shelved($0)) }, under: key)
  }

  /// A player who has just been met, of whom the file has nothing to read.
  mutating func meet(_ id: PlayerID, at player: Int64) { profiles[player] = shelve(PlayerProfile(id: id)) }

  /// Folds a mention into a player's profile.
  mutating func add(_ mention: PlayerMention, to player: Int64) throws {
    let shelved = try shelved(player)
    let profile = shelved.profile
    if clubs[player] == nil { clubs[player] = profile.clubs }
    let grown = profile.adding(mention)
    let hasSameNames = grown.names.count == profile.names.count && grown.otherNames.count == profile.otherNames.count
    if hasSameNames, (grown.ref == nil) == (profile.ref == nil) {
      let known = KnownPlayer(grown, forms: shelved.known.forms)
      profiles[player] = ShelvedProfile(known: known, names: shelved.names)
    } else {
      let grown = shelve(grown)
      profiles[player] = grown
      try index(grown.known.forms.filter { !shelved.known.forms.contains($0) }, of: player)
      refile(shelved.known.forms, of: FiledPlayer(player, grown))
    }
    changed.insert(player)
  }

  /// Writes all profiles that have changed.
  mutating func write() throws {
    let players = changed.sorted()
    var cells = RowCells()
    for player in players {
      if let profile = profiles[player]?.profile { Self.write(profile, of: player, to: &cells) }
    }
    try rows.profile.write(rows: cells)
    for player in players { try keep(player) }
    changed = []
  }

  private mutating func write(_ player: Int64) throws {
    guard let shelved = profiles[player] else { return }
    var cells = RowCells()
    Self.write(shelved.profile, of: player, to: &cells)
    try rows.profile.write(rows: cells)
    try keep(player)
  }

  private static func write(_ profile: PlayerProfile, of player: Int64, to cells: inout RowCells) {
    cells.add(player)
    cells.add(profile.mentionCount)
    cells.add(0)
    cells.add(profile.text)
  }

  /// Keeps a profile that has been written, and writes its clubs.
  private mutating func keep(_ player: Int64) throws {
    guard let shelved = profiles[player] else { return }
    let profile = shelved.profile
    cache.keep(shelved, of: player)
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
    let filed = FiledPlayer(player, try shelved(player))
    var (keys, words) = (RowCells(), RowCells())
    for form in forms {
      for found in resolver.keys(of: form) {
        keys.add(found)
        keys.add(player)
        cache.file(filed, under: found)
      }
      for found in NameWords.words(of: form) {
        words.add(found)
        words.add(player)
      }
    }
    try rows.playerKey.write(rows: keys)
    try rows.playerWord.write(rows: words)
  }

  /// Puts a player under the keys of forms that he had before, as he is known now.
  private mutating func refile(_ forms: [String], of player: FiledPlayer) {
    for key in forms.flatMap(resolver.keys) { cache.file(player, under: key) }
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
    profiles[player] = shelve(profile)
    try index(profile.forms, of: player)
    // What the batch has added to his clubs is not in the file yet.
    if clubs[player] == nil { clubs[player] = before.profile.clubs }
    if count > 0 { changed.insert(player) } else { try remove(player) }
  }

  /// The profile as it is on the shelf or in the file, stale or not.
  private func indexed(_ player: Int64) throws -> (profile: PlayerProfile, stale: Bool) {
    if let shelved = profiles[player] { return (shelved.profile, false) }
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
    // Whoever looks under a key of his is to meet him as he will be folded anew.
    for key in try indexed(player).profile.forms.flatMap(resolver.keys) { cache.dropPlayers(under: key) }
    profiles[player] = nil
    cache.drop(player)
    try db.cachedStatement(sql: "UPDATE playerProfile SET stale = 1 WHERE player = ?").execute(arguments: [player])
  }
}
