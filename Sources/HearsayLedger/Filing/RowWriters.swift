import GRDB
import HearsayModel

/// Writers for the tables that get rows from each article.
struct RowWriters {
  let text: RowWriter
  let version: RowWriter
  let reading: RowWriter
  let quote: RowWriter
  let now: RowWriter
  let publisher: RowWriter
  let claim: RowWriter
  let key: RowWriter
  let club: RowWriter
  let source: RowWriter
  let mention: RowWriter
  let identity: RowWriter
  let identityNow: RowWriter
  let profile: RowWriter
  let playerKey: RowWriter
  let playerWord: RowWriter

  init(_ db: Database) throws {
    text = try RowWriter("articleText", ["id", "article", "key", "title", "sketch", "body"], in: db)
    version = try RowWriter("articleVersion", VersionDraft.columns, in: db)
    reading = try RowWriter("reading", ["version", "reader", "filed", "publisherRef", "players"], in: db)
    quote = try RowWriter("quote", Quote.columns, in: db)
    now = try RowWriter(
      "articleNow", ["article", "version", "reading", "publisherKey", "counted"],
      merging: """
        ON CONFLICT (article) DO UPDATE SET version = excluded.version, reading = excluded.reading,
          publisherKey = excluded.publisherKey, counted = excluded.counted
        """, in: db)
    publisher = try RowWriter("publisherReading", ["isCurrent", "key", "counted", "reading"], in: db)
    claim = try RowWriter("claim", ["id", "reading"] + Claim.columns + ClaimKeys.columns + ["words"], in: db)
    key = try RowWriter(manyOf: "claimKey", ClaimProjection.columns, in: db)
    club = try RowWriter(manyOf: "claimClub", ClaimProjection.asideColumns, in: db)
    source = try RowWriter(manyOf: "claimSource", ClaimProjection.asideColumns, in: db)
    mention = try RowWriter("mention", PlayerMention.columns, in: db)
    identity = try RowWriter("identity", ["version", "name", "player", "reason", "rule", "moment"], in: db)
    identityNow = try RowWriter("identityNow", ["identity", "player"], in: db)
    profile = try RowWriter(
      manyOf: "playerProfile", ["player", "mentions", "stale", "profile"],
      merging: """
        ON CONFLICT (player) DO UPDATE SET mentions = excluded.mentions, stale = 0, profile = excluded.profile
        """, in: db)
    playerKey = try RowWriter(manyOf: "playerKey", ["key", "player"], orElse: "IGNORE", in: db)
    playerWord = try RowWriter(manyOf: "playerWord", ["word", "player"], orElse: "IGNORE", in: db)
  }
}
