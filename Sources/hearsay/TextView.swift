import HearsayDesk
import HearsayModel

/// Readings laid out for people: one block an article, its claims by player, each with its source and its proof.
struct TextView: ArticlesView {
  /// Where the words of a claim begin: behind its number.
  private static let margin = 6
  let style: Style
  let width: Int
  private var isFirst = true

  init(style: Style, width: Int) {
    self.style = style
    self.width = width
  }

  mutating func block(_ article: ReadArticle) -> String {
    defer { isFirst = false }
    let sections = [heading(article)] + claims(article.reading) + quotes(article.reading) + problems(article.reading)
    return (isFirst ? "" : "\n") + sections.joined(separator: "\n")
  }

  private func heading(_ article: ReadArticle) -> String {
    let title = Shown.line(article.article.title ?? article.place)
    let reading = article.reading
    let facts = [
      article.article.published?.description ?? "undated", article.article.publisher,
      counted(reading.claims.count, "claim"), reading.quotes.isEmpty ? nil : counted(reading.quotes.count, "quote"),
      "article \(reading.id.value)",
    ]
    return wrapped(title, style.title)
      + wrapped(facts.compactMap { $0.map(Shown.line) }.joined(separator: " · "), style.dim)
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    count == 0 ? "no \(noun)s" : count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// One section for each player, or for each club where no player is named.
  private func claims(_ reading: Reading) -> [String] {
    let numbered = Array(reading.claims.enumerated())
    let groups = Dictionary(grouping: numbered) { ClaimGroup($0.element) }
    return groups.sorted { $0.value[0].offset < $1.value[0].offset }.map { group, members in
      members.reduce(wrapped(group.name, style.name)) { text, member in
        text + lines(of: member.element, number: member.offset + 1, in: group, of: reading)
      }
    }
  }

  private func lines(of claim: Claim, number: Int, in group: ClaimGroup, of reading: Reading) -> String {
    let phrasing = Phrasing(player: group.isPlayer ? .pronoun : .unnamed)
    let digits = String(number)
    let lead = String(repeating: " ", count: max(0, Self.margin - 2 - digits.count)) + digits + "  "
    var lines = wrapped(phrasing.sentence(for: claim), margin: Self.margin, lead: lead)
    if !claim.chain.isEmpty {
      lines += wrapped("on the word of \(TermWords.words(for: claim.chain))", style.source, margin: Self.margin)
    }
    let details =
      (claim.kind == .valuation ? [] : claim.terms.map(TermWords.words(for:)))
      + [claim.when.map(TermWords.words(for:))].compactMap { $0 }
    lines += wrapped(details.joined(separator: " · "), margin: Self.margin)
    return lines + wrapped("“\(Shown.line(reading.words(at: claim.evidence)))”", style.dim, margin: Self.margin)
  }

  private func quotes(_ reading: Reading) -> [String] {
    guard !reading.quotes.isEmpty else { return [] }
    return [
      reading.quotes.reduce(wrapped("Quotes", style.name)) { text, quote in
        let speaker = (quote.speaker ?? "somebody") + (quote.to.map { ", to \($0)" } ?? "")
        return text + wrapped(speaker + ":", style.source, margin: Self.margin)
          + wrapped("“\(Shown.line(quote.words))”", style.dim, margin: Self.margin)
      }
    ]
  }

  private func problems(_ reading: Reading) -> [String] {
    guard !reading.problems.isEmpty else { return [] }
    return [
      reading.problems.reduce(wrapped("Problems", style.name)) { text, problem in
        let words = problem.range.map { " “\(Shown.line(reading.words(at: $0)))”" } ?? ""
        return text + wrapped("\(problem.message)\(words)", margin: Self.margin)
      }
    ]
  }

  /// The lines of a text behind a margin, each dressed alone; nothing for an empty text.
  private func wrapped(
    _ text: String, _ dress: (String) -> String = { $0 }, margin: Int = 0, lead: String? = nil
  ) -> String {
    let blanks = String(repeating: " ", count: margin)
    return Wrapping.lines(Shown.line(text), width: width - margin).enumerated().map { index, line in
      (index == 0 ? lead ?? blanks : blanks) + dress(line) + "\n"
    }.joined()
  }
}

/// Under whose name a claim is shown.
struct ClaimGroup: Hashable {
  let name: String
  let isPlayer: Bool

  init(_ claim: Claim) {
    name = claim.player ?? claim.club ?? "Nobody named"
    isPlayer = claim.player != nil
  }
}
