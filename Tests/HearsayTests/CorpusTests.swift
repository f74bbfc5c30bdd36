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

  /// The folders of articles.
  static let sets = ["demo", "sagas", "voices", "desk", "retold", "press", "blind"]

  static func articles(_ set: String) throws -> [Article] {
    try Repository.text("Corpus/\(set)/articles.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Article.self, from: Data($0.utf8))
    }
  }

  static func gold(_ set: String) throws -> [Gold] {
    try JSONDecoder().decode([Gold].self, from: Data(try Repository.text("Corpus/\(set)/claims.json").utf8))
  }
}

@Suite("Corpus: the annotations can be right")
struct CorpusTests {
  @Test("each article has its claims, in the same order", arguments: Corpus.sets)
  func ids(set: String) throws {
    #expect(try Corpus.articles(set).map(\.id) == Corpus.gold(set).map(\.id))
  }

  @Test("each sentence stands in the text, in order, and none is left out", arguments: Corpus.sets)
  func sentences(set: String) throws {
    for article in try Corpus.articles(set) {
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

  @Test("each claim has the values that the guide gives to its slots", arguments: Corpus.sets)
  func slots(set: String) throws {
    for (article, gold) in zip(try Corpus.articles(set), try Corpus.gold(set)) {
      for claim in gold.claims {
        let place: Comment = "\(gold.id): \(claim.kind) \(claim.player ?? "-"), sentence \(claim.sentence)"
        let kind = try #require(Kind(rawValue: claim.kind), place)
        #expect(article.sentences.indices.contains(claim.sentence), place)
        #expect(Polarity(rawValue: claim.polarity) != nil && Modality(rawValue: claim.modality) != nil, place)
        #expect(claim.deal.map { Deal(rawValue: $0) != nil } ?? true, place)
        #expect(claim.when.map { Time($0) != nil } ?? true, place)
        #expect(claim.player != nil || Self.nameless.contains(kind), place)
        #expect(Self.fits(claim.value, kind), place)
      }
    }
  }

  /// The kinds that the articles tell of a player whom they do not name: "a winger whose name was not given".
  private static let nameless: Set<Kind> = [
    .need, .absence, .exit, .stance, .interest, .contact, .rejection, .valuation,
  ]

  private static let fixed: [Kind: Set<String>] = [
    .stance: ["keep", "listen", "sell", "undecided"], .preference: ["join", "leave", "stay", "refuse"],
    .valuation: ["asking price", "release clause", "market value"], .transfer: ["done", "history", "spell", "return"],
    .standing: ["starter", "back-up", "behind", "fringe", "key player"],
  ]

  private static func fits(_ value: Corpus.Value?, _ kind: Kind) -> Bool {
    switch value {
    case .figures(let figures)?: kind == .record && !figures.isEmpty
    // A league stands in the value of a move that has it for its only destination.
    case .words(let words)?: kind != .record && (kind == .transfer || fixed[kind].map { $0.contains(words) } ?? true)
    case nil: ![.record, .stance, .preference, .valuation, .standing, .need].contains(kind)
    }
  }

  @Test("each source and quote has words in the article", arguments: Corpus.sets)
  func words(set: String) throws {
    for (article, gold) in zip(try Corpus.articles(set), try Corpus.gold(set)) {
      let text = ((article.title ?? "") + "\n" + article.text).lowercased()
      let clubs = Set(gold.claims.flatMap { [$0.club, $0.counterparty].compactMap(\.self) })
      for source in gold.claims.flatMap(\.source) {
        // A club that speaks can be called by its city alone; what nobody with a name reports is "reports".
        let known =
          clubs.contains(source) || source == "reports"
          || source.lowercased().split(separator: " ").contains { text.contains($0) }
        #expect(known, "\(gold.id): nothing of “\(source)” stands in the text")
      }
      for quote in gold.quotes {
        let stands = "\(article.title ?? "")\n\(article.text)".contains(quote.text)
        #expect(stands, "\(gold.id): “\(quote.text)” does not stand in the text")
        let words = quote.text.split(separator: " ").count
        #expect((4...6).contains(words), "\(gold.id): “\(quote.text)” has \(words) words")
      }
    }
  }

  @Test("articles are short, and the sets for reading at large have one with nothing to read", arguments: Corpus.sets)
  func size(set: String) throws {
    for article in try Corpus.articles(set) {
      let words = article.text.split { $0.isWhitespace }.count
      #expect((60...480).contains(words), "\(article.id) has \(words) words")
    }
    let hasQuietOne = try Corpus.gold(set).contains { $0.claims.isEmpty }
    #expect(hasQuietOne || ["sagas", "desk", "retold", "press"].contains(set))
  }

  @Test("a third of the articles is for measuring only")
  func blind() throws {
    let count = try Corpus.sets.reduce(0) { try $0 + Corpus.articles($1).count }
    #expect(count >= 60)
    #expect(try Corpus.articles("blind").count * 3 >= count)
  }
}
