import GRDB
import HearsayModel
import Synchronization

extension Ledger {
  /// Files articles with what was read in them: all in one transaction, each whole or not at all. The outcomes are in the
  /// order of the batch.
  public func file(_ batch: [Filing], at moment: Moment) throws(LedgerFault) -> [FilingOutcome] {
    try write(at: moment) { clerk in try batch.map { try clerk.file($0) } }
  }

  /// Files new readings of versions that the ledger has, in one transaction. Profiles of players that change by it are
  /// folded anew when they are next needed, or by `refreshProfiles`.
  public func refile(_ batch: [Refiling], at moment: Moment) throws(LedgerFault) -> [FilingOutcome] {
    try write(at: moment) { clerk in try batch.map { try clerk.file($0) } }
  }

  /// Folds the profiles anew that readings have changed since they were last folded; to be called after a last `refile`.
  public func refreshProfiles() throws(LedgerFault) {
    try write(at: Moment(seconds: 0)) { clerk in
      for player in try Int64.fetchAll(
        clerk.db, sql: "SELECT player FROM playerProfile WHERE stale = 1 ORDER BY player")
      {
        try clerk.shelf.refold(player)
      }
    }
  }

  /// What the ledger knows of articles before they are read; in their order.
  public func standing(of articles: [Article], reader: ReaderVersion) throws(LedgerFault) -> [ArticleStanding] {
    try read { db in
      let reader = try reader.row(in: db)
      return try articles.map { try ArticleStanding(of: $0, reader: reader, in: db) }
    }
  }

  /// Lets a clerk write in one transaction.
  func write<Value>(at moment: Moment, _ body: (inout Clerk) throws -> Value) throws(LedgerFault) -> Value {
    let (value, cache) = try write { db -> (Value, ProfileCache) in
      var cache = takeProfiles()
      try cache.validate(in: db)
      var clerk = Clerk(db, rows: try RowWriters(db), at: moment, resolver: resolver, cache: consume cache)
      let value = try body(&clerk)
      try clerk.finish()
      try clerk.shelf.cache.stamp(in: db)
      return (value, clerk.shelf.cache)
    }
    // Only now is it what stands in the file. Where another thread has written meanwhile, the stamp tells.
    profiles.withLock { $0 = cache }
    return value
  }

  /// Takes the profiles out, so that a batch that fails leaves none behind, and one that writes them copies none.
  private func takeProfiles() -> ProfileCache {
    profiles.withLock { kept in
      defer { kept = ProfileCache() }
      return kept
    }
  }
}

extension ArticleStanding {
  fileprivate init(of article: Article, reader: Int64?, in db: Database) throws {
    guard let row = try Clerk.row(of: article.id, in: db) else {
      self = .unknown
      return
    }
    if try Clerk.isForgotten(row, in: db) {
      self = .forgotten
      return
    }
    guard let latest = try VersionRow.latest(of: row, in: db), latest.isSame(as: article) else {
      self = .otherVersion
      return
    }
    let select = try db.cachedStatement(sql: "SELECT 1 FROM reading WHERE version = ? AND reader = ?")
    let isFiled = try Int.fetchOne(select, arguments: [latest.id, reader]) != nil
    self = isFiled ? .filed(seen: latest.seen.day) : .otherReader(seen: latest.seen.day)
  }
}
