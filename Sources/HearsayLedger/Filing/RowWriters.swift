import GRDB
import HearsayModel

/// Writers for the tables that get many rows from each article.
struct RowWriters {
  let claim: RowWriter
  let term: RowWriter
  let link: RowWriter
  let key: RowWriter
  let club: RowWriter
  let source: RowWriter
  let mention: RowWriter
  let identity: RowWriter
  let identityNow: RowWriter

  init(_ db: Database) throws {
    claim = try RowWriter("claim", ["id", "reading"] + Claim.columns + ClaimKeys.columns + ["words"], in: db)
    term = try RowWriter("claimTerm", Term.columns, in: db)
    link = try RowWriter("claimLink", Attribution.columns, in: db)
    key = try RowWriter("claimKey", ClaimProjection.columns, in: db)
    club = try RowWriter("claimClub", ClaimProjection.asideColumns, in: db)
    source = try RowWriter("claimSource", ClaimProjection.asideColumns, in: db)
    mention = try RowWriter("mention", PlayerMention.columns, in: db)
    identity = try RowWriter("identity", ["version", "name", "player", "reason", "rule", "moment"], in: db)
    identityNow = try RowWriter("identityNow", ["identity", "player"], in: db)
  }
}
