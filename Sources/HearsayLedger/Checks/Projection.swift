import GRDB

/// A table that is computed from facts, and the query that computes it.
///
/// One query is both the way to build the table anew and what it is held against; what filing does step by step must come
/// to the same.
struct Projection {
  /// The table.
  let table: String
  /// Its columns, in the order of the query.
  let columns: [String]
  /// The column that names a row to people.
  let key: String
  /// The rows that it should have.
  let query: String

  /// A projection; its first column names a row where no other does.
  init(table: String, columns: [String], key: String? = nil, query: String) {
    self.table = table
    self.columns = columns
    self.key = key ?? columns[0]
    self.query = query
  }

  /// Empties the table and fills it again.
  func build(in db: Database) throws {
    try db.execute(sql: "DELETE FROM \(table)")
    try db.execute(sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) \(query)")
  }

  /// The projections that a query alone computes, each after those that it is made of. Who names are stands between the
  /// articles and the claims; see `Projections`.
  static let articles = [articleNow]
  static let claims = [claimKey, claimClub, claimSource, publisherReading, saga, keyNow]

  /// The day of a moment, also before 1970.
  private static func day(_ moment: String) -> String {
    "((\(moment) - ((\(moment) % 86400) + 86400) % 86400) / 86400)"
  }

  private static let counted = "coalesce(v.published, \(day("v.seen")))"

  private static let articleNow = Projection(
    table: "articleNow", columns: ["article", "version", "reading", "publisherKey", "counted"],
    query: """
      SELECT v.article, v.id, r.id, coalesce(r.publisherRef, v.publisher), \(counted)
      FROM articleVersion v JOIN reading r ON r.id = (SELECT max(id) FROM reading WHERE version = v.id)
      WHERE v.number = (SELECT max(number) FROM articleVersion w WHERE w.article = v.article)
      """)

  private static let claimKey = Projection(
    table: "claimKey", columns: ClaimProjection.columns,
    query: """
      SELECT c.id, v.id, \(ClaimTie.player), c.kind, c.polarity, c.stage, c.window, \(counted), v.begins,
        (SELECT min(w.begins) FROM articleVersion w WHERE w.article = v.article AND w.number > v.number),
        \(day("r.filed")),
        (SELECT \(day("n.filed")) FROM reading n WHERE n.version = v.id AND n.id > r.id ORDER BY n.id LIMIT 1),
        n.reading = r.id,
        c.kind = 'transfer' AND coalesce(c.value, '') IN ('history', 'spell', 'return'), c.confidence
      FROM claim c JOIN reading r ON r.id = c.reading JOIN articleVersion v ON v.id = r.version
        JOIN articleNow n ON n.article = v.article
      """)

  private static let claimClub = Projection(
    table: "claimClub", columns: ClaimProjection.asideColumns, key: "claim",
    query: """
      SELECT k.isCurrent, \(block), c.clubKey, k.counted, c.id, \(repeated) FROM claim c JOIN claimKey k ON k.claim = c.id
      WHERE c.clubKey IS NOT NULL
      UNION
      SELECT k.isCurrent, \(block), c.counterpartyKey, k.counted, c.id, \(repeated)
      FROM claim c JOIN claimKey k ON k.claim = c.id
      WHERE c.counterpartyKey IS NOT NULL
      """)

  private static let block = ClaimRow.block("c.id")

  /// What `claimClub` and `claimSource` repeat of `claimKey`.
  private static let repeated = "k.player, k.kind, k.window, k.confidence"

  private static let claimSource = Projection(
    table: "claimSource", columns: ClaimProjection.asideColumns, key: "claim",
    query: """
      SELECT DISTINCT k.isCurrent, \(block), s.value, k.counted, c.id, \(repeated)
      FROM claim c JOIN claimKey k ON k.claim = c.id JOIN json_each(c.sourceKeys) s
      """)

  private static let publisherReading = Projection(
    table: "publisherReading", columns: ["isCurrent", "key", "counted", "reading"], key: "reading",
    query: """
      SELECT n.reading = r.id, coalesce(r.publisherRef, v.publisher), \(counted), r.id
      FROM reading r JOIN articleVersion v ON v.id = r.version JOIN articleNow n ON n.article = v.article
      WHERE coalesce(r.publisherRef, v.publisher) IS NOT NULL
      """)

  private static let saga = Projection(
    table: "saga", columns: ["player", "window", "claims", "first", "last"],
    query: """
      SELECT player, window, count(*), min(counted), max(counted) FROM claimKey
      WHERE isCurrent = 1 AND player IS NOT NULL AND window IS NOT NULL GROUP BY player, window
      """)

  private static let keyNow = Projection(
    table: "keyNow", columns: ["sort", "key", "claims", "last"], key: "key",
    query: ["club", "source"].map { sort in
      """
      SELECT '\(sort)', key, count(*), max(counted) FROM \(sort == "club" ? "claimClub" : "claimSource")
      WHERE isCurrent = 1 GROUP BY key
      """
    }.joined(separator: "\nUNION ALL\n"))
}
