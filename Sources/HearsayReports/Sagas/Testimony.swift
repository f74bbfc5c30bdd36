import HearsayModel

/// Who says what one claim says, and when: what stands beside every line of a report.
public struct Testimony: Hashable, Sendable {
  /// The claim.
  public let claim: ClaimID
  /// The article that it stands in.
  public let article: ArticleID
  /// The day that it was claimed; `nil` for an undated article.
  public let day: Day?
  /// The names of the chain of word, origin first; empty where the article itself says it.
  public let chain: [String]
  /// Who put the article out; `nil` where it does not say.
  public let publisher: String?
  /// How likely the reader holds the claim to be what the text says, from 0 to 1.
  public let confidence: Double
  /// Whether the text says that something is not so: what follows from that is inferred.
  public let isDenial: Bool

  /// The testimony of a claim.
  public init(_ filed: FiledClaim) {
    claim = filed.id
    article = filed.article.id
    day = filed.day
    chain = filed.claim.chain.map(\.name)
    publisher = filed.article.publisher
    confidence = filed.claim.confidence
    isDenial = filed.claim.polarity == .denied
  }
}

/// One thing that several claims say: who said it first, and who after him.
public struct Voices: Hashable, Sendable {
  /// All who say it: dated ones in order of their days, then undated ones; never empty.
  public let all: [Testimony]
  /// The independent sources among them.
  public let sources: SourceCount

  /// Voices for one thing.
  public init(all: [Testimony], sources: SourceCount) {
    self.all = all
    self.sources = sources
  }

  /// The first day on which it was said; `nil` where only undated articles say it.
  public var firstDay: Day? { all.first?.day }
  /// The last day on which it was said; `nil` where only undated articles say it.
  public var lastDay: Day? { all.lazy.compactMap(\.day).last }
  /// The first to say it: of one day, in the order of the ledger; `nil` where only undated articles say it.
  public var first: Testimony? { all.first.flatMap { $0.day == nil ? nil : $0 } }
  /// How likely the reader holds the surest of its claims to be what the text says, from 0 to 1.
  public var confidence: Double { all.lazy.map(\.confidence).max() ?? 0 }
  /// All after the first.
  public var repeats: [Testimony] { Array(all.dropFirst()) }
}
