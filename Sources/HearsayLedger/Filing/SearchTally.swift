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
    let insert = try db.cachedStatement(
      sql: "INSERT INTO articleSearch (rowid, title, body) SELECT id, title, body FROM articleText WHERE id = ?")
    for text in added.sorted() { try insert.execute(arguments: [text]) }
    self = SearchTally()
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
