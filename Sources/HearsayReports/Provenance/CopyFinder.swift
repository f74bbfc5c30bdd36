import HearsayModel
import HearsayText

/// Finds articles whose text stands in another article without credit.
enum CopyFinder {
  /// Half of the shorter text. Of the articles that Hearsay was built on, two about one story by different hands share less than a
  /// sixth; see Docs/Reports.md.
  static let threshold = 0.5

  /// A sequence that stands in more articles than this is a stock phrase of a site, not a copied sentence.
  private static let commonest = 40

  /// The copies among the articles of some claims, ordered by copy, then original.
  static func copies(among claims: [NamedClaim]) -> [TextCopy] {
    let articles = articles(of: claims)
    let cards = cards(of: claims)
    return pairs(of: articles).compactMap { copy($0, articles, cards) }
      .sorted { ($0.copy.value, $0.original.value) < ($1.copy.value, $1.original.value) }
  }

  /// Each version once, the earlier first; undated ones by the day on which the ledger saw them, which is no order in time.
  private static func articles(of claims: [NamedClaim]) -> [FiledArticle] {
    var seen: Set<ArticleID> = []
    return claims.map(\.article).filter { !$0.sketch.samples.isEmpty && seen.insert($0.id).inserted }
      .sorted {
        ($0.counted, $0.seen, $0.id.value, $0.version.value) < ($1.counted, $1.seen, $1.id.value, $1.version.value)
      }
  }

  /// Who put a version out and whom it cites.
  private struct Card {
    let publisher: String
    var credits: Set<String> = []
  }

  private static func cards(of claims: [NamedClaim]) -> [ArticleID: Card] {
    claims.reduce(into: [:]) { cards, filed in
      cards[filed.article.id, default: Card(publisher: filed.publisher)].credits.formUnion(filed.links)
    }
  }

  /// Pairs that share a sample, by their places; the cost grows with what is shared, not with the square of all articles.
  private static func pairs(of articles: [FiledArticle]) -> [Pair] {
    var holders: [UInt32: [Int]] = [:]
    for (place, article) in articles.enumerated() {
      for sample in article.sketch.samples { holders[sample, default: []].append(place) }
    }
    var shared: [Pair: Int] = [:]
    for places in holders.values where places.count > 1 && places.count <= Self.commonest {
      for (index, late) in places.enumerated() {
        for early in places[..<index] { shared[Pair(early: early, late: late), default: 0] += 1 }
      }
    }
    return shared.keys.sorted { ($0.late, $0.early) < ($1.late, $1.early) }
  }

  private struct Pair: Hashable {
    let early: Int
    let late: Int
  }

  private static func copy(
    _ pair: Pair, _ articles: [FiledArticle], _ cards: [ArticleID: Card]
  ) -> TextCopy? {
    let (early, late) = (articles[pair.early], articles[pair.late])
    guard early.id != late.id, let first = cards[early.id], let second = cards[late.id],
      first.publisher != second.publisher, let share = share(early, late), share >= Self.threshold
    else { return nil }
    let isOrdered = early.published != nil && late.published != nil && early.published != late.published
    let isCredited =
      second.credits.contains(first.publisher) || !isOrdered && first.credits.contains(second.publisher)
    guard !isCredited else { return nil }
    return TextCopy(
      original: early.id, copy: late.id, share: share, isOrdered: isOrdered,
      reason: CopyProse.reason(early, late, share: share, isOrdered: isOrdered))
  }

  private static func share(_ first: FiledArticle, _ second: FiledArticle) -> Double? {
    let (small, large) = first.sketch.samples.count <= second.sketch.samples.count ? (first, second) : (second, first)
    return TextSketch.containment(of: small.sketch, in: large.sketch)
  }
}

/// The sentence that explains a copy.
enum CopyProse {
  static func reason(_ early: FiledArticle, _ late: FiledArticle, share: Double, isOrdered: Bool) -> String {
    let percent = "\(Int((share * 100).rounded())) % of the shorter text"
    let (first, second) = (early.publisher ?? early.id.value, late.publisher ?? late.id.value)
    guard isOrdered, let day = early.published, let later = late.published else {
      return "\(first) and \(second) share \(percent), and neither names the other; which was first is not known"
    }
    return "\(second) (\(later)) shares \(percent) with \(first) (\(day)) and does not name it"
  }
}
