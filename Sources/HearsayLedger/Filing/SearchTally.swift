import GRDB

/// What a batch changes in the full-text index, written in the order of the texts' ids: the index takes them in one piece
/// so, and in many otherwise.
struct SearchTally {
  private var added: Set<Int64> = []
  private var removed: Set<Int64> = []

  /// Puts a text into the index.
  mutating func add(_ text: Int64) {
    if removed.remove(text) == nil { added.insert(text) }
  }

  /// Takes a text out of the index.
  mutating func remove(_ text: Int64) {
    if added.remove(text) == nil { removed.insert(text) }
  }

  mutating func write(to db: Database) throws {
    for text in removed.sorted() { try Self.remove(text, from: db) }
    if !added.isEmpty { try Self.insert(added.sorted(), into: db) }
    self = SearchTally()
  }

  private static func insert(_ texts: [Int64], into db: Database) throws {
    // In one statement: the index writes what it has gathered to the file at the end of each.
    try db.cachedStatement(
      sql: """
        INSERT INTO articleSearch (rowid, title, body)
        SELECT t.id, t.title, t.body FROM json_each(?) page CROSS JOIN articleText t ON t.id = page.value
        """
    ).execute(arguments: [RowList(texts[...]).text])
  }

  /// Takes a text out at once; the index must be given the words that it has, so they must not be blanked before.
  static func remove(_ text: Int64, from db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO articleSearch (articleSearch, rowid, title, body)
        SELECT 'delete', id, title, body FROM articleText WHERE id = ?
        """
    ).execute(arguments: [text])
  }
}
