import HearsayText

/// What one reader read in one version of an article.
public struct Reading: Hashable, Sendable {
  /// The article's id.
  public var id: ArticleID
  /// The id of the version that was read.
  public var version: VersionID
  /// Who read it.
  public var reader: ReaderVersion
  /// The text that all ranges count in.
  public var text: CanonicalText
  /// The claims, in the order of their evidence.
  public var claims: [Claim]
  /// What the article says of the players of its claims, in the order in which they are first named.
  public var players: [PlayerDescription]
  /// The direct quotes, in order.
  public var quotes: [Quote]
  /// What went wrong or stayed open while it was taken in and read.
  public var problems: [Problem]

  /// A reading.
  public init(
    id: ArticleID, version: VersionID, reader: ReaderVersion, text: CanonicalText, claims: [Claim] = [],
    players: [PlayerDescription] = [], quotes: [Quote] = [], problems: [Problem] = []
  ) {
    self.id = id
    self.version = version
    self.reader = reader
    self.text = text
    self.claims = claims
    self.players = players
    self.quotes = quotes
    self.problems = problems
  }
}

extension Reading {
  /// The words of the text at `range`, for those who know readings and not texts.
  public func words(at range: ByteRange) -> String { text[range] }
}

/// Which reader, with which data, made a reading.
public struct ReaderVersion: Hashable, Sendable {
  /// The version of the program.
  public let version: String
  /// The trained models in use, by name; empty where there are none.
  public let models: [String]
  /// A fingerprint of the lexicon and the frames.
  public let lexicon: String

  /// A reader's version.
  public init(version: String, models: [String], lexicon: String) {
    self.version = version
    self.models = models
    self.lexicon = lexicon
  }
}

/// Something that a user should know about an article or its reading.
public struct Problem: Hashable, Sendable {
  /// What sort of problem it is; stable, for programs.
  public let code: String
  /// One sentence for people.
  public let message: String
  /// Where in the text, where it has a place.
  public let range: ByteRange?

  /// A problem.
  public init(code: String, message: String, range: ByteRange? = nil) {
    self.code = code
    self.message = message
    self.range = range
  }
}
