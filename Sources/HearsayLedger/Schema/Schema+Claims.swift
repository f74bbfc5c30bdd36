extension Schema {
  /// Claims with their terms and chains. `claim.key` is the claim's id, the same in each reading of a version that has
  /// it; the keys after `confidence` are the caller's.
  ///
  /// A claim's row is made of its reading's and of its place in it (`ClaimRow`), so that the claims of a reading stand
  /// together and need no index. The first letters of ids are indexed, not ids: they are enough to find a claim, and a third
  /// of the size. They are indexed by the block: ids come in no order, and an index over all of them would have to be changed
  /// in as many places as there are claims, the more the larger it is.
  static let claimTables = """
    CREATE TABLE claim (
      id INTEGER PRIMARY KEY,
      reading INTEGER NOT NULL REFERENCES reading,
      key TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (\(oneOf("kind", ["interest", "contact", "talks", "bid", "rejection", "agreement", "medical", "transfer", "collapse", "stance", "preference", "exit", "valuation", "contract", "need", "absence", "record", "standing"]))),
      player TEXT,
      playerRef TEXT,
      club TEXT,
      clubRef TEXT,
      counterparty TEXT,
      counterpartyRef TEXT,
      polarity TEXT NOT NULL CHECK (polarity IN ('+', '-')),
      modality TEXT NOT NULL CHECK (\(oneOf("modality", ["fact", "plan", "possible", "condition"]))),
      deal TEXT CHECK (deal IS NULL OR \(oneOf("deal", ["permanent", "loan", "loan-option", "loan-obligation", "free", "swap"]))),
      value TEXT,
      figures TEXT,
      time TEXT,
      triggerStart INTEGER NOT NULL CHECK (triggerStart >= 0),
      triggerEnd INTEGER NOT NULL CHECK (triggerEnd >= triggerStart),
      evidenceStart INTEGER NOT NULL CHECK (evidenceStart >= 0),
      evidenceEnd INTEGER NOT NULL CHECK (evidenceEnd >= evidenceStart),
      entry TEXT NOT NULL,
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      stage TEXT CHECK (stage IS NULL OR \(oneOf("stage", ["link", "monitoring", "interest", "enquiry", "talks", "bid", "fee agreed", "personal terms", "medical", "signed", "official", "stalled", "cooled", "hijacked", "collapsed", "stays", "renewed"]))),
      window TEXT,
      clubKey TEXT,
      counterpartyKey TEXT,
      sourceKeys TEXT NOT NULL,
      spans TEXT NOT NULL,
      words TEXT,
      CHECK (value IS NULL OR figures IS NULL),
      CHECK (\(ClaimRow.reading("id")) = reading)
    ) STRICT;

    CREATE INDEX claimByKey ON claim (\(ClaimRow.block("id")), substr(key, 1, 8));

    CREATE TABLE claimTerm (
      claim INTEGER NOT NULL REFERENCES claim,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      role TEXT NOT NULL CHECK (\(oneOf("role", ["fee", "loan fee", "option", "add-ons", "sell-on", "wage", "clause", "total"]))),
      minimum INTEGER NOT NULL CHECK (minimum >= 0),
      maximum INTEGER NOT NULL CHECK (maximum >= 0),
      currency TEXT NOT NULL,
      per TEXT CHECK (per IS NULL OR \(oneOf("per", ["week", "month", "year"]))),
      hedge TEXT,
      startsAt INTEGER NOT NULL CHECK (startsAt >= 0),
      endsAt INTEGER NOT NULL CHECK (endsAt >= startsAt),
      PRIMARY KEY (claim, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE claimLink (
      claim INTEGER NOT NULL REFERENCES claim,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      name TEXT NOT NULL,
      ref TEXT,
      role TEXT NOT NULL CHECK (\(oneOf("role", ["journalist", "outlet", "speaker", "party", "unnamed"]))),
      link TEXT NOT NULL CHECK (\(oneOf("link", ["for", "via", "told"]))),
      startsAt INTEGER NOT NULL CHECK (startsAt >= 0),
      endsAt INTEGER NOT NULL CHECK (endsAt >= startsAt),
      PRIMARY KEY (claim, ordinal)
    ) STRICT, WITHOUT ROWID;

    """

  /// Terms and chain stand in the claim's own row: nobody looks claims up by them, and a row of its own for each with a tree for each table
  /// cost as much as the claim. What was filed before stays in `claimTerm` and `claimLink`, and has `NULL` here.
  static let claimLists = """
    ALTER TABLE claim ADD COLUMN terms TEXT;
    ALTER TABLE claim ADD COLUMN chain TEXT;
    DROP TRIGGER claimStays;
    \(claimGuard("terms", "chain"))
    """
}
