import HearsayModel
import HearsayText

/// One article with all that was read in it, ready to be filed whole.
public struct Filing: Sendable {
  /// The article as it came in.
  public var article: Article
  /// What was read in it.
  public var reading: Reading
  /// The known outlet that put it out; `nil` where unknown.
  public var publisherRef: String?
  /// What finds copies of its text.
  public var sketch: TextSketch
  /// The players that it names, in the order of the text. Their days are the ledger's to say and are not looked at.
  public var mentions: [PlayerMention]
  /// The keys of each claim of the reading, in its order.
  public var keys: [ClaimKeys]
  /// Where it came from, for people: a file and a line, an address.
  public var place: String

  /// A filing.
  public init(
    article: Article, reading: Reading, publisherRef: String? = nil, sketch: TextSketch = TextSketch(),
    mentions: [PlayerMention] = [], keys: [ClaimKeys] = [], place: String = ""
  ) {
    self.article = article
    self.reading = reading
    self.publisherRef = publisherRef
    self.sketch = sketch
    self.mentions = mentions
    self.keys = keys
    self.place = place
  }
}

/// What a claim is looked up by beside its slots. The ledger keeps it and does not know how it is found.
public struct ClaimKeys: Hashable, Sendable {
  /// The step of the ladder that it speaks of; `nil` where it speaks of none.
  public var stage: Stage?
  /// What its saga spans, beside the player: `2024-winter`, `contract`, `undated`; `nil` where it belongs to no saga.
  public var window: String?
  /// What all names of its club share; `nil` where it has none.
  public var club: String?
  /// What all names of its counterparty share; `nil` where that is no club.
  public var counterparty: String?
  /// The keys of all on whose word it is, origin first, and of its publisher where a filter for him should find it.
  public var sources: [String]

  /// Keys; what is left out, the claim has not.
  public init(
    stage: Stage? = nil, window: String? = nil, club: String? = nil, counterparty: String? = nil, sources: [String] = []
  ) {
    self.stage = stage
    self.window = window
    self.club = club
    self.counterparty = counterparty
    self.sources = sources
  }
}

/// A version that the ledger has, read again.
public struct Refiling: Sendable {
  /// Which version.
  public var version: VersionAddress
  /// What was read in it.
  public var reading: Reading
  /// The known outlet that put it out; `nil` where unknown.
  public var publisherRef: String?
  /// The players that it names, in the order of the text.
  public var mentions: [PlayerMention]
  /// The keys of each claim of the reading, in its order.
  public var keys: [ClaimKeys]

  /// A version read again.
  public init(
    version: VersionAddress, reading: Reading, publisherRef: String? = nil, mentions: [PlayerMention] = [],
    keys: [ClaimKeys] = []
  ) {
    self.version = version
    self.reading = reading
    self.publisherRef = publisherRef
    self.mentions = mentions
    self.keys = keys
  }
}
