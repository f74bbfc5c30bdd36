import GRDB
import HearsayModel
import HearsayText

/// The article version that a reading is of, and when the reading was filed.
struct FiledReading {
  let article: FiledArticle
  let filed: Day
}

extension ClaimReader {
  /// The article version that a reading is of.
  mutating func article(ofReading reading: Int64) throws -> FiledArticle { try self.reading(reading).article }

  mutating func reading(_ id: Int64) throws -> FiledReading {
    if let reading = readings[id] { return reading }
    try db.cachedStatement(sql: "\(FiledReading.select) WHERE r.id = ?").eachRow(in: db, [Cell(id)]) { row in
      readings[id] = FiledReading(row: row)
    }
    guard let reading = readings[id] else { throw Malformed("a reading", found: String(id)) }
    return reading
  }

  /// Reads those of some readings that are not read yet.
  mutating func readReadings(_ wanted: Set<Int64>) throws {
    let needed = wanted.filter { readings[$0] == nil }.sorted()
    guard !needed.isEmpty else { return }
    let rows = try db.cachedStatement(sql: "\(FiledReading.select) WHERE r.id IN (SELECT value FROM json_each(?))")
    try rows.eachRow(in: db, [Cell(RowList(needed[...]).text)]) { row in readings[row[0]] = FiledReading(row: row) }
  }
}

extension FiledReading {
  fileprivate static let select = """
    SELECT r.id, r.filed, a.key, t.key, v.url, v.publisher, r.publisherRef, v.published, v.seen, t.title, v.language,
      EXISTS (SELECT 1 FROM tombstone WHERE tombstone.article = a.id), t.sketch
    FROM reading r JOIN articleVersion v ON v.id = r.version JOIN articleText t ON t.id = v.text
      JOIN article a ON a.id = v.article
    """

  /// A reading from a row of `select`.
  fileprivate init(row: StoredRow) {
    filed = Moment(seconds: row[1]).day
    article = FiledArticle(
      id: ArticleID(row[2]), version: VersionID(row[3]), url: row[4], publisher: row[5], publisherRef: row[6],
      published: (row[7] as Int?).map { Day(number: $0) }, seen: Moment(seconds: row[8]).day, title: row[9],
      language: row[10], isForgotten: row[11],
      sketch: row.withBytes(of: 12) { TextSketch(bytes: $0) })
  }
}
