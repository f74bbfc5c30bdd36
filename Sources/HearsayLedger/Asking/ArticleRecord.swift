import HearsayModel
import HearsayText

/// All that the ledger has on one article.
public struct ArticleRecord: Hashable, Sendable {
  /// Its versions, the earliest first; never empty.
  public var versions: [VersionRecord]
  /// Why and when it was forgotten; `nil` where it was not.
  public var tombstone: Tombstone?

  /// A record.
  public init(versions: [VersionRecord], tombstone: Tombstone?) {
    self.versions = versions
    self.tombstone = tombstone
  }
}

/// One version of an article with its text and all readings of it.
public struct VersionRecord: Hashable, Sendable {
  /// Where it stands.
  public var address: VersionAddress
  /// The article as reports see it.
  public var filed: FiledArticle
  /// When the ledger first saw it.
  public var seen: Moment
  /// Where it came from.
  public var place: String
  /// Its text; empty once it is forgotten.
  public var text: CanonicalText
  /// The readings, the newest first; never empty.
  public var readings: [ReadingRecord]

  /// A record.
  public init(
    address: VersionAddress, filed: FiledArticle, seen: Moment, place: String, text: CanonicalText,
    readings: [ReadingRecord]
  ) {
    self.address = address
    self.filed = filed
    self.seen = seen
    self.place = place
    self.text = text
    self.readings = readings
  }
}

/// One reading of a version.
public struct ReadingRecord: Hashable, Sendable {
  /// Who read it.
  public var reader: ReaderVersion
  /// When it was filed.
  public var filed: Moment
  /// The claims, in the order of the reading.
  public var claims: [FiledClaim]
  /// The quotes; without words once they are forgotten.
  public var quotes: [Quote]
  /// The players that it describes.
  public var players: [PlayerDescription]
  /// What went wrong or stayed open.
  public var problems: [Problem]

  /// A record.
  public init(
    reader: ReaderVersion, filed: Moment, claims: [FiledClaim], quotes: [Quote], players: [PlayerDescription],
    problems: [Problem]
  ) {
    self.reader = reader
    self.filed = filed
    self.claims = claims
    self.quotes = quotes
    self.players = players
    self.problems = problems
  }
}

/// What stays of a forgotten article beside its hash, its addresses and its claims' slots.
public struct Tombstone: Hashable, Sendable {
  /// Why it was forgotten.
  public let reason: String
  /// When.
  public let moment: Moment

  /// A tombstone.
  public init(reason: String, moment: Moment) {
    self.reason = reason
    self.moment = moment
  }
}

/// A version as it was taken in, to be read again.
public struct FiledText: Hashable, Sendable {
  /// Where it stands.
  public var address: VersionAddress
  /// The article as it came in; its id is the ledger's.
  public var article: Article
  /// The article as reports see it.
  public var filed: FiledArticle
  /// Whether it is the article's latest version.
  public var isCurrent: Bool

  /// A version.
  public init(address: VersionAddress, article: Article, filed: FiledArticle, isCurrent: Bool) {
    self.address = address
    self.article = article
    self.filed = filed
    self.isCurrent = isCurrent
  }
}

/// Which articles are asked for, the newest first. What is left out leaves all in.
public struct ArticleQuery: Hashable, Sendable {
  /// Put out by any of these: a ref, or a publisher's name as articles have it.
  public var publishers: [String] = []
  /// At this address.
  public var url: String?
  /// From this day on.
  public var since: Day?
  /// Up to this day.
  public var until: Day?
  /// How many at most.
  public var limit: Int = 100
  /// How many of the first to leave out.
  public var offset: Int = 0

  /// All articles, the latest hundred first.
  public init() {}
}
