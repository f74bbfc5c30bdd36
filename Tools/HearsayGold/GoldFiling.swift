import HearsayModel
import HearsayText

/// A claim of a gold file as a ledger would hold it, with the place in the gold that relations name it by.
public struct GoldFiling: Hashable, Sendable {
  /// The folder that its article is in: `dev`, `train`.
  public let set: String
  /// The article's id.
  public let document: String
  /// The claim as gold writes it.
  public let gold: GoldClaim
  /// The claim as a ledger would hold it.
  public let filed: FiledClaim

  /// The claims of a set, by article and in the order of the file. Articles without claims give none.
  public static func filings(
    set: String, articles: [GoldArticle], documents: [GoldDocument]
  ) -> [GoldFiling] {
    let articlesByID = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return documents.flatMap { document -> [GoldFiling] in
      guard let article = articlesByID[document.id] else { return [] }
      let card = FiledArticle(article)
      return document.claims.enumerated().map { index, gold in
        let sentence = article.sentences.flatMap { $0.indices.contains(gold.sentence) ? $0[gold.sentence] : nil } ?? ""
        return GoldFiling(
          set: set, document: document.id, gold: gold,
          filed: FiledClaim(claim: Claim(gold, index: index, article: card), article: card, words: sentence))
      }
    }
  }
}

extension FiledArticle {
  /// A gold article on the first day of a ledger that saw it when it came out.
  public init(_ gold: GoldArticle) {
    self.init(
      id: ArticleID(gold.id), version: gold.article.versionID, url: gold.article.url,
      publisher: gold.article.publisher, published: gold.article.published,
      seen: gold.article.published ?? Day(number: 0), title: gold.article.title, language: gold.article.language)
  }
}

extension Claim {
  /// A gold claim; its ranges are empty, since gold counts by sentences.
  fileprivate init(_ gold: GoldClaim, index: Int, article: FiledArticle) {
    let nowhere = ByteRange(0, 0)
    self.init(
      id: ClaimID(article: article.id, version: article.version, kind: gold.kind, trigger: nowhere, ordinal: index),
      kind: gold.kind, entry: "gold", trigger: nowhere, evidence: nowhere)
    player = gold.player
    club = gold.club
    counterparty = gold.counterparty
    polarity = gold.polarity
    modality = gold.modality
    deal = gold.deal
    terms = gold.fee.map { [Term($0, kind: gold.kind, at: nowhere)] } ?? []
    value = gold.value.flatMap(ClaimValue.init(gold:))
    when = gold.when.flatMap { Time($0) }
    chain = gold.source.enumerated().map { place, name in
      Attribution(
        name: name, role: Self.role(of: name), link: place == 0 ? .told : .via, range: nowhere)
    }
    confidence = 1
  }

  /// Gold names sources without their sort; only the unnamed ones show by their words.
  private static func role(of name: String) -> Attribution.Role {
    let unnamed = [
      "report", "source", "rumour", "speculation", "media", "press", "claims", "papers", "outlets", "insiders",
    ]
    let folded = Folding.fold(name)
    return unnamed.contains { folded.contains($0) } && name.first?.isLowercase == true ? .unnamed : .outlet
  }
}

extension Term {
  fileprivate init(_ fee: GoldFee, kind: Kind, at range: ByteRange) {
    let money = Money(
      minorUnits: Int64((fee.amount * 100).rounded()), currency: Currency(rawValue: fee.currency))
    self.init(
      role: kind == .contract ? .wage : .fee, minimum: money, maximum: money,
      per: fee.per.flatMap(PayPeriod.init(rawValue:)), range: range)
  }
}

extension ClaimValue {
  /// The free slot as gold writes it; `nil` for what is neither words nor figures.
  fileprivate init?(gold: JSON) {
    switch gold {
    case .string(let words): self = .words(words)
    case .object(let members):
      var figures: [String: Int] = [:]
      for case (let name, .number(let digits)) in members { figures[name] = Double(digits).map { Int($0) } }
      self = .figures(figures)
    default: return nil
    }
  }
}
