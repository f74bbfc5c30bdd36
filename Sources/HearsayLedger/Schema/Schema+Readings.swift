extension Schema {
  /// Readers, their readings, and what stands in a reading beside its claims. Lists that nobody looks up are JSON.
  static let readingTables = """
    CREATE TABLE reader (
      id INTEGER PRIMARY KEY,
      version TEXT NOT NULL,
      models TEXT NOT NULL CHECK (json_valid(models)),
      lexicon TEXT NOT NULL,
      UNIQUE (version, models, lexicon)
    ) STRICT;

    CREATE TABLE reading (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL REFERENCES articleVersion,
      reader INTEGER NOT NULL REFERENCES reader,
      filed INTEGER NOT NULL,
      publisherRef TEXT,
      players TEXT NOT NULL,
      UNIQUE (version, reader)
    ) STRICT;

    CREATE TABLE quote (
      reading INTEGER NOT NULL REFERENCES reading,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      speaker TEXT,
      outlet TEXT,
      startsAt INTEGER NOT NULL CHECK (startsAt >= 0),
      endsAt INTEGER NOT NULL CHECK (endsAt >= startsAt),
      words TEXT,
      PRIMARY KEY (reading, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE problem (
      reading INTEGER NOT NULL REFERENCES reading,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      code TEXT NOT NULL,
      message TEXT NOT NULL,
      startsAt INTEGER CHECK (startsAt >= 0),
      endsAt INTEGER CHECK (endsAt >= startsAt),
      CHECK ((startsAt IS NULL) = (endsAt IS NULL)),
      PRIMARY KEY (reading, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mention (
      reading INTEGER NOT NULL REFERENCES reading,
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      name TEXT NOT NULL,
      ref TEXT,
      details TEXT NOT NULL,
      UNIQUE (reading, name),
      PRIMARY KEY (reading, ordinal)
    ) STRICT, WITHOUT ROWID;

    """
}
