import HearsayModel

/// How much a ledger holds.
public struct LedgerStatistics: Hashable, Sendable {
  /// Articles, forgotten ones too.
  public var articles: Int
  /// Versions of articles.
  public var versions: Int
  /// Articles whose text is forgotten.
  public var forgotten: Int
  /// Readings of versions.
  public var readings: Int
  /// Claims of the newest readings of the latest versions.
  public var claims: Int
  /// Claims of all readings.
  public var revisions: Int
  /// Quotes of the newest readings of the latest versions.
  public var quotes: Int
  /// Players, without those who were merged into others.
  public var players: Int
  /// Sagas.
  public var sagas: Int
  /// Changes of who is who.
  public var identityEntries: Int
  /// What people attached to claims.
  public var notes: Int
  /// The earliest day that an article counts from; `nil` for an empty ledger.
  public var first: Day?
  /// The latest such day; `nil` for an empty ledger.
  public var last: Day?
  /// The readers whose readings it holds, by the number of readings that are the newest of their version.
  public var readers: [ReaderCount]
  /// The size of the file in bytes, without what is still in its log.
  public var bytes: Int

  /// A reader and how many versions show its reading.
  public struct ReaderCount: Hashable, Sendable {
    /// The reader.
    public var reader: ReaderVersion
    /// How many versions show its reading.
    public var versions: Int

    /// A count.
    public init(reader: ReaderVersion, versions: Int) {
      self.reader = reader
      self.versions = versions
    }
  }
}
