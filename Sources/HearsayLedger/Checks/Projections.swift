import GRDB
import HearsayModel

/// Builds all projections anew from the facts.
enum Projections {
  static func build(in db: Database, resolver: any PlayerResolving) throws {
    for projection in Projection.articles { try projection.build(in: db) }
    try buildIdentities(in: db)
    for projection in Projection.claims { try projection.build(in: db) }
    try buildProfiles(in: db, resolver: resolver)
    try db.execute(sql: "INSERT INTO articleSearch (articleSearch) VALUES ('rebuild')")
  }

  private static func buildIdentities(in db: Database) throws {
    try db.execute(sql: "DELETE FROM identityNow")
    try db.execute(sql: "INSERT INTO identityNow (identity, player) SELECT id, player FROM identity")
    let update = try db.cachedStatement(sql: "UPDATE identityNow SET player = ? WHERE identity = ?")
    for name in try moved(in: db) { try update.execute(arguments: [name.player, name.identity]) }
  }

  /// The names that are not whom they were taken for when they were filed, and who they are.
  static func moved(in db: Database) throws -> [(identity: Int64, player: Int64)] {
    let changes = try IdentityChanges(db)
    let players = Set(changes.players)
    guard !players.isEmpty else { return [] }
    var moved: [(Int64, Int64)] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT id, player FROM identity ORDER BY id")
    while let row = try rows.next() {
      let (identity, first): (Int64, Int64) = (row[0], row[1])
      guard players.contains(first) else { continue }
      let now = changes.player(of: identity, first: first)
      if now != first { moved.append((identity, now)) }
    }
    return moved
  }

  private static func buildProfiles(in db: Database, resolver: any PlayerResolving) throws {
    for table in ["playerProfile", "playerKey", "playerWord", "playerClub"] {
      try db.execute(sql: "DELETE FROM \(table)")
    }
    let players = try Int64.fetchAll(db, sql: "SELECT DISTINCT player FROM identityNow ORDER BY player")
    // So many profiles fit into memory at once with ease.
    for start in stride(from: 0, to: players.count, by: 1000) {
      var shelf = ProfileShelf(db, rows: try RowWriters(db), resolver: resolver)
      for player in players[start..<min(start + 1000, players.count)] { try shelf.refold(player) }
      try shelf.write()
    }
  }
}
