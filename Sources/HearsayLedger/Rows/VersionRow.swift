import GRDB
import HearsayModel

/// A row of `articleVersion`, with the key of its text.
struct VersionRow {
  let id: Int64
  let article: Int64
  let number: Int
  let text: Int64
  let textKey: String
  let url: String?
  let publisher: String?
  let published: Day?
  let language: String?
  let seen: Moment
  let begins: Int

  static let columns = """
    v.id, v.article, v.number, v.text, t.key, v.url, v.publisher, v.published, v.language, v.seen, v.begins
    """

  /// A row whose first columns are `columns`.
  init(_ row: Row) {
    id = row[0]
    article = row[1]
    number = row[2]
    text = row[3]
    textKey = row[4]
    url = row[5]
    publisher = row[6]
    published = (row[7] as Int?).map { Day(number: $0) }
    language = row[8]
    seen = Moment(seconds: row[9])
    begins = row[10]
  }

  init(
    id: Int64, article: Int64, number: Int, text: Int64, key: String, from source: Article, seen: Moment, begins: Int
  ) {
    self.id = id
    self.article = article
    self.number = number
    self.text = text
    self.textKey = key
    self.url = source.url
    self.publisher = source.publisher
    self.published = source.published
    self.language = source.language
    self.seen = seen
    self.begins = begins
  }

  /// The day that its claims count from.
  var counted: Int { published?.number ?? seen.day.number }

  /// Whether an article is this very version: its text and all that is told of it are the same.
  func isSame(as article: Article) -> Bool {
    textKey == article.versionID.value && url == article.url && publisher == article.publisher
      && published == article.published && language == article.language
  }
}

extension VersionRow {
  /// The latest version of an article.
  static func latest(of article: Int64, in db: Database) throws -> VersionRow? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns) FROM articleVersion v JOIN articleText t ON t.id = v.text
        WHERE v.article = ? ORDER BY v.number DESC LIMIT 1
        """)
    return try Row.fetchOne(statement, arguments: [article]).map { VersionRow($0) }
  }

  static func at(_ address: VersionAddress, in db: Database) throws -> VersionRow? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns) FROM articleVersion v JOIN articleText t ON t.id = v.text
        WHERE v.article = (SELECT id FROM article WHERE key = ?) AND v.number = ?
        """)
    return try Row.fetchOne(statement, arguments: [address.article.value, address.number]).map { VersionRow($0) }
  }
}
