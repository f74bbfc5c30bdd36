import GRDB
import HearsayModel

extension Ledger {
  /// All that the ledger has on an article; `nil` where it has none.
  public func article(_ id: ArticleID) throws(LedgerFault) -> ArticleRecord? {
    try read { db in
      guard let row = try Clerk.row(of: id, in: db) else { return nil }
      var reader = ArticleReader(db)
      return try reader.record(of: row, id)
    }
  }

  /// The articles whose id begins with some letters, or that have or had this address; in the order of their ids.
  public func articles(named words: String, limit: Int) throws(LedgerFault) -> [ArticleID] {
    guard !words.isEmpty else { return [] }
    return try read { db in
      let keys = try String.fetchAll(
        db,
        sql: """
          SELECT key FROM article WHERE key >= ?1 AND key < ?2
          UNION SELECT a.key FROM articleVersion v JOIN article a ON a.id = v.article WHERE v.url = ?1
          ORDER BY key LIMIT ?3
          """, arguments: [words, words + "\u{10FFFF}", limit])
      return keys.map { ArticleID($0) }
    }
  }

  /// The articles that a query asks for in their latest versions, the newest first.
  public func articles(_ query: ArticleQuery) throws(LedgerFault) -> [FiledArticle] {
    try read { db in
      let (conditions, values) = query.conditions
      let readings = try Int64.fetchAll(
        db,
        sql: """
          SELECT n.reading FROM articleNow n WHERE \(conditions.joined(separator: " AND "))
          ORDER BY n.counted DESC, n.article DESC LIMIT ? OFFSET ?
          """, arguments: StatementArguments(values + [query.limit, query.offset]))
      var reader = ClaimReader(db)
      return try readings.map { try reader.article(ofReading: $0) }
    }
  }

  /// Versions with their texts, to be read again: those after `place` in the order in which they were filed. Forgotten
  /// ones are left out.
  public func texts(after place: VersionAddress?, limit: Int) throws(LedgerFault) -> [FiledText] {
    try read { db in
      var start: Int64 = 0
      if let place {
        guard let version = try VersionRow.at(place, in: db) else { throw LedgerFault.noSuchVersion(place) }
        start = version.id
      }
      return try FiledText.texts(after: start, limit: limit, in: db)
    }
  }
}

extension ArticleQuery {
  /// The conditions on `articleNow n`, with their values.
  fileprivate var conditions: (sql: [String], values: [any DatabaseValueConvertible]) {
    var sql = ["1"]
    var values: [any DatabaseValueConvertible] = []
    if !publishers.isEmpty {
      sql.append("n.publisherKey IN (\(ClaimFilter.marks(publishers)))")
      values += publishers
    }
    if let url {
      sql.append("n.version IN (SELECT id FROM articleVersion WHERE url = ?)")
      values.append(url)
    }
    if let since {
      sql.append("n.counted >= ?")
      values.append(since.number)
    }
    if let until {
      sql.append("n.counted <= ?")
      values.append(until.number)
    }
    return (sql, values)
  }
}

extension FiledText {
  fileprivate static func texts(after start: Int64, limit: Int, in db: Database) throws -> [FiledText] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.key, v.number, v.givenID, v.url, v.publisher, v.published, v.language, t.title, t.body,
          (SELECT max(id) FROM reading WHERE version = v.id), n.version = v.id
        FROM articleVersion v JOIN article a ON a.id = v.article JOIN articleText t ON t.id = v.text
          JOIN articleNow n ON n.article = a.id
        WHERE v.id > ? AND t.body IS NOT NULL ORDER BY v.id LIMIT ?
        """, arguments: [start, limit])
    var reader = ClaimReader(db)
    return try rows.map { row in
      FiledText(
        address: VersionAddress(article: ArticleID(row[0]), number: row[1]), article: Article(row: row),
        filed: try reader.article(ofReading: row[9]), isCurrent: row[10])
    }
  }
}

extension Article {
  /// An article from a row of its key, a number, and what a version holds.
  fileprivate init(row: Row) {
    self.init(
      givenID: row[2] ? row[0] : nil, url: row[3], publisher: row[4],
      published: (row[5] as Int?).map { Day(number: $0) },
      title: row[7], body: row[8], language: row[6])
  }
}
