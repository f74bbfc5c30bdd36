import GRDB
import HearsayModel

extension Clerk {
  func insertArticle(_ id: ArticleID) throws -> Int64 {
    try db.cachedStatement(sql: "INSERT INTO article (key) VALUES (?)").execute(arguments: [id.value])
    return db.lastInsertedRowID
  }

  /// Writes a version, and its text where the article has no version with that text.
  mutating func insertVersion(of article: Int64, _ filing: Filing, after previous: VersionRow?) throws -> VersionRow {
    let source = filing.article
    let counted = source.published ?? moment.day
    // The filing is checked: this is the key of the text, which is long to compute.
    let key = filing.reading.version.value
    let known = previous == nil ? nil : try Self.text(of: article, key, in: db)
    let text = try known ?? insertText(of: article, source, key, sketch: filing.sketch.bytes, counted: counted)
    let begins = begins(source, text: key, counted: counted, after: previous)
    let number = (previous?.number ?? 0) + 1
    let draft = VersionDraft(
      article: article, number: number, text: text, source: source, seen: moment, begins: begins, place: filing.place)
    return VersionRow(
      id: try rows.version.write(draft.cells), article: article, number: number, text: text, key: key, from: source,
      seen: moment, begins: begins)
  }

  /// The day from which the world knew a version rather than the one before. A version that only corrects what is told of
  /// the text was always the better one; another text came on the day that it bears, or was first seen on.
  func begins(_ source: Article, text: String, counted: Day, after previous: VersionRow?) -> Int {
    guard let previous, previous.textKey != text else { return counted.number }
    if let published = source.published, published > previous.published ?? published { return published.number }
    return max(counted.number, moment.day.number)
  }

  /// The text of an article that has a key; `nil` where it has none such.
  private static func text(of article: Int64, _ key: String, in db: Database) throws -> Int64? {
    let known = try db.cachedStatement(sql: "SELECT id FROM articleText WHERE article = ? AND key = ?")
    return try Int64.fetchOne(known, arguments: [article, key])
  }

  private mutating func insertText(
    of article: Int64, _ source: Article, _ key: String, sketch: [UInt8], counted: Day
  ) throws -> Int64 {
    let id = try texts[counted].map { $0 + 1 } ?? Self.freeTextID(on: counted, in: db)
    texts[counted] = id
    return try rows.text.write([
      Cell(id), Cell(article), Cell(key), Cell(source.title), .bytes(sketch), Cell(source.body),
    ])
  }

  /// The next free id for a text that counts from a day.
  static func freeTextID(on day: Day, in db: Database) throws -> Int64 {
    let first = Int64(day.number + daysBefore1970) << bitsWithinADay
    let statement = try db.cachedStatement(sql: "SELECT max(id) FROM articleText WHERE id >= ? AND id < ?")
    let last = try Int64.fetchOne(statement, arguments: [first, first + 1 << bitsWithinADay])
    return (last ?? first) + 1
  }

  /// The days of the years 1 to 1969, so that no id is negative.
  private static let daysBefore1970 = 719_162
  /// Sixteen million texts on one day.
  private static let bitsWithinADay: Int64 = 24
}

/// A version that is about to be written.
struct VersionDraft {
  let article: Int64
  let number: Int
  let text: Int64
  let source: Article
  let seen: Moment
  let begins: Int
  let place: String

  static let columns = [
    "article", "number", "text", "givenID", "url", "publisher", "published", "language", "seen", "begins", "place",
  ]

  /// The cells of `columns`.
  var cells: [Cell] {
    [
      Cell(article), Cell(number), Cell(text), Cell(source.givenID != nil), Cell(source.url), Cell(source.publisher),
      Cell(source.published?.number), Cell(source.language), Cell(seen.seconds), Cell(begins), Cell(place),
    ]
  }
}
