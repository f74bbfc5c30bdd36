import GRDB
import HearsayModel

extension PlayerMention {
  static func insert(_ mention: PlayerMention, of reading: Int64, ordinal: Int, in db: Database) throws {
    try insert(
      name: mention.name, ref: mention.ref, details: JSON.details(of: mention).line, of: reading, ordinal: ordinal,
      in: db)
  }

  static func insert(
    name: String, ref: String?, details: String, of reading: Int64, ordinal: Int, in db: Database
  ) throws {
    try db.cachedStatement(
      sql: "INSERT INTO mention (reading, ordinal, name, ref, details) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [reading, ordinal, name, ref, details])
  }

  /// The mention as the ledger dates it.
  func dated(by version: VersionRow) -> PlayerMention {
    var mention = self
    mention.day = Day(number: version.counted)
    mention.isDated = version.published != nil
    return mention
  }
}
