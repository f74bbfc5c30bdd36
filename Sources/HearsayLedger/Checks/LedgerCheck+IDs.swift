import GRDB
import HearsayModel
import HearsayText

extension LedgerCheck {
  /// The ids of texts, of articles without an id of their own, and of claims come out again when they are made anew.
  static let idsAreMadeOfContent = LedgerCheck(name: "ids are made of content") { db, _ in
    try texts(db) + articles(db) + claims(db)
  }

  private static func texts(_ db: Database) throws -> [Finding] {
    var findings: [Finding] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT id, key, title, body FROM articleText WHERE body IS NOT NULL")
    while let row = try rows.next() {
      let text = Article(title: row[2], body: row[3])
      if text.versionID.value != row[1] {
        findings.append(Finding("articleText \(row[0] as Int64)", "is another text"))
      }
    }
    return findings
  }

  private static func articles(_ db: Database) throws -> [Finding] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.key, v.number, v.url, t.key FROM articleVersion v JOIN article a ON a.id = v.article
          JOIN articleText t ON t.id = v.text WHERE NOT v.givenID
        """)
    var findings: [Finding] = []
    while let row = try rows.next() {
      let key: String = row[0]
      // Without an address the id is that of the text.
      let made: String = (row[2] as String?).map { Article(url: $0, body: "").id.value } ?? row[3]
      if made != key {
        findings.append(Finding("article \(key) version \(row[1] as Int)", "should have the id \(made)"))
      }
    }
    return findings
  }

  /// More claims than this of one kind never open with the same words.
  private static let ordinals = 100

  private static func claims(_ db: Database) throws -> [Finding] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.id, c.key, c.kind, c.triggerStart, c.triggerEnd, t.key, a.key
        FROM claim c JOIN reading r ON r.id = c.reading JOIN articleVersion v ON v.id = r.version
          JOIN articleText t ON t.id = v.text JOIN article a ON a.id = v.article
        """)
    var findings: [Finding] = []
    while let row = try rows.next() {
      let (id, kind) = (ClaimID(row[1]), try JSON.choice(row[2], Kind.self))
      let trigger = ByteRange(row[3], row[4])
      let (version, article) = (VersionID(row[5]), ArticleID(row[6]))
      let isMade = (0..<ordinals).contains {
        ClaimID(article: article, version: version, kind: kind, trigger: trigger, ordinal: $0) == id
      }
      if !isMade {
        let wrong = "has an id that is not made of its article, text, kind and trigger"
        findings.append(Finding("claim \(row[0] as Int64)", wrong))
      }
    }
    return findings
  }
}
