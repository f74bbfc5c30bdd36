import GRDB
import HearsayModel

extension Ledger {
  /// How much the ledger holds.
  public func statistics() throws(LedgerFault) -> LedgerStatistics {
    let bytes = SystemFile.size(at: path) ?? 0
    return try read { db in
      func count(_ what: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(what)") ?? 0 }
      let days = try Row.fetchOne(db, sql: "SELECT min(counted), max(counted) FROM articleNow")
      return LedgerStatistics(
        articles: try count("article"), versions: try count("articleVersion"), forgotten: try count("tombstone"),
        readings: try count("reading"), claims: try count("claimKey WHERE isCurrent = 1"),
        revisions: try count("claim"),
        quotes: try count("quote WHERE reading IN (SELECT reading FROM articleNow)"),
        players: try count("playerProfile"), sagas: try count("saga"),
        identityEntries: try count("identityChange"), notes: try count("note"),
        first: (days?[0] as Int?).map { Day(number: $0) }, last: (days?[1] as Int?).map { Day(number: $0) },
        readers: try Self.readers(in: db), bytes: bytes)
    }
  }

  private static func readers(in db: Database) throws -> [LedgerStatistics.ReaderCount] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT count(*), d.version, d.models, d.lexicon FROM reading r JOIN reader d ON d.id = r.reader
        WHERE r.id = (SELECT max(id) FROM reading WHERE version = r.version)
        GROUP BY d.id ORDER BY count(*) DESC, d.id
        """)
    return try rows.map { LedgerStatistics.ReaderCount(reader: try ReaderVersion(row: $0, from: 1), versions: $0[0]) }
  }
}
