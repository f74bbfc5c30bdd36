import GRDB
import HearsayModel

extension Ledger {
  /// How far the ledger has got; it costs four look-ups at the ends of indexes.
  public func position() throws(LedgerFault) -> LedgerPosition { try read { try LedgerPosition.now(in: $0) } }

  /// What has changed since a position. Readings beyond `limit` are not listed, and then everything counts as touched.
  public func changes(since start: LedgerPosition, limit: Int) throws(LedgerFault) -> LedgerChanges {
    try read { db in
      let now = try LedgerPosition.now(in: db)
      let readings = try Int64.fetchAll(
        db, sql: "SELECT id FROM reading WHERE id > ? ORDER BY id LIMIT ?", arguments: [start.reading, limit])
      var reader = ClaimReader(db)
      var seen: Set<ArticleID> = []
      let articles = try readings.map { try reader.article(ofReading: $0) }.filter { seen.insert($0.id).inserted }
      let isCut = readings.count == limit && readings.last.map { Int($0) } != now.reading
      // A position that is ahead of the ledger is another ledger's.
      let isForeign = start.reading > now.reading || start.identity > now.identity
      return LedgerChanges(
        position: now, articles: articles, players: try Self.players(touchedBy: readings, in: db),
        touchesEverything: isCut || isForeign || now.identity != start.identity || now.forgotten != start.forgotten)
    }
  }

  /// Everybody whom any version of the articles names: a new version or reading takes the place of an older one's claims.
  private static func players(touchedBy readings: [Int64], in db: Database) throws -> [PlayerID] {
    guard !readings.isEmpty else { return [] }
    let keys = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT p.key FROM json_each(?) page CROSS JOIN reading r ON r.id = page.value
          JOIN articleVersion v ON v.id = r.version
          JOIN articleVersion w ON w.article = v.article
          JOIN identity i ON i.version = w.id
          JOIN identityNow n ON n.identity = i.id JOIN player p ON p.id = n.player
        ORDER BY p.key
        """, arguments: [RowList(readings[...]).text])
    return keys.map { PlayerID($0) }
  }
}

extension LedgerPosition {
  fileprivate static func now(in db: Database) throws -> LedgerPosition {
    let select = try db.cachedStatement(
      sql: """
        SELECT (SELECT max(id) FROM reading), (SELECT max(id) FROM identityChange), (SELECT max(id) FROM note),
          (SELECT count(*) FROM tombstone)
        """)
    guard let row = try Row.fetchOne(select) else { return LedgerPosition() }
    return LedgerPosition(reading: row[0] ?? 0, identity: row[1] ?? 0, note: row[2] ?? 0, forgotten: row[3])
  }
}
