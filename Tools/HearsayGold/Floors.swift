import HearsayModel

/// The figures below which a reader must not fall, for sets of articles that are kept with the program.
///
/// ```json
/// {"fingerprint": "…", "sets": {"demo": {"articles": "Corpus/demo/articles.jsonl",
///   "claims": "Corpus/demo/claims.json", "floors": {"core": 0.5}}}}
/// ```
public struct Floors: Hashable, Sendable {
  /// One set of articles with its gold and its floors.
  public struct Set: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The file of articles, from the root of the repository.
    public let articles: String
    /// The file of gold claims, from the root of the repository.
    public let claims: String
    /// The floors by the names of the figures.
    public var floors: [String: Floor]
  }

  /// A floor that was lowered, and why.
  public struct Lowering: Hashable, Sendable {
    /// The set.
    public let set: String
    /// The figure.
    public let figure: String
    /// The floor before and after.
    public let from, to: Floor
    /// Why it was lowered.
    public let reason: String
  }

  /// The hash of the articles and claims that the floors were pinned on.
  public var fingerprint: String
  /// The sets, by name.
  public var sets: [Set]
  /// What was ever lowered, the first time first.
  public var lowered: [Lowering]
}

/// A floor: a share in thousandths, so that it is written as it is compared.
public struct Floor: Hashable, Comparable, Sendable {
  /// Thousandths.
  public let thousandths: Int

  /// The highest floor that a figure stands on. The last bits of a figure do not count: 0.57 stands on 0.570.
  public init(under figure: Double) { thousandths = Int((figure * 1000 + 1e-9).rounded(.down)) }

  /// A floor as it is written in a file.
  init(written: Double) { thousandths = Int((written * 1000).rounded()) }

  /// Whether a figure stands on it.
  public func holds(_ figure: Double) -> Bool { Floor(under: figure) >= self }

  /// Orders floors by their height.
  public static func < (left: Floor, right: Floor) -> Bool { left.thousandths < right.thousandths }
}

extension Floor: CustomStringConvertible {
  /// The share with three decimals: `0.612`.
  public var description: String { ScoreText.share(Double(thousandths) / 1000) }
}
