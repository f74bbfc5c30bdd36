import HearsayModel
import HearsayReports

/// All that the ledger tells of one player: his sagas, how their claims stand to each other, and the claims themselves.
public struct Story: Sendable {
  /// The player.
  public let player: PlayerProfile
  /// His name, in the fullest form.
  public let name: String
  /// His sagas in time, then contract matters, then undated claims.
  public let sagas: [Saga]
  /// How the claims stand to each other, conflicts first.
  public let relations: [Relation]
  /// The claims by their ids: all that the sagas and relations speak of.
  public let claims: [ClaimID: FiledClaim]
}

/// A claim followed to its origin.
public struct TraceReport: Sendable {
  /// The claim.
  public let claim: FiledClaim
  /// Where it comes from.
  public let trace: Trace
  /// The other claims that the trace speaks of, by their ids.
  public let claims: [ClaimID: FiledClaim]
  /// What people noted on it, the earliest first.
  public let notes: [Note]

  /// Words that somebody attached to a claim.
  public struct Note: Hashable, Sendable {
    /// When.
    public let moment: Moment
    /// The words.
    public let words: String
  }
}

/// Conflicts, each with its two claims.
public struct ConflictList: Sendable {
  /// One pair of claims.
  public struct Pair: Sendable {
    /// How they stand to each other, and why.
    public let relation: Relation
    /// The earlier claim, or the first given.
    public let first: FiledClaim
    /// The other.
    public let second: FiledClaim

    /// Whether it is a contradiction or reversal; otherwise it only looks like one.
    public var isConflict: Bool { relation.kind.isConflict }
  }

  /// The pairs: conflicts first, the latest first among them.
  public let pairs: [Pair]
  /// The player that it is about; `nil` for all players.
  public let player: String?

  /// A list.
  public init(pairs: [Pair], player: String?) {
    self.pairs = pairs
    self.player = player
  }
}

/// An article of the ledger with its history.
public struct ArticleReport: Sendable {
  /// One version of its text.
  public struct Version: Sendable {
    /// What reports see of it.
    public let article: FiledArticle
    /// When the ledger first saw it.
    public let seen: Moment
    /// Its text; `nil` where it is forgotten.
    public let text: String?
    /// How often it was read, by which readers, the earliest first.
    public let readings: [(moment: Moment, reader: ReaderVersion)]
  }

  /// Its versions, the earliest first.
  public let versions: [Version]
  /// The claims of the latest reading of the latest version, in the order of the text.
  public let claims: [FiledClaim]
  /// Its direct quotes.
  public let quotes: [Quote]
  /// What was odd when it was taken in or read.
  public let problems: [Problem]
  /// Why it was forgotten, and when; `nil` where it is not.
  public let forgotten: (moment: Moment, reason: String)?
}
