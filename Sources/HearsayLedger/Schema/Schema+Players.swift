extension Schema {
  /// Players, whom each name was taken for, and what changed of that later.
  static let playerTables = """
    CREATE TABLE player (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      met INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE identity (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL REFERENCES articleVersion,
      name TEXT NOT NULL,
      player INTEGER NOT NULL REFERENCES player,
      reason TEXT NOT NULL,
      rule TEXT NOT NULL,
      moment INTEGER NOT NULL,
      UNIQUE (version, name)
    ) STRICT;

    CREATE TABLE identityChange (
      id INTEGER PRIMARY KEY,
      action TEXT NOT NULL CHECK (\(oneOf("action", ["merge", "split", "undo"]))),
      player INTEGER REFERENCES player,
      target INTEGER REFERENCES player,
      mentions TEXT,
      undone INTEGER REFERENCES identityChange,
      reason TEXT NOT NULL,
      rule TEXT,
      moment INTEGER NOT NULL,
      CHECK (player <> target),
      CHECK ((action = 'undo') = (undone IS NOT NULL)),
      CHECK ((action = 'undo') = (player IS NULL)),
      CHECK ((action = 'undo') = (target IS NULL)),
      CHECK ((action = 'split') = (mentions IS NOT NULL)),
      CHECK (undone < id)
    ) STRICT;

    """

  /// What people attach to claims, by the claim's id and not by its row: it stays when a better reader reads again.
  static let peopleTables = """
    CREATE TABLE note (
      id INTEGER PRIMARY KEY,
      claim TEXT NOT NULL,
      sort TEXT NOT NULL CHECK (\(oneOf("sort", ["note", "correction", "outcome"]))),
      words TEXT NOT NULL CHECK (words <> ''),
      moment INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX noteByClaim ON note (claim);

    """
}
