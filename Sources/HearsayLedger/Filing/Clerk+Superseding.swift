import GRDB
import HearsayModel

extension Clerk {
  /// Puts a version behind the one that follows it: what is current of it no longer is.
  mutating func supersede(_ previous: VersionRow, by version: VersionRow) throws {
    if let reading = try newestReading(of: previous.id) { try putBehind(reading) }
    try db.cachedStatement(
      sql: """
        UPDATE claimKey SET ends = ?2
        WHERE claim IN (
            SELECT claim.id FROM articleVersion v JOIN reading ON reading.version = v.id
              JOIN claim ON \(ClaimRow.isOf("reading.id", "claim.id"))
            WHERE v.article = ?1 AND v.number < ?3)
          AND (ends IS NULL OR ends > ?2)
        """
    ).execute(arguments: [version.article, version.begins, version.number])
    if previous.text != version.text { search.remove(previous.text) }
  }

  /// Puts a reading behind a newer one of the same version.
  mutating func supersede(reading: Int64, wasCurrent: Bool) throws {
    if wasCurrent { try putBehind(reading) }
    try db.cachedStatement(
      sql: "UPDATE claimKey SET superseded = ?2 WHERE \(ClaimRow.isOf("?1", "claim"))"
    ).execute(arguments: [reading, moment.day.number])
  }

  func newestReading(of version: Int64) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT max(id) FROM reading WHERE version = ?"), arguments: [version])
  }

  /// Takes a reading's claims out of what is current.
  private mutating func putBehind(_ reading: Int64) throws {
    try writeAsides()
    let select = try db.cachedStatement(
      sql: """
        SELECT k.claim, k.player, k.window, k.counted, c.clubKey, c.counterpartyKey, c.sourceKeys
        FROM claim c JOIN claimKey k ON k.claim = c.id WHERE \(ClaimRow.isOf("?1")) AND k.isCurrent = 1
        """)
    for row in try Row.fetchAll(select, arguments: [reading]) {
      let (claim, counted): (Int64, Int) = (row[0], row[3])
      sagas.remove(player: row[1], window: row[2], day: counted)
      for key in ClaimKeys.clubs(row[4], row[5]) {
        try putBehind("claimClub", key, counted, claim)
        keys.remove(.club, key, day: counted)
      }
      for key in try ClaimKeys.sources(row[6]) {
        try putBehind("claimSource", key, counted, claim)
        keys.remove(.source, key, day: counted)
      }
      try db.cachedStatement(sql: "UPDATE claimKey SET isCurrent = 0 WHERE claim = ?").execute(arguments: [claim])
    }
    let publishers = try db.cachedStatement(
      sql: """
        SELECT DISTINCT p.key, p.counted FROM articleNow n JOIN publisherReading p
          ON p.isCurrent = 1 AND p.key = n.publisherKey AND p.counted = n.counted AND p.reading = n.reading
        WHERE n.reading = ?
        """)
    for row in try Row.fetchAll(publishers, arguments: [reading]) {
      try db.cachedStatement(
        sql: "UPDATE publisherReading SET isCurrent = 0 WHERE isCurrent = 1 AND key = ? AND counted = ? AND reading = ?"
      ).execute(arguments: [row[0] as String, row[1] as Int, reading])
    }
  }

  private func putBehind(_ table: String, _ key: String, _ counted: Int, _ claim: Int64) throws {
    try db.cachedStatement(
      sql: """
        UPDATE \(table) SET isCurrent = 0
        WHERE isCurrent = 1 AND block = ? AND key = ? AND counted = ? AND claim = ?
        """
    ).execute(arguments: [ClaimRow.block(claim), key, counted, claim])
  }
}
