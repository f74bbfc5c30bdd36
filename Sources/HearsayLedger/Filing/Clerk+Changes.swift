import GRDB
import HearsayModel

/// A change of who is who, by rows.
enum ChangeDraft {
  case merge(Int64, into: Int64)
  case split(Int64, mentions: [Int64], to: Int64)
  case undo(Int64)
}

extension ChangeDraft {
  /// Writes the fact alone; its number.
  func insert(reason: String, rule: String?, at moment: Moment, in db: Database) throws -> Int64 {
    let (action, player, target, mentions, undone): (String, Int64?, Int64?, String?, Int64?) =
      switch self {
      case .merge(let player, let target): ("merge", player, target, nil, nil)
      case .split(let player, let mentions, let target):
        ("split", player, target, JSON.array(mentions.map { .integer(Int($0)) }).line, nil)
      case .undo(let entry): ("undo", nil, nil, nil, entry)
      }
    try db.cachedStatement(
      sql: """
        INSERT INTO identityChange (action, player, target, mentions, undone, reason, rule, moment)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [action, player, target, mentions, undone, reason, rule, moment.seconds])
    return db.lastInsertedRowID
  }
}

extension Clerk {
  /// Writes a change of who is who and lets all projections follow; its number.
  mutating func change(_ draft: ChangeDraft, reason: String, rule: String?) throws -> Int64 {
    let number = try draft.insert(reason: reason, rule: rule, at: moment, in: db)
    switch draft {
    case .merge(let player, let target):
      try move(try identities(of: player), to: target)
    case .split(_, let mentions, let target):
      try move(mentions, to: target)
    case .undo:
      try follow(try IdentityChanges(db))
    }
    return number
  }

  private func identities(of player: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM (\(NameRow.names(of: "?1"))) ORDER BY 1"),
      arguments: [player])
  }

  /// Takes every name that changes can have touched to the player whom the changes that hold give it to.
  private mutating func follow(_ changes: IdentityChanges) throws {
    let select = try db.cachedStatement(
      sql: """
        SELECT n.identity, i.player, n.player FROM identityNow n JOIN identity i ON i.id = n.identity
        WHERE n.identity IN (\(NameRow.names(of: "?1"))) ORDER BY n.identity
        """)
    var moves: [Int64: [Int64]] = [:]
    for player in changes.players {
      for row in try Row.fetchAll(select, arguments: [player]) {
        let target = changes.player(of: row[0], first: row[1])
        if target != row[2] { moves[target, default: []].append(row[0]) }
      }
    }
    for (target, identities) in moves.sorted(by: { $0.key < $1.key }) { try move(identities, to: target) }
  }

  /// Gives names to a player: the names, the claims under them, the sagas, and the profiles of all who had or get them.
  private mutating func move(_ identities: [Int64], to target: Int64) throws {
    try writeAsides()
    var touched: Set<Int64> = [target]
    var versions: Set<Int64> = []
    let select = try db.cachedStatement(
      sql: "SELECT i.version, n.player FROM identity i JOIN identityNow n ON n.identity = i.id WHERE i.id = ?")
    let update = try db.cachedStatement(sql: "UPDATE identityNow SET player = ? WHERE identity = ?")
    for identity in identities {
      guard let row = try Row.fetchOne(select, arguments: [identity]) else { continue }
      versions.insert(row[0])
      touched.insert(row[1])
      try update.execute(arguments: [target, identity])
    }
    shelf.cache.dropPairs(of: touched)
    for version in versions.sorted() { try tie(version) }
    for player in touched.sorted() { try shelf.refold(player) }
  }

  /// Ties the claims of all readings of a version to the players that its names are now.
  private mutating func tie(_ version: Int64) throws {
    let select = try db.cachedStatement(
      sql: """
        SELECT k.claim, k.player, \(ClaimTie.player) AS now, k.isCurrent, k.window, k.counted, c.clubKey,
          c.counterpartyKey, c.sourceKeys
        FROM reading r JOIN claim c ON \(ClaimRow.isOf("r.id")) JOIN claimKey k ON k.claim = c.id WHERE r.version = ?
        """)
    for row in try Row.fetchAll(select, arguments: [version]) {
      let (before, now): (Int64?, Int64?) = (row[1], row[2])
      guard before != now else { continue }
      try tie(row[0], to: now, row)
      guard row[3] else { continue }
      sagas.remove(player: before, window: row[4], day: row[5])
      sagas.add(player: now, window: row[4], day: row[5])
    }
  }

  /// Ties one claim to a player wherever it is looked up with him.
  private func tie(_ claim: Int64, to player: Int64?, _ row: Row) throws {
    try db.cachedStatement(sql: "UPDATE claimKey SET player = ? WHERE claim = ?").execute(arguments: [player, claim])
    let (isCurrent, counted): (Bool, Int) = (row[3], row[5])
    func tie(_ table: String, _ key: String) throws {
      try db.cachedStatement(
        sql:
          "UPDATE \(table) SET player = ? WHERE isCurrent = ? AND block = ? AND key = ? AND counted = ? AND claim = ?"
      ).execute(arguments: [player, isCurrent, ClaimRow.block(claim), key, counted, claim])
    }
    for key in ClaimKeys.clubs(row[6], row[7]) { try tie("claimClub", key) }
    for key in try ClaimKeys.sources(row[8]) { try tie("claimSource", key) }
  }
}

/// How a claim is tied to a player: by the name that it gives him.
enum ClaimTie {
  /// The player of the claim `c` in the reading `r`: whom the mention of its name stands for now, else the first of which
  /// its name is another form.
  static let player = """
    coalesce(
      (SELECT n.player FROM identity i JOIN identityNow n ON n.identity = i.id
        WHERE i.version = r.version AND i.name = c.player
          AND EXISTS (SELECT 1 FROM mention m WHERE m.reading = r.id AND m.name = c.player)),
      (SELECT n.player FROM mention m JOIN identity i ON i.version = r.version AND i.name = m.name
          JOIN identityNow n ON n.identity = i.id
        WHERE m.reading = r.id AND c.player IN (SELECT value FROM json_each(m.details, '$.otherNames'))
        ORDER BY m.ordinal LIMIT 1))
    """
}
