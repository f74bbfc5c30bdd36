import GRDB
import HearsayModel

extension Ledger {
  /// What the ledger knows of a player; of one who was merged, what it knows of the one he is. `nil` where it has none.
  public func player(_ id: PlayerID) throws(LedgerFault) -> PlayerRecord? {
    try read { db in
      guard let row = try Clerk.row(of: id, in: db) else { return nil }
      if let record = try PlayerReader.record(of: row, in: db) { return record }
      guard let successor = try IdentityChanges(db).successor(of: row),
        var record = try PlayerReader.record(of: successor, in: db)
      else { return nil }
      record.mergedInto = record.id
      return record
    }
  }

  /// All players, the most mentioned first.
  public func players(limit: Int) throws(LedgerFault) -> [PlayerRecord] {
    try read { db in
      let rows = try Int64.fetchAll(
        db, sql: "SELECT player FROM playerProfile WHERE mentions > 0 ORDER BY mentions DESC, player LIMIT ?",
        arguments: [limit])
      return try rows.compactMap { try PlayerReader.record(of: $0, in: db) }
    }
  }

  /// The players one of whose names has all these words, the most mentioned first; the last word may be cut short.
  public func players(matching words: String, limit: Int) throws(LedgerFault) -> [PlayerRecord] {
    try read { db in
      let rows = try PlayerReader.rows(matching: NameWords.words(of: words), in: db)
      let select = try db.cachedStatement(sql: "SELECT mentions FROM playerProfile WHERE player = ?")
      let counted = try rows.map { (row: $0, count: try Int.fetchOne(select, arguments: [$0]) ?? 0) }
      let sorted = counted.filter { $0.count > 0 }.sorted { ($1.count, $0.row) < ($0.count, $1.row) }
      return try sorted.prefix(limit).compactMap { try PlayerReader.record(of: $0.row, in: db) }
    }
  }

  /// The players who are tied to a club, by its key, as their own now or before; the last seen first.
  public func players(ofClub key: String, limit: Int) throws(LedgerFault) -> [PlayerRecord] {
    try read { db in
      let rows = try Int64.fetchAll(
        db,
        sql: "SELECT player FROM playerClub WHERE club = ? ORDER BY last IS NULL, last DESC, player LIMIT ?",
        arguments: [key, limit])
      return try rows.compactMap { try PlayerReader.record(of: $0, in: db) }
    }
  }

  /// The mentions of a player, with the reason of each; in the order in which they were filed.
  public func mentions(of player: PlayerID) throws(LedgerFault) -> [FiledMention] {
    try mentions(of: player, order: "i.id", limit: -1)
  }

  /// The last mentions of a player, with the reason of each; the last filed first.
  public func latestMentions(of player: PlayerID, limit: Int) throws(LedgerFault) -> [FiledMention] {
    try mentions(of: player, order: "i.id DESC", limit: limit)
  }

  private func mentions(of player: PlayerID, order: String, limit: Int) throws(LedgerFault) -> [FiledMention] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT i.id, (SELECT max(id) FROM reading WHERE version = i.version), i.name, i.player, i.reason, i.rule,
            i.moment
          FROM identity i
          WHERE i.id IN (\(NameRow.names(of: "(SELECT id FROM player WHERE key = ?1)"))) ORDER BY \(order) LIMIT ?2
          """, arguments: [player.value, limit])
      var reader = ClaimReader(db)
      return try rows.map { row in
        FiledMention(
          number: row[0], article: try reader.article(ofReading: row[1]), name: row[2], player: player,
          first: try reader.player(row[3]), reason: row[4], rule: row[5], moment: Moment(seconds: row[6]))
      }
    }
  }
}
