import Foundation
import GRDB
import HearsayModel
import HearsayText

/// Reads claims with their articles from one snapshot; each article and each player once.
struct ClaimReader {
  let db: Database
  private var articles: [Int64: FiledArticle] = [:]
  private var players: [Int64: PlayerID] = [:]

  init(_ db: Database) { self.db = db }

  /// The claims of some rows, in their order.
  mutating func claims(_ rows: [Int64]) throws -> [FiledClaim] { try rows.compactMap { try claim($0) } }

  private static let select = """
    SELECT c.reading, r.filed, k.player, c.words, \(Claim.columns.map { "c.\($0)" }.joined(separator: ", "))
    FROM claim c JOIN reading r ON r.id = c.reading LEFT JOIN claimKey k ON k.claim = c.id WHERE c.id = ?
    """

  /// The claim of a row; `nil` where there is none.
  mutating func claim(_ id: Int64) throws -> FiledClaim? {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: Self.select), arguments: [id]) else { return nil }
    var claim = try Claim(row: row, from: 4)
    claim.terms = try Term.terms(of: id, in: db)
    claim.chain = try Attribution.chain(of: id, in: db)
    return FiledClaim(
      claim: claim, article: try article(ofReading: row[0]), player: try (row[2] as Int64?).map { try player($0) },
      words: row[3] ?? "", filed: Moment(seconds: row[1]).day)
  }

  /// The claims of a reading, in its order.
  mutating func claims(of reading: Int64) throws -> [FiledClaim] {
    try claims(
      try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT id FROM claim WHERE reading = ? ORDER BY ordinal"), arguments: [reading]))
  }

  mutating func player(_ row: Int64) throws -> PlayerID {
    if let player = players[row] { return player }
    let select = try db.cachedStatement(sql: "SELECT key FROM player WHERE id = ?")
    guard let key = try String.fetchOne(select, arguments: [row]) else {
      throw Malformed("a player", found: String(row))
    }
    players[row] = PlayerID(key)
    return PlayerID(key)
  }
}

// MARK: - Articles

extension ClaimReader {
  /// The article version that a reading is of.
  mutating func article(ofReading reading: Int64) throws -> FiledArticle {
    if let article = articles[reading] { return article }
    let select = try db.cachedStatement(
      sql: """
        SELECT a.key, t.key, v.url, v.publisher, r.publisherRef, v.published, v.seen, t.title, v.language,
          EXISTS (SELECT 1 FROM tombstone WHERE tombstone.article = a.id), t.sketch
        FROM reading r JOIN articleVersion v ON v.id = r.version JOIN articleText t ON t.id = v.text
          JOIN article a ON a.id = v.article
        WHERE r.id = ?
        """)
    guard let row = try Row.fetchOne(select, arguments: [reading]) else {
      throw Malformed("a reading", found: String(reading))
    }
    let article = try FiledArticle(row: row)
    articles[reading] = article
    return article
  }
}

extension FiledArticle {
  /// A version from a row as `ClaimReader.article(ofReading:)` selects it.
  fileprivate init(row: Row) throws {
    self.init(
      id: ArticleID(row[0]), version: VersionID(row[1]), url: row[2], publisher: row[3], publisherRef: row[4],
      published: (row[5] as Int?).map { Day(number: $0) }, seen: Moment(seconds: row[6]).day, title: row[7],
      language: row[8], isForgotten: row[9],
      sketch: try row.withUnsafeData(atIndex: 10) { TextSketch(bytes: $0 ?? Data()) })
  }
}
