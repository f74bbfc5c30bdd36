import HearsayModel

/// What became of the articles that were to be added.
public struct AddSummary: Hashable, Sendable {
  /// Articles that the ledger did not have.
  public var new = 0
  /// Articles whose text had changed: a new version beside the old.
  public var changed = 0
  /// Articles that another reader had read: a new reading of the same version.
  public var reread = 0
  /// Articles that the ledger had already, read by this reader: nothing was entered.
  public var unchanged = 0
  /// Articles that were forgotten before: nothing was entered.
  public var forgotten = 0
  /// Inputs that could not be taken in.
  public var failed = 0
  /// Claims that were entered.
  public var claims = 0

  /// Nothing yet.
  public init() {}

  /// All articles that were looked at, those that could not be taken in among them.
  public var articles: Int { new + changed + reread + unchanged + forgotten + failed }

  /// The summary for programs.
  public var json: JSON {
    .object([
      "schema": .string("hearsay/added/1"), "new": .integer(new), "changed": .integer(changed),
      "reread": .integer(reread), "unchanged": .integer(unchanged), "forgotten": .integer(forgotten),
      "failed": .integer(failed), "claims": .integer(claims),
    ])
  }
}

/// A form in which a ledger can be written out.
public enum ExportForm: String, Hashable, Sendable, CaseIterable {
  /// The whole ledger, one entry a line; can be taken back without loss.
  case jsonl
  /// Claims as a table.
  case csv
  /// Claims as schema.org ClaimReview, one JSON-LD object a line.
  case claimreview
}
