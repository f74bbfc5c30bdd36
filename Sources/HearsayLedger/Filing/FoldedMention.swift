import GRDB
import HearsayModel

/// A name that is a player's now, with what the newest reading of its version says of him.
struct FoldedMention {
  private let row: Row

  /// The names of a player in the order in which they were filed.
  static func all(of player: Int64, in db: Database) throws -> [FoldedMention] {
    let select = try db.cachedStatement(
      sql: """
        SELECT a.key, t.key, v.published, v.seen, i.name, m.ref, m.details
        FROM identityNow n JOIN identity i ON i.id = n.identity JOIN articleVersion v ON v.id = i.version
          JOIN articleText t ON t.id = v.text JOIN article a ON a.id = v.article
          LEFT JOIN mention m
            ON m.reading = (SELECT max(id) FROM reading WHERE version = v.id) AND m.name = i.name
        WHERE n.identity IN (\(NameRow.names(of: "?1"))) ORDER BY n.identity
        """)
    return try Row.fetchAll(select, arguments: [player]).map { FoldedMention(row: $0) }
  }

  /// The mention; `nil` where the newest reading has no such name any more.
  func mention() throws -> PlayerMention? {
    guard let details = row[6] as String? else { return nil }
    let (description, ties) = try JSON.stored(details).details(name: row[4])
    let published = (row[2] as Int?).map { Day(number: $0) }
    return PlayerMention(
      article: ArticleID(row[0]), version: VersionID(row[1]), description: description, ref: row[5], ties: ties,
      day: published ?? Moment(seconds: row[3]).day, isDated: published != nil)
  }
}
