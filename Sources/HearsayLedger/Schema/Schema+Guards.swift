extension Schema {
  /// The tables of facts, which are only ever added to.
  static let factTables = [
    "reader", "article", "articleText", "articleVersion", "tombstone", "reading", "quote", "problem", "mention",
    "claim", "claimTerm", "claimLink", "player", "identity", "identityChange", "note",
  ]

  /// Triggers that refuse to change or delete a fact, whoever asks. Texts may be blanked, and nothing else.
  static let guards =
    factTables.map(deletionGuard).joined()
    + factTables.filter { !["articleText", "claim", "quote"].contains($0) }.map(changeGuard).joined()

  private static func deletionGuard(_ table: String) -> String {
    "CREATE TRIGGER \(table)IsKept BEFORE DELETE ON \(table) BEGIN SELECT RAISE(ABORT, 'facts are not deleted'); END;\n"
  }

  private static func changeGuard(_ table: String) -> String {
    "CREATE TRIGGER \(table)Stays BEFORE UPDATE ON \(table) BEGIN SELECT RAISE(ABORT, 'facts are not changed'); END;\n"
  }

  /// Triggers for the tables with texts: an update may set them to `NULL` where the article has a tombstone.
  ///
  /// Each names the columns that may not change, and a test holds that list against the table.
  static let forgettingGuards = """
    CREATE TRIGGER articleTextStays
    BEFORE UPDATE ON articleText
    WHEN NOT EXISTS (SELECT 1 FROM tombstone WHERE article = old.article)
      OR new.title IS NOT NULL OR new.body IS NOT NULL
      OR (new.id, new.article, new.key, new.sketch) IS NOT (old.id, old.article, old.key, old.sketch)
    BEGIN SELECT RAISE(ABORT, 'facts are not changed'); END;

    \(claimGuard())
    CREATE TRIGGER quoteStays
    BEFORE UPDATE ON quote
    WHEN NOT EXISTS (
        SELECT 1 FROM reading JOIN articleVersion ON articleVersion.id = reading.version
          JOIN tombstone ON tombstone.article = articleVersion.article
        WHERE reading.id = old.reading)
      OR new.words IS NOT NULL
      OR (new.reading, new.ordinal, new.speaker, new.outlet, new.startsAt, new.endsAt)
      IS NOT (old.reading, old.ordinal, old.speaker, old.outlet, old.startsAt, old.endsAt)
    BEGIN SELECT RAISE(ABORT, 'facts are not changed'); END;

    """

  /// The trigger that keeps claims as they are, beside the columns that every schema has for some that came later.
  static func claimGuard(_ later: String...) -> String {
    func columns(of row: String) -> String { (claimColumns + later).map { "\(row).\($0)" }.joined(separator: ", ") }
    return """
      CREATE TRIGGER claimStays
      BEFORE UPDATE ON claim
      WHEN NOT EXISTS (
          SELECT 1 FROM reading JOIN articleVersion ON articleVersion.id = reading.version
            JOIN tombstone ON tombstone.article = articleVersion.article
          WHERE reading.id = old.reading)
        OR new.words IS NOT NULL
        OR (\(columns(of: "new"))) IS NOT (\(columns(of: "old")))
      BEGIN SELECT RAISE(ABORT, 'facts are not changed'); END;

      """
  }

  private static let claimColumns = [
    "id", "reading", "key", "kind", "player", "playerRef", "club", "clubRef", "counterparty", "counterpartyRef",
    "polarity", "modality", "deal", "value", "figures", "time", "triggerStart", "triggerEnd", "evidenceStart",
    "evidenceEnd", "entry", "confidence", "stage", "window", "clubKey", "counterpartyKey", "sourceKeys", "spans",
  ]
}
