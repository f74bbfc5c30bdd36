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

    CREATE TRIGGER claimStays
    BEFORE UPDATE ON claim
    WHEN NOT EXISTS (
        SELECT 1 FROM reading JOIN articleVersion ON articleVersion.id = reading.version
          JOIN tombstone ON tombstone.article = articleVersion.article
        WHERE reading.id = old.reading)
      OR new.words IS NOT NULL
      OR (new.id, new.reading, new.key, new.kind, new.player, new.playerRef, new.club, new.clubRef,
          new.counterparty, new.counterpartyRef, new.polarity, new.modality, new.deal, new.value, new.figures, new.time,
          new.triggerStart, new.triggerEnd, new.evidenceStart, new.evidenceEnd, new.entry, new.confidence, new.stage,
          new.window, new.clubKey, new.counterpartyKey, new.sourceKeys, new.spans)
      IS NOT (old.id, old.reading, old.key, old.kind, old.player, old.playerRef, old.club, old.clubRef,
          old.counterparty, old.counterpartyRef, old.polarity, old.modality, old.deal, old.value, old.figures, old.time,
          old.triggerStart, old.triggerEnd, old.evidenceStart, old.evidenceEnd, old.entry, old.confidence, old.stage,
          old.window, old.clubKey, old.counterpartyKey, old.sourceKeys, old.spans)
    BEGIN SELECT RAISE(ABORT, 'facts are not changed'); END;

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
}
