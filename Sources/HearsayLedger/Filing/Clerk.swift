import GRDB
import HearsayModel

/// Files articles in one transaction: it writes the facts, keeps the projections in step, and puts off to `finish` what is
/// cheaper to write once for a batch.
struct Clerk {
  let db: Database
  let rows: RowWriters
  let moment: Moment
  let resolver: any PlayerResolving
  var shelf: ProfileShelf
  var sagas = Tally<TalliedSaga>()
  var keys = Tally<TalliedKey>()
  var search = SearchTally()
  /// What goes to `claimClub` and `claimSource`; see `writeAsides`.
  var clubs = AsideTally()
  var sources = AsideTally()
  /// The rows of readers; a batch has one, mostly.
  var readers: [ReaderVersion: Int64] = [:]
  /// The last text of each day that the batch has texts of.
  var texts: [Day: Int64] = [:]

  init(
    _ db: Database, rows: RowWriters, at moment: Moment, resolver: any PlayerResolving,
    cache: ProfileCache = ProfileCache()
  ) {
    self.db = db
    self.rows = rows
    self.moment = moment
    self.resolver = resolver
    self.shelf = ProfileShelf(db, rows: rows, resolver: resolver, cache: cache)
  }

  /// Writes what was put off. To be called once, at the end.
  mutating func finish() throws {
    try writeAsides()
    try shelf.write()
    try sagas.write(to: db)
    try keys.write(to: db)
    try search.write(to: db)
  }

  /// Writes what claims of the batch are looked up by beside `claimKey`. To be called before anything of it is looked for or changed.
  mutating func writeAsides() throws {
    try clubs.write(to: rows.club)
    try sources.write(to: rows.source)
  }

  /// Files an article, where the ledger does not have it so already.
  mutating func file(_ filing: Filing) throws -> FilingOutcome {
    try filing.check()
    let id = filing.article.id
    guard let article = try Self.row(of: id, in: db) else {
      let article = try insertArticle(id)
      return try file(filing, asVersionOf: article, after: nil, event: .new)
    }
    if try Self.isForgotten(article, in: db) { return FilingOutcome(event: .forgotten, article: id) }
    let latest = try VersionRow.latest(of: article, in: db)
    guard let latest, latest.isSame(as: filing.article) else {
      return try file(filing, asVersionOf: article, after: latest, event: .newVersion)
    }
    let record = ReadingDraft(filing)
    if try has(record, of: latest) { return FilingOutcome(event: .unchanged, article: id) }
    return try file(record, of: latest, isCurrent: true, event: .newReading)
  }

  private mutating func file(
    _ filing: Filing, asVersionOf article: Int64, after previous: VersionRow?, event: FilingOutcome.Event
  ) throws -> FilingOutcome {
    let version = try insertVersion(of: article, filing, after: previous)
    if let previous { try supersede(previous, by: version) }
    if previous?.text != version.text { search.add(version.text) }
    return try file(ReadingDraft(filing), of: version, isCurrent: true, event: event)
  }

  /// Files a new reading of a version that the ledger has.
  mutating func file(_ refiling: Refiling) throws -> FilingOutcome {
    let draft = ReadingDraft(refiling)
    guard let version = try VersionRow.at(refiling.version, in: db) else {
      throw LedgerFault.noSuchVersion(refiling.version)
    }
    try draft.check(article: refiling.version.article, version: version.textKey)
    if try Self.isForgotten(version.article, in: db) {
      return FilingOutcome(event: .forgotten, article: refiling.version.article)
    }
    if try has(draft, of: version) { return FilingOutcome(event: .unchanged, article: refiling.version.article) }
    let latest = try VersionRow.latest(of: version.article, in: db)
    return try file(draft, of: version, isCurrent: latest?.id == version.id, event: .newReading)
  }

  private mutating func has(_ draft: ReadingDraft, of version: VersionRow) throws -> Bool {
    let reader = try reader(draft.reading.reader)
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM reading WHERE version = ? AND reader = ?")
    return try Int.fetchOne(statement, arguments: [version.id, reader]) != nil
  }

  mutating func reader(_ version: ReaderVersion) throws -> Int64 {
    if let row = readers[version] { return row }
    let row = try version.madeRow(in: db)
    readers[version] = row
    return row
  }
}

extension Clerk {
  /// The row of an article; `nil` where the ledger never saw it.
  static func row(of id: ArticleID, in db: Database) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT id FROM article WHERE key = ?"), arguments: [id.value])
  }

  static func isForgotten(_ article: Int64, in db: Database) throws -> Bool {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM tombstone WHERE article = ?"), arguments: [article]) != nil
  }
}
