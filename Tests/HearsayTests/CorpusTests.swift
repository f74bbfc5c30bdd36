import Foundation
import HearsayModel
import Testing

/// The articles of our own with their gold claims.
private enum Corpus {
  struct Article: Decodable {
    let id: String
    let title: String?
    let text: String
    let sentences: [String]
  }

  struct Gold: Decodable {
    let id: String
    let claims: [Claim]
    let quotes: [Quote]
  }

  struct Claim: Decodable {
    let kind: String
    let player, club, counterparty, deal, when: String?
    let polarity, modality: String
    let value: Value?
    let source: [String]
    let sentence: Int
  }

  struct Quote: Decodable {
    let speaker, text: String
  }

  /// Words, or figures of play.
  enum Value: Decodable {
    case words(String)
    case figures([String: Int])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let words = try? container.decode(String.self) {
        self = .words(words)
      } else {
        self = .figures(try container.decode([String: Int].self))
      }
    }
  }

  static func articles() throws -> [Article] {
    try Repository.text("Corpus/demo/articles.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Article.self, from: Data($0.utf8))
    }
  }

  static func gold() throws -> [Gold] {
    try JSONDecoder().decode([Gold].self, from: Data(try Repository.text("Corpus/demo/claims.json").utf8))
  }
}

@Suite("Corpus: the annotations can be right")
struct CorpusTests {
  @Test("each article has its claims, in the same order")
  func ids() throws {
    #expect(try Corpus.articles().map(\.id) == Corpus.gold().map(\.id))
  }

  @Test("each sentence stands in the text, in order, and none is left out")
  func sentences() throws {
    for article in try Corpus.articles() {
      var rest = Substring((article.title.map { $0 + "\n" } ?? "") + article.text)
      for sentence in article.sentences {
        let range = try #require(rest.range(of: sentence), "\(article.id): “\(sentence)” does not stand in the text")
        let skipped = rest[..<range.lowerBound].filter { !$0.isWhitespace }
        #expect(skipped == "", "\(article.id): left out before “\(sentence)”")
        rest = rest[range.upperBound...]
      }
      #expect(rest.filter { !$0.isWhitespace } == "", "\(article.id): left out at the end")
    }
  }

  @Test("each claim has the values that the guide gives to its slots")
  func slots() throws {
    for (article, gold) in zip(try Corpus.articles(), try Corpus.gold()) {
      for claim in gold.claims {
        let place: Comment = "\(gold.id): \(claim.kind) \(claim.player ?? "-"), sentence \(claim.sentence)"
        let kind = try #require(Kind(rawValue: claim.kind), place)
        #expect(article.sentences.indices.contains(claim.sentence), place)
        #expect(Polarity(rawValue: claim.polarity) != nil && Modality(rawValue: claim.modality) != nil, place)
        #expect(claim.deal.map { Deal(rawValue: $0) != nil } ?? true, place)
        #expect(claim.when.map { Time($0) != nil } ?? true, place)
        #expect(claim.player != nil || [.need, .absence].contains(kind), place)
        #expect(Self.fits(claim.value, kind), place)
      }
    }
  }

  private static let fixed: [Kind: Set<String>] = [
    .stance: ["keep", "listen", "sell", "undecided"], .preference: ["join", "leave", "stay", "refuse"],
    .valuation: ["asking price", "release clause", "market value"], .transfer: ["done", "history", "spell", "return"],
    .standing: ["starter", "back-up", "behind", "fringe", "key player"],
  ]

  private static func fits(_ value: Corpus.Value?, _ kind: Kind) -> Bool {
    switch value {
    case .figures(let figures)?: kind == .record && !figures.isEmpty
    case .words(let words)?: kind != .record && fixed[kind].map { $0.contains(words) } ?? true
    case nil: ![.record, .stance, .preference, .valuation, .standing, .absence, .need].contains(kind)
    }
  }

  @Test("each source and quote has words in the article")
  func words() throws {
    for (article, gold) in zip(try Corpus.articles(), try Corpus.gold()) {
      let text = ((article.title ?? "") + "\n" + article.text).lowercased()
      for source in gold.claims.flatMap(\.source) {
        let known = source.lowercased().split(separator: " ").contains { text.contains($0) }
        #expect(known, "\(gold.id): nothing of “\(source)” stands in the text")
      }
      for quote in gold.quotes {
        #expect(article.text.contains(quote.text), "\(gold.id): “\(quote.text)” does not stand in the text")
        #expect(quote.text.split(separator: " ").count == 6, "\(gold.id): “\(quote.text)” has not six words")
      }
    }
  }

  @Test("the twelve articles are short, and one of them has nothing to read")
  func size() throws {
    let articles = try Corpus.articles()
    #expect(articles.count >= 12)
    for article in articles { #expect((100...300).contains(article.text.split { $0.isWhitespace }.count)) }
    #expect(try Corpus.gold().contains { $0.claims.isEmpty })
  }
}
