import HearsayDesk
import HearsayModel

extension Feed.Entry {
  /// A claim as an entry: what it says, the words that prove it, and on whose word.
  init(_ filed: FiledClaim) {
    let claim = filed.claim
    let player: Phrasing.Player = claim.player.map(Phrasing.Player.name) ?? .unnamed
    let word = TermWords.words(for: claim.chain)
    let publisher = filed.article.publisher ?? "an unnamed publisher"
    let says = word.isEmpty ? "Said by \(publisher)." : "On the word of \(word), in \(publisher)."
    self.init(
      id: FeedID.id("claim", [filed.id.value, filed.article.id.value]),
      title: Phrasing(player: player).sentence(for: claim),
      words: filed.words.isEmpty ? says : "“\(filed.words)”\n\n\(says)",
      page: "/articles/\(PercentEncoding.encoded(filed.article.id.value))",
      source: filed.article.url.flatMap(Self.webAddress), author: filed.article.publisher, day: filed.article.counted)
  }

  /// A row of a search as an entry.
  init?(hit: JSON) {
    guard case .string(let article)? = hit["article"] else { return nil }
    func text(_ key: String) -> String? {
      guard case .string(let text)? = hit[key] else { return nil }
      return text
    }
    self.init(
      id: FeedID.id("article", [article]), title: text("title") ?? "An article without a title",
      words: text("words") ?? "",
      page: "/articles/\(PercentEncoding.encoded(article))", source: text("url").flatMap(Self.webAddress),
      author: text("publisher"), day: text("published").flatMap { Day($0) } ?? Day(number: 0))
  }

  /// An address that a reader's click may follow: articles come from anywhere, and `javascript:` is an address too.
  private static func webAddress(_ text: String) -> String? {
    let lower = text.prefix(8).lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://") ? text : nil
  }
}
