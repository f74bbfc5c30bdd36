extension Schema {
  /// Articles, their texts and their versions.
  ///
  /// Days are days since 1970, moments seconds since then. A text's id is made of the day that it counts from and a
  /// number within it, so that a full-text search gives the newest first without sorting. `begins` is the day from
  /// which the world knew this version rather than an earlier one.
  static let articleTables = """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE articleText (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article,
      key TEXT NOT NULL,
      title TEXT,
      sketch BLOB NOT NULL,
      body TEXT,
      UNIQUE (article, key)
    ) STRICT;

    CREATE TABLE articleVersion (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article,
      number INTEGER NOT NULL CHECK (number >= 1),
      text INTEGER NOT NULL REFERENCES articleText,
      givenID INTEGER NOT NULL CHECK (givenID IN (0, 1)),
      url TEXT,
      publisher TEXT,
      published INTEGER,
      language TEXT,
      seen INTEGER NOT NULL,
      begins INTEGER NOT NULL,
      place TEXT NOT NULL,
      UNIQUE (article, number)
    ) STRICT;

    CREATE INDEX articleVersionByURL ON articleVersion (url) WHERE url IS NOT NULL;

    CREATE TABLE tombstone (
      article INTEGER PRIMARY KEY REFERENCES article,
      reason TEXT NOT NULL,
      moment INTEGER NOT NULL
    ) STRICT;

    """
}
