import GRDB
import HearsayText

extension LedgerCheck {
  /// Every evidence, trigger and quote lies in its text, and the words of evidence are those that stand there.
  static let wordsStandInTheText = LedgerCheck(name: "words stand in the text") { db, _ in
    var findings: [Finding] = []
    let readings = try Row.fetchCursor(
      db,
      sql: """
        SELECT r.id, t.title, t.body FROM reading r JOIN articleVersion v ON v.id = r.version
          JOIN articleText t ON t.id = v.text WHERE t.body IS NOT NULL
        """)
    while let row = try readings.next() {
      let text = CanonicalText(title: row[1], body: row[2])
      findings += try claims(of: row[0], in: text, db) + quotes(of: row[0], in: text, db)
    }
    return findings
  }

  private static func claims(of reading: Int64, in text: CanonicalText, _ db: Database) throws -> [Finding] {
    let select = try db.cachedStatement(
      sql: """
        SELECT id, evidenceStart, evidenceEnd, triggerStart, triggerEnd, words FROM claim
        WHERE \(ClaimRow.isOf("?1", "id"))
        """)
    return try Row.fetchAll(select, arguments: [reading]).compactMap { row in
      let (evidence, trigger) = (ByteRange(row[1], row[2]), ByteRange(row[3], row[4]))
      guard text.range.contains(evidence), text.range.contains(trigger) else {
        return Finding("claim \(row[0] as Int64)", "has evidence or a trigger outside of its text")
      }
      guard text[evidence] == (row[5] as String?) else {
        return Finding("claim \(row[0] as Int64)", "quotes other words than stand in its text")
      }
      return nil
    }
  }

  private static func quotes(of reading: Int64, in text: CanonicalText, _ db: Database) throws -> [Finding] {
    let select = try db.cachedStatement(sql: "SELECT ordinal, startsAt, endsAt FROM quote WHERE reading = ?")
    return try Row.fetchAll(select, arguments: [reading]).compactMap { row in
      guard !text.range.contains(ByteRange(row[1], row[2])) else { return nil }
      return Finding("quote \(row[0] as Int) of reading \(reading)", "lies outside of its text")
    }
  }
}
