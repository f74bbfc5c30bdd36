import GRDB

extension LedgerCheck {
  /// The versions of an article are numbered from 1 without a gap, and each has a reading.
  static let versionsAreNumbered = LedgerCheck(name: "versions are numbered and read") { db, _ in
    try findings(
      db,
      """
      SELECT 'article ' || a.key, 'has ' || count(v.id) || ' versions, numbered up to ' || coalesce(max(v.number), 0)
      FROM article a LEFT JOIN articleVersion v ON v.article = a.id
      GROUP BY a.id HAVING count(v.id) = 0 OR max(v.number) <> count(v.id)
      UNION ALL
      SELECT 'article ' || a.key || ' version ' || v.number, 'has no reading'
      FROM articleVersion v JOIN article a ON a.id = v.article
      WHERE NOT EXISTS (SELECT 1 FROM reading WHERE version = v.id)
      UNION ALL
      SELECT 'article ' || a.key || ' version ' || v.number, 'has the text of another article'
      FROM articleVersion v JOIN article a ON a.id = v.article JOIN articleText t ON t.id = v.text
      WHERE t.article <> v.article
      """)
  }
}
