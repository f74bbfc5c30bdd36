import HearsayModel

/// An article that a feed brought, and whether its page has to be fetched for the rest.
public struct FeedArticle: Hashable, Sendable {
  /// The article, with the words that the feed has of it.
  public let article: Article
  /// Whether those are a summary only, so that the page should be fetched.
  public let isSummary: Bool
  /// The line of the feed that its entry begins on, from 1.
  public let line: Int
  /// What was odd about the entry.
  public let problems: [Problem]
}

extension Feed {
  /// The articles of the entries that say anything, in their order.
  public var articles: [FeedArticle] { entries.compactMap { $0.article(in: self) } }

  /// Who puts the feed out: its title, which for a newspaper is the newspaper; else its publisher.
  var outlet: String? { head.title?.plainLine.nonEmpty ?? head.publisher?.name }
}

extension FeedEntry {
  /// The article that the entry is; `nil` where it has neither title nor words.
  func article(in feed: Feed) -> FeedArticle? {
    let title = title?.plainLine.nonEmpty
    let body = body
    guard title != nil || !body.words.isEmpty else { return nil }
    let published = [published, updated, created].lazy.compactMap { $0?.time }.first
    let article = Article(
      givenID: link == nil ? worldwideID : nil, url: originalLink ?? link, publisher: outlet(in: feed),
      published: published?.day, title: title, body: body.words, language: body.language ?? feed.head.language)
    return FeedArticle(article: article, isSummary: body.isSummary, line: line, problems: problems(published))
  }

  /// Its id where no other feed can have the same: an address of some sort. A bare number is known to its own feed only.
  private var worldwideID: String? { id.flatMap { WebAddress($0).scheme == nil ? nil : $0 } }

  /// The feed that it was taken from is the outlet, where it says so.
  private func outlet(in feed: Feed) -> String? {
    source?.title?.plainLine.nonEmpty ?? publisher?.name ?? feed.outlet
  }

  /// The longest of its texts, with its language, and whether it is only a summary.
  private var body: (words: String, language: String?, isSummary: Bool) {
    let full = contents.filter { $0.kind == .plain || $0.kind.isMarkup }.map { ($0.plain, $0.language) }
    let short = summary.map { ($0.plain, $0.language) }
    let longest = full.max { $0.0.utf8.count < $1.0.utf8.count }
    if let longest, longest.0.utf8.count >= (short?.0.utf8.count ?? 0) {
      return (longest.0, longest.1 ?? language, Self.looksCut(longest.0))
    }
    guard let short else { return ("", language, true) }
    return (short.0, short.1 ?? language, Self.isShort(short.0) || Self.looksCut(short.0))
  }

  /// Descriptions of some feeds are the whole article: those of three paragraphs, or of this many bytes.
  private static let wholeArticle = 1500

  private static func isShort(_ words: String) -> Bool {
    words.utf8.count < wholeArticle && words.split(separator: "\n\n").count < 3
  }

  /// Whether the words end as words do that go on elsewhere: with an ellipsis, also in brackets.
  private static func looksCut(_ words: String) -> Bool {
    let end = words.suffix(40)
    return ["…", "...", "[…]", "[...]", "(…)", "(...)"].contains(where: end.hasSuffix) || end.isEmpty
  }

  private func problems(_ time: NewsTime?) -> [Problem] {
    guard time == nil, let date = published ?? updated ?? created else { return [] }
    return [
      Problem(code: "no-date", message: "“\(date.words.prefix(40))” is no date; the article is read as undated.")
    ]
  }
}
