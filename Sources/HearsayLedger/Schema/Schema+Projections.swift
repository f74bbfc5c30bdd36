extension Schema {
  /// What claims are looked up by. `isCurrent` is 1 for the newest reading of an article's latest version, and stands first in
  /// every index, so that old versions and readings never slow a question about the present.
  ///
  /// `begins` up to, not including, `ends` are the days as of which the claim's version is the article's latest;
  /// `superseded` is the day on which a newer reading of the version was filed.
  ///
  /// `claimClub` and `claimSource` repeat what they are asked for with, so that going along them needs no look at
  /// `claimKey` for each claim. Clubs, sources and confidences come in no order and are indexed by the block, as ids are;
  /// see `claimTables`. `keyNow` has the keys of clubs and sources, which would be looked for in every block. Players were
  /// indexed so, too, up to schema 2; see `playerIndex`.
  static let claimProjections = """
    CREATE TABLE articleNow (
      article INTEGER PRIMARY KEY REFERENCES article,
      version INTEGER NOT NULL REFERENCES articleVersion,
      reading INTEGER NOT NULL REFERENCES reading,
      publisherKey TEXT,
      counted INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX articleNowByDay ON articleNow (counted, article);

    CREATE TABLE claimKey (
      claim INTEGER PRIMARY KEY REFERENCES claim,
      version INTEGER NOT NULL,
      player INTEGER,
      kind TEXT NOT NULL,
      polarity TEXT NOT NULL,
      stage TEXT,
      window TEXT,
      counted INTEGER NOT NULL,
      begins INTEGER NOT NULL,
      ends INTEGER,
      filed INTEGER NOT NULL,
      superseded INTEGER,
      isCurrent INTEGER NOT NULL CHECK (isCurrent IN (0, 1)),
      isBackground INTEGER NOT NULL CHECK (isBackground IN (0, 1)),
      confidence REAL NOT NULL
    ) STRICT;

    CREATE INDEX claimKeyByDay ON claimKey (isCurrent, counted);
    CREATE INDEX claimKeyByConfidence
      ON claimKey (\(ClaimRow.block("claim")), isCurrent, confidence, counted, claim, kind, stage);
    CREATE INDEX claimKeyByPlayer
      ON claimKey (\(ClaimRow.block("claim")), isCurrent, player, counted) WHERE player IS NOT NULL;
    CREATE INDEX claimKeyByKind ON claimKey (isCurrent, kind, counted);
    CREATE INDEX claimKeyByStage ON claimKey (isCurrent, stage, counted) WHERE stage IS NOT NULL;
    CREATE INDEX claimKeyByWindow ON claimKey (isCurrent, window, counted) WHERE window IS NOT NULL;

    \(aside("claimClub"))
    \(aside("claimSource"))
    CREATE TABLE publisherReading (
      isCurrent INTEGER NOT NULL,
      key TEXT NOT NULL,
      counted INTEGER NOT NULL,
      reading INTEGER NOT NULL,
      PRIMARY KEY (isCurrent, key, counted, reading)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE saga (
      player INTEGER NOT NULL REFERENCES player,
      window TEXT NOT NULL,
      claims INTEGER NOT NULL CHECK (claims > 0),
      first INTEGER NOT NULL,
      last INTEGER NOT NULL CHECK (last >= first),
      PRIMARY KEY (window, player)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE keyNow (
      sort TEXT NOT NULL CHECK (sort IN ('club', 'source')),
      key TEXT NOT NULL,
      claims INTEGER NOT NULL CHECK (claims > 0),
      last INTEGER NOT NULL,
      PRIMARY KEY (sort, key)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX sagaByDay ON saga (\(SagaRow.isUndated), last DESC);

    """

  /// The claims of a player stand together: pages tell of a dozen players each, and to look for every one of them in every block costs
  /// more than filing gains by blocks. An article has three players, so that filing goes to few pages of the index all the same.
  static let playerIndex = """
    DROP INDEX claimKeyByPlayer;
    CREATE INDEX claimKeyByPlayer ON claimKey (isCurrent, player, counted) WHERE player IS NOT NULL;
    """

  /// Projections refer to no other tables: they are computed from them, and `check` holds them against that. To look up for each row whether what
  /// it refers to is there took a sixth of writing it, and SQLite does not write several rows of such a table with one statement for less.
  static let projectionsByThemselves =
    byItself(
      "claimKey",
      """
      claim INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      player INTEGER,
      kind TEXT NOT NULL,
      polarity TEXT NOT NULL,
      stage TEXT,
      window TEXT,
      counted INTEGER NOT NULL,
      begins INTEGER NOT NULL,
      ends INTEGER,
      filed INTEGER NOT NULL,
      superseded INTEGER,
      isCurrent INTEGER NOT NULL CHECK (isCurrent IN (0, 1)),
      isBackground INTEGER NOT NULL CHECK (isBackground IN (0, 1)),
      confidence REAL NOT NULL
      """,
      indexes: """
        CREATE INDEX claimKeyByDay ON claimKey (isCurrent, counted);
        CREATE INDEX claimKeyByConfidence
          ON claimKey (\(ClaimRow.block("claim")), isCurrent, confidence, counted, claim, kind, stage);
        CREATE INDEX claimKeyByPlayer ON claimKey (isCurrent, player, counted) WHERE player IS NOT NULL;
        CREATE INDEX claimKeyByKind ON claimKey (isCurrent, kind, counted);
        CREATE INDEX claimKeyByStage ON claimKey (isCurrent, stage, counted) WHERE stage IS NOT NULL;
        CREATE INDEX claimKeyByWindow ON claimKey (isCurrent, window, counted) WHERE window IS NOT NULL;
        """)
    + byItself(
      "saga",
      """
      player INTEGER NOT NULL,
      window TEXT NOT NULL,
      claims INTEGER NOT NULL CHECK (claims > 0),
      first INTEGER NOT NULL,
      last INTEGER NOT NULL CHECK (last >= first),
      PRIMARY KEY (window, player)
      """, hasRows: false, indexes: "CREATE INDEX sagaByDay ON saga (\(SagaRow.isUndated), last DESC);")
    + byItself(
      "identityNow", "identity INTEGER PRIMARY KEY, player INTEGER NOT NULL",
      indexes: "CREATE INDEX identityNowByPlayer ON identityNow (\(NameRow.block("identity")), player);")
    + byItself(
      "playerProfile",
      """
      player INTEGER PRIMARY KEY,
      mentions INTEGER NOT NULL CHECK (mentions >= 0),
      stale INTEGER NOT NULL CHECK (stale IN (0, 1)),
      profile TEXT NOT NULL
      """, indexes: "CREATE INDEX playerProfileStale ON playerProfile (stale) WHERE stale = 1;")
    + byItself("playerKey", "key TEXT NOT NULL, player INTEGER NOT NULL, PRIMARY KEY (key, player)", hasRows: false)
    + byItself("playerWord", "word TEXT NOT NULL, player INTEGER NOT NULL, PRIMARY KEY (word, player)", hasRows: false)
    + byItself(
      "playerClub", "club TEXT NOT NULL, player INTEGER NOT NULL, last INTEGER, PRIMARY KEY (club, player)",
      hasRows: false)

  /// Makes a table anew with other columns' conditions and the rows that it has.
  private static func byItself(
    _ table: String, _ columns: String, hasRows: Bool = true, indexes: String = ""
  ) -> String {
    """
    CREATE TABLE \(table)Anew (\(columns)) STRICT\(hasRows ? "" : ", WITHOUT ROWID");
    INSERT INTO \(table)Anew SELECT * FROM \(table);
    DROP TABLE \(table);
    ALTER TABLE \(table)Anew RENAME TO \(table);
    \(indexes)

    """
  }

  /// A table that claims are looked up by beside `claimKey`, under each of several keys.
  private static func aside(_ table: String) -> String {
    """
    CREATE TABLE \(table) (
      isCurrent INTEGER NOT NULL,
      block INTEGER NOT NULL,
      key TEXT NOT NULL,
      counted INTEGER NOT NULL,
      claim INTEGER NOT NULL,
      player INTEGER,
      kind TEXT NOT NULL,
      window TEXT,
      confidence REAL NOT NULL,
      PRIMARY KEY (isCurrent, block, key, counted, claim)
    ) STRICT, WITHOUT ROWID;

    """
  }

  /// Who each name is now, and what is known of each player. A `stale` profile is folded anew before it is used.
  static let playerProjections = """
    CREATE TABLE identityNow (
      identity INTEGER PRIMARY KEY REFERENCES identity,
      player INTEGER NOT NULL REFERENCES player
    ) STRICT;

    CREATE INDEX identityNowByPlayer ON identityNow (\(NameRow.block("identity")), player);

    CREATE TABLE playerProfile (
      player INTEGER PRIMARY KEY REFERENCES player,
      mentions INTEGER NOT NULL CHECK (mentions >= 0),
      stale INTEGER NOT NULL CHECK (stale IN (0, 1)),
      profile TEXT NOT NULL
    ) STRICT;

    CREATE INDEX playerProfileStale ON playerProfile (stale) WHERE stale = 1;

    CREATE TABLE playerKey (
      key TEXT NOT NULL,
      player INTEGER NOT NULL REFERENCES player,
      PRIMARY KEY (key, player)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE playerWord (
      word TEXT NOT NULL,
      player INTEGER NOT NULL REFERENCES player,
      PRIMARY KEY (word, player)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE playerClub (
      club TEXT NOT NULL,
      player INTEGER NOT NULL REFERENCES player,
      last INTEGER,
      PRIMARY KEY (club, player)
    ) STRICT, WITHOUT ROWID;

    """

  /// The full text of each article's latest version. The words stay in `articleText`; this is an index on it alone, and
  /// the view says which of the texts are in it.
  static let search = """
    CREATE VIEW articleShown AS
      SELECT t.id, t.title, t.body
      FROM articleText t JOIN articleNow n ON n.article = t.article
        JOIN articleVersion v ON v.id = n.version AND v.text = t.id
      WHERE t.body IS NOT NULL;

    CREATE VIRTUAL TABLE articleSearch USING fts5(
      title, body, content = 'articleShown', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
    );

    """

  /// The tables that can be computed again from the facts.
  static let projectionTables = [
    "articleNow", "claimKey", "claimClub", "claimSource", "publisherReading", "saga", "keyNow", "identityNow",
    "playerProfile",
    "playerKey", "playerWord", "playerClub",
  ]
}
