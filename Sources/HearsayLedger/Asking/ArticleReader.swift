import GRDB
import HearsayModel
import HearsayText

/// Reads all that there is on an article from one snapshot.
struct ArticleReader {
  private let db: Database
  private var claims: ClaimReader

  init(_ db: Database) {
    self.db = db
    self.claims = ClaimReader(db)
  }

  mutating func record(of article: Int64, _ id: ArticleID) throws -> ArticleRecord {
    let select = try db.cachedStatement(
      sql: """
        SELECT v.id, v.number, v.seen, v.place, t.title, t.body FROM articleVersion v JOIN articleText t ON t.id = v.text
        WHERE v.article = ? ORDER BY v.number
        """)
    let versions = try Row.fetchAll(select, arguments: [article]).map { row in
      let readings = try self.readings(of: row[0])
      return VersionRecord(
        address: VersionAddress(article: id, number: row[1]), filed: try claims.article(ofReading: readings[0].id),
        seen: Moment(seconds: row[2]), place: row[3], text: CanonicalText(title: row[4], body: row[5] ?? ""),
        readings: readings.map(\.record))
    }
    return ArticleRecord(versions: versions, tombstone: try Tombstone.of(article, in: db))
  }

  /// The readings of a version, the newest first.
  private mutating func readings(of version: Int64) throws -> [(id: Int64, record: ReadingRecord)] {
    let select = try db.cachedStatement(
      sql: """
        SELECT r.id, r.filed, r.players, d.version, d.models, d.lexicon FROM reading r JOIN reader d ON d.id = r.reader
        WHERE r.version = ? ORDER BY r.id DESC
        """)
    let readings: [(Int64, ReadingRecord)] = try Row.fetchAll(select, arguments: [version]).map { row in
      let id: Int64 = row[0]
      let record = ReadingRecord(
        reader: try ReaderVersion(row: row, from: 3), filed: Moment(seconds: row[1]), claims: try claims.claims(of: id),
        quotes: try Quote.quotes(of: id, in: db), players: try PlayerDescription.all(row[2]),
        problems: try Problem.problems(of: id, in: db))
      return (id, record)
    }
    guard !readings.isEmpty else { throw Malformed("a reading of each version", found: "none of \(version)") }
    return readings
  }
}

extension PlayerDescription {
  /// The descriptions of a stored text.
  static func all(_ text: String) throws -> [PlayerDescription] {
    try JSON.stored(text).asArray().map { try $0.playerDescription(name: try $0.needed("name").asString()) }
  }
}

extension Tombstone {
  static func of(_ article: Int64, in db: Database) throws -> Tombstone? {
    let select = try db.cachedStatement(sql: "SELECT reason, moment FROM tombstone WHERE article = ?")
    return try Row.fetchOne(select, arguments: [article]).map {
      Tombstone(reason: $0[0], moment: Moment(seconds: $0[1]))
    }
  }
}
