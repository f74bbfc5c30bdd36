import GRDB
import HearsayModel

extension LedgerCheck {
  /// Every name that a reading found has been given to a player.
  static let namesAreDecided = LedgerCheck(name: "names are decided") { db, _ in
    try findings(
      db,
      """
      SELECT 'reading ' || m.reading, 'nobody decided who “' || m.name || '” is'
      FROM mention m JOIN reading r ON r.id = m.reading
        LEFT JOIN identity i ON i.version = r.version AND i.name = m.name
      WHERE i.id IS NULL
      """)
  }

  /// Every note is on a claim that some reading has.
  static let notesHaveClaims = LedgerCheck(name: "notes have claims") { db, _ in
    try Row.fetchAll(db, sql: "SELECT id, claim FROM note ORDER BY id").compactMap { row in
      let claim = ClaimID(row[1])
      guard try !ClaimRow.isKnown(claim, in: db) else { return nil }
      return Finding("note \(row[0] as Int64)", "is on the claim \(claim.value), which no reading has")
    }
  }

  /// What has a tombstone has no words left, and what has none has its words.
  static let forgottenIsBlank = LedgerCheck(name: "what is forgotten is blank") { db, _ in
    try findings(
      db,
      """
      SELECT 'articleText ' || t.id, CASE WHEN d.article IS NULL THEN 'is blank without a tombstone'
        ELSE 'has words beside a tombstone' END
      FROM articleText t LEFT JOIN tombstone d ON d.article = t.article
      WHERE (d.article IS NULL) = (t.body IS NULL) OR (d.article IS NOT NULL AND t.title IS NOT NULL)
      UNION ALL
      SELECT 'claim ' || c.id, CASE WHEN d.article IS NULL THEN 'is blank without a tombstone'
        ELSE 'has words beside a tombstone' END
      FROM claim c JOIN reading r ON r.id = c.reading JOIN articleVersion v ON v.id = r.version
        LEFT JOIN tombstone d ON d.article = v.article
      WHERE (d.article IS NULL) = (c.words IS NULL)
      UNION ALL
      SELECT 'quote ' || q.ordinal || ' of reading ' || r.id, CASE WHEN d.article IS NULL THEN 'is blank without a tombstone'
        ELSE 'has words beside a tombstone' END
      FROM quote q JOIN reading r ON r.id = q.reading JOIN articleVersion v ON v.id = r.version
        LEFT JOIN tombstone d ON d.article = v.article
      WHERE (d.article IS NULL) = (q.words IS NULL)
      """)
  }
}
