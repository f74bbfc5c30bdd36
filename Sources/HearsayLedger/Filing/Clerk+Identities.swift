import GRDB
import HearsayModel

/// Who the names of a reading were taken for.
struct Placing {
  /// The player by each form of his name.
  var players: [String: Int64] = [:]
  /// The players who were met for the first time.
  var new: [PlayerID] = []
  /// The players of whom the reading told something new, in the order of the text.
  var touched: [Int64] = []
}

extension Clerk {
  /// Decides who the mentions of a version are. A name that has been decided stays so, whoever reads the version again.
  mutating func place(_ mentions: [PlayerMention], of version: VersionRow, isReadBefore: Bool) throws -> Placing {
    var placing = Placing()
    guard !mentions.isEmpty else { return placing }
    let known = isReadBefore ? try decided(in: version) : [:]
    var placed = try placedEarlier(version)
    for mention in mentions.map({ $0.dated(by: version) }) {
      let player = try known[mention.name] ?? decide(mention, of: version, placed: placed, &placing)
      let id = try shelf.shelved(player).known.profile.id
      placed.append(
        PlacedMention(article: mention.article, version: mention.version, name: mention.name, player: id))
      placing.players[mention.name] = player
    }
    for mention in mentions {
      for form in mention.forms where placing.players[form] == nil {
        placing.players[form] = placing.players[mention.name]
      }
    }
    return placing
  }

  private mutating func decide(
    _ mention: PlayerMention, of version: VersionRow, placed: [PlacedMention], _ placing: inout Placing
  ) throws -> Int64 {
    let candidates = try shelf.candidates(for: mention.forms, hasReference: mention.ref != nil)
    let choice = resolver.choose(mention, among: candidates.candidates, placed: placed)
    let player: Int64
    if let id = choice.player {
      let known = try candidates.row(of: id) ?? Self.row(of: id, in: db)
      guard let known else { throw LedgerFault.noSuchPlayer(id) }
      player = known
    } else {
      let id = try PlayerID(naming: mention.name) { try Self.row(of: $0, in: db) != nil }
      player = try insertPlayer(id)
      shelf.meet(id, at: player)
      placing.new.append(id)
    }
    let before = try shelf.profile(player)
    try insertIdentity(mention.name, of: version, player: player, choice)
    try shelf.add(mention, to: player)
    if try shelf.profile(player).tellsMore(than: before), !placing.touched.contains(player) {
      placing.touched.append(player)
    }
    return player
  }

  static func row(of id: PlayerID, in db: Database) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT id FROM player WHERE key = ?"), arguments: [id.value])
  }

  func insertPlayer(_ id: PlayerID) throws -> Int64 {
    try db.cachedStatement(sql: "INSERT INTO player (key, met) VALUES (?, ?)")
      .execute(arguments: [id.value, moment.seconds])
    return db.lastInsertedRowID
  }

  private func insertIdentity(
    _ name: String, of version: VersionRow, player: Int64, _ choice: IdentityChoice
  ) throws {
    try rows.identity.write([
      Cell(version.id), Cell(name), Cell(player), Cell(choice.reason), Cell(choice.rule), Cell(moment.seconds),
    ])
    try rows.identityNow.write([Cell(db.lastInsertedRowID), Cell(player)])
  }

  /// Who the names of a version are that have been decided before.
  private func decided(in version: VersionRow) throws -> [String: Int64] {
    let select = try db.cachedStatement(
      sql: "SELECT i.name, n.player FROM identity i JOIN identityNow n ON n.identity = i.id WHERE i.version = ?")
    let rows = try Row.fetchAll(select, arguments: [version.id])
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
  }

  /// Who the names of the article's earlier versions are.
  private func placedEarlier(_ version: VersionRow) throws -> [PlacedMention] {
    guard version.number > 1 else { return [] }
    let select = try db.cachedStatement(
      sql: """
        SELECT a.key, t.key, i.name, p.key
        FROM articleVersion v JOIN article a ON a.id = v.article JOIN articleText t ON t.id = v.text
          JOIN identity i ON i.version = v.id JOIN identityNow n ON n.identity = i.id JOIN player p ON p.id = n.player
        WHERE v.article = ? AND v.number < ? ORDER BY i.id
        """)
    return try Row.fetchAll(select, arguments: [version.article, version.number]).map { row in
      PlacedMention(
        article: ArticleID(row[0]), version: VersionID(row[1]), name: row[2], player: PlayerID(row[3]))
    }
  }

  /// Marks the profiles stale of which a new reading of a version says something else than the one before.
  mutating func markStale(_ previous: Int64, _ reading: Int64, of version: VersionRow) throws {
    let select = try db.cachedStatement(
      sql: """
        SELECT DISTINCT n.player FROM identity i JOIN identityNow n ON n.identity = i.id
          LEFT JOIN mention old ON old.reading = ?2 AND old.name = i.name
          LEFT JOIN mention new ON new.reading = ?3 AND new.name = i.name
        WHERE i.version = ?1 AND (old.ref, old.details) IS NOT (new.ref, new.details)
        ORDER BY n.player
        """)
    for player in try Int64.fetchAll(select, arguments: [version.id, previous, reading]) {
      try shelf.markStale(player)
    }
  }
}

extension PlayerProfile {
  /// Whether this profile says something that another does not: more than counts and days.
  func tellsMore(than other: PlayerProfile) -> Bool {
    names.count != other.names.count || otherNames.count != other.otherNames.count
      || clubs.count != other.clubs.count || nations.count != other.nations.count
      || positions.count != other.positions.count || born != other.born || ref != other.ref
  }
}
