import GRDB
import HearsayModel
import HearsayText

extension Ledger {
  /// The claim whose id begins with some letters.
  public func claim(_ prefix: String) throws(LedgerFault) -> ClaimMatch {
    guard !prefix.isEmpty else { return .none }
    return try read { db in
      let ids = try Self.claims(beginning: prefix, in: db)
      guard ids.count <= 1 || ids[0] == prefix else { return .several(ids.map { ClaimID($0) }) }
      return try ids.first.flatMap { try ClaimRecord.of($0, in: db) }.map(ClaimMatch.one) ?? .none
    }
  }

  /// So many claims are named where the beginning of an id fits more than one.
  private static let namedClaims = 10

  /// The first letters of ids are indexed; the rest is compared.
  private static func claims(beginning prefix: String, in db: Database) throws -> [String] {
    let first = String(decoding: prefix.utf8.prefix(8), as: UTF8.self)
    return try String.fetchAll(
      db,
      sql: """
        \(ClaimRow.blocks)
        SELECT DISTINCT c.key FROM block CROSS JOIN claim c INDEXED BY claimByKey ON \(ClaimRow.block("c.id")) = block.number
        WHERE substr(c.key, 1, 8) >= ?1 AND substr(c.key, 1, 8) < ?2 AND c.key >= ?3 AND c.key < ?4
        ORDER BY c.key LIMIT ?5
        """, arguments: [first, first + "\u{10FFFF}", prefix, prefix + "\u{10FFFF}", namedClaims])
  }
}

extension ClaimRecord {
  /// A claim by its whole id, which is made of its article: that of the newest reading of the latest version that has it.
  fileprivate static func of(_ id: String, in db: Database) throws -> ClaimRecord? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        \(ClaimRow.blocks)
        SELECT c.id, a.key, v.number, k.isCurrent, t.title, t.body, r.filed, d.version, d.models, d.lexicon
        FROM block CROSS JOIN claim c INDEXED BY claimByKey ON \(ClaimRow.block("c.id")) = block.number
          JOIN reading r ON r.id = c.reading JOIN reader d ON d.id = r.reader
          JOIN articleVersion v ON v.id = r.version JOIN article a ON a.id = v.article
          JOIN articleText t ON t.id = v.text JOIN claimKey k ON k.claim = c.id
        WHERE substr(c.key, 1, 8) = substr(?1, 1, 8) AND c.key = ?1
        ORDER BY v.number DESC, r.id DESC
        """, arguments: [id])
    guard let newest = rows.first else { return nil }
    let article: String = newest[1]
    var reader = ClaimReader(db)
    let revisions = try rows.compactMap { try revision($0, &reader) }
    guard let claim = try reader.claim(newest[0]) else { return nil }
    return ClaimRecord(
      claim: claim, keys: try keys(of: newest[0], in: db),
      version: VersionAddress(article: ArticleID(article), number: newest[2]),
      text: CanonicalText(title: newest[4], body: newest[5] ?? ""), isCurrent: newest[3], revisions: revisions,
      notes: try Note.notes(on: ClaimID(id), in: db))
  }

  private static func keys(of claim: Int64, in db: Database) throws -> ClaimKeys {
    var keys = ClaimKeys()
    let select = try db.cachedStatement(
      sql: "SELECT \(ClaimKeys.columns.joined(separator: ", ")) FROM claim WHERE id = ?")
    try select.eachRow(in: db, [Cell(claim)]) { keys = try ClaimKeys(row: $0, from: 0) }
    return keys
  }

  private static func revision(_ row: Row, _ reader: inout ClaimReader) throws -> ClaimRevision? {
    guard let claim = try reader.claim(row[0]) else { return nil }
    return ClaimRevision(
      reader: try ReaderVersion(row: row, from: 7), filed: Moment(seconds: row[6]), claim: claim.claim)
  }
}
