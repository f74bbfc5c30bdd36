import HearsayModel
import HearsayReading

/// A claim with the tree of what is behind it.
public struct Explained: Sendable {
  /// The article that makes the claim.
  public let article: ReadArticle
  /// The claim's number among the claims of the article, from 1.
  public let number: Int
  /// The claim.
  public let claim: Claim
  /// Why it stands as it does.
  public let explanation: Explanation
}

extension Desk {
  /// Tells why one claim of an input stands as it does.
  ///
  /// - Parameters:
  ///   - word: The claim's number in its article, from 1, or its id, or as much of the beginning of the id as no other
  ///     claim has.
  ///   - article: The article's id or the beginning of it; may be left out where a number is not in doubt.
  ///   - failed: Takes what could not be taken in on the way.
  public func explain(
    _ word: String, in input: Input, article: String? = nil, defaults: ArticleDefaults = ArticleDefaults(),
    failed: (Fault) -> Void
  ) throws(Fault) -> Explained {
    var search = ClaimSearch(word: word, article: article)
    read([input], defaults: defaults) { outcome in
      switch outcome {
      case .read(let article): search.look(at: article)
      case .failed(let fault): failed(fault)
      }
    }
    let (found, index) = try search.result()
    let claim = found.reading.claims[index]
    guard let explanation = reader.explain(found.article, claim: claim.id) else {
      throw Fault(
        .unexplained, at: found.place, wrong: "the reader cannot tell why it made the claim \(claim.id.value)",
        advice: "this is a bug of hearsay: please report it with the article")
    }
    return Explained(article: found, number: index + 1, claim: claim, explanation: explanation)
  }
}

/// The search for one claim by number or id among articles that pass by.
struct ClaimSearch {
  /// As many candidates as a message names.
  private static let named = 4

  let word: String
  let article: String?
  /// Number by which a claim is sought; `nil` where the word is an id only.
  private let number: Int?
  private var hits: [(article: ReadArticle, index: Int)] = []
  private var articles: [ReadArticle] = []
  private var articleCount = 0
  private var hitCount = 0

  init(word: String, article: String?) {
    self.word = word
    self.article = article
    // Longer words of digits can only be the beginning of an id.
    self.number = word.utf8.count < 6 && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }

  mutating func look(at read: ReadArticle) {
    if let article, !read.reading.id.value.hasPrefix(article) { return }
    articleCount += 1
    if articles.count < Self.named { articles.append(read) }
    guard number == nil else { return }
    for (index, claim) in read.reading.claims.enumerated() where claim.id.value.hasPrefix(word) {
      hitCount += 1
      if hits.count < Self.named { hits.append((read, index)) }
    }
  }

  func result() throws(Fault) -> (ReadArticle, Int) {
    guard let first = articles.first else { throw noArticle }
    if let number {
      guard articleCount == 1 else { throw severalArticles }
      guard first.reading.claims.indices.contains(number - 1) else { throw noClaim }
      return (first, number - 1)
    }
    guard let hit = hits.first else { throw noClaim }
    guard hitCount == 1 else { throw severalClaims }
    return hit
  }

  private func list(_ words: [String], of count: Int) -> String {
    words.joined(separator: ", ") + (count > words.count ? " and \(count - words.count) more" : "")
  }

  private var noArticle: Fault {
    Fault(
      .noSuchArticle, at: "--article \(article ?? "")",
      wrong: article == nil ? "no article could be read" : "no article has that id",
      advice: "hearsay read --format jsonl shows the ids")
  }

  private var severalArticles: Fault {
    let ids = list(articles.map(\.reading.id.value), of: articleCount)
    return Fault(
      .severalArticles, at: "claim \(word)",
      wrong: "\(articleCount) articles are meant, each with claims of its own: \(ids)",
      advice: "name one with --article, or the claim by its id")
  }

  private var noClaim: Fault {
    let count = articles.reduce(0) { $0 + $1.reading.claims.count }
    return Fault(
      .noSuchClaim, at: "claim \(word)",
      wrong: articleCount == 1
        ? "the article has \(count == 0 ? "no claims" : count == 1 ? "one claim only" : "the claims 1 to \(count)")"
        : "no claim of the \(articleCount) articles has that id",
      advice: "hearsay read shows the claims with their numbers, and with --format jsonl their ids")
  }

  private var severalClaims: Fault {
    let ids = list(hits.map { $0.article.reading.claims[$0.index].id.value }, of: hitCount)
    return Fault(
      .severalClaims, at: "claim \(word)", wrong: "\(hitCount) claims have ids that begin so: \(ids)",
      advice: "give more of the id, or name the article with --article")
  }
}
