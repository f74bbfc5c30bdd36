import HearsayModel

/// What one source claimed, what of it is its own word, whom it repeats and who repeats it.
public struct SourceReport: Hashable, Sendable {
  /// How many claims stand between two sources.
  public struct Tally: Hashable, Sendable {
    /// The key of the other source.
    public let key: String
    /// Its name.
    public let name: String
    /// How many claims.
    public let claims: Int
    /// The last day of a dated one; `nil` where all are undated.
    public let last: Day?
  }

  /// The source's key: a ref where it is known, else its folded name.
  public let key: String
  /// Its usual name where it is known, else as articles write it.
  public let name: String
  /// Whether the lexicon knows it.
  public let isKnown: Bool
  /// The company that owns the outlet; `nil` where not known, or no outlet.
  public let owner: String?
  /// For a journalist, the outlets that he writes or wrote for, the latest first.
  public let outlets: [String]
  /// Its own word in its own pages, the latest first.
  public let ownVoice: [FiledClaim]
  /// Its own word as others tell it, the latest first.
  public let quoted: [FiledClaim]
  /// What it passes on from others, in its pages or between others, the latest first.
  public let passedOn: [FiledClaim]
  /// Who repeats it, by publisher, those who do so most first.
  public let repeatedBy: [Tally]
  /// Whom it repeats, by origin, those whom it repeats most first.
  public let repeats: [Tally]
  /// The claims that it passes on from nobody with a name.
  public let unnamed: Int
  /// Articles that share much text with one of its own without credit.
  public let copies: [TextCopy]
  /// The kinds of its own word, the commonest first.
  public let kinds: [KindCount]

  /// How often a source claims things of a kind.
  public struct KindCount: Hashable, Sendable {
    /// The kind.
    public let kind: Kind
    /// How many claims.
    public let claims: Int
  }

  /// How many claims it was made of.
  public var claims: Int { ownVoice.count + quoted.count + passedOn.count }
}

extension SourceReport {
  /// The report on a source.
  ///
  /// - Parameters:
  ///   - claims: those that name it in their chain or that it put out; others are left out.
  ///   - around: other claims on the same players, in which copies of its texts are looked for.
  public init(key: String, claims: [FiledClaim], around: [FiledClaim] = [], almanac: Almanac) {
    let named = NameLookup.naming(claims, almanac: almanac).reversed()
    let parts = SourceParts(key: key, claims: Array(named), almanac: almanac)
    self.key = key
    name = almanac.sourceName(of: key) ?? parts.name ?? key
    isKnown = almanac.sourceName(of: key) != nil
    owner = almanac.group(ofOutlet: key)
    outlets = almanac.outlets(ofJournalist: key).compactMap { almanac.outletName(of: $0) }
    ownVoice = parts.ownVoice.map(\.filed)
    quoted = parts.quoted.map(\.filed)
    passedOn = parts.passedOn.map(\.filed)
    repeatedBy = parts.repeatedBy
    repeats = parts.repeats
    unnamed = parts.passedOn.count { $0.claim.chain.first?.role == .unnamed }
    copies = Self.copies(of: Set(parts.articles), among: claims + around, almanac: almanac)
    kinds = Self.kinds(of: ownVoice + quoted)
  }

  private static func copies(of own: Set<ArticleID>, among claims: [FiledClaim], almanac: Almanac) -> [TextCopy] {
    CopyFinder.copies(among: NameLookup.naming(claims, almanac: almanac))
      .filter { own.contains($0.original) || own.contains($0.copy) }
  }

  private static func kinds(of claims: [FiledClaim]) -> [KindCount] {
    let counts = claims.reduce(into: [Kind: Int]()) { $0[$1.claim.kind, default: 0] += 1 }
    return counts.map { KindCount(kind: $0.key, claims: $0.value) }
      .sorted { (-$0.claims, $0.kind.rawValue) < (-$1.claims, $1.kind.rawValue) }
  }
}
