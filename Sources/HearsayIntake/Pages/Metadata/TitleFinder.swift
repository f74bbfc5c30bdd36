/// Finds the headline: as the article shows it, where it does; else as it calls itself for others.
struct TitleFinder {
  private let evidence: PageEvidence
  /// The letters of the site's name and of its host.
  private let site: String
  private let host: String

  init(evidence: PageEvidence) {
    self.evidence = evidence
    site = evidence.meta.first(["og:site_name", "application-name"]).map { Self.letters($0) } ?? ""
    let host = evidence.address.flatMap { WebAddress($0).host } ?? ""
    self.host = Self.letters(host.hasPrefix("www.") ? String(host.dropFirst(4)) : host)
  }

  func title() -> String? {
    let given = self.given
    let shown = headlines
    for line in shown { if let name = given.first(where: { Self.agree($0, line) }) { return Self.plainer(line, name) } }
    if let near = articleHeadline, given.isEmpty || isInArticle(near) { return evidence.text(of: near) }
    return given.first ?? articleHeadline.map { evidence.text(of: $0) } ?? shown.first
  }

  /// The headline as readers see it, without a kicker or a date before it that the page's own name for it does not have.
  private static func plainer(_ line: String, _ name: String) -> String {
    let (long, short) = (letters(line), letters(name))
    return long.count > short.count && long.hasSuffix(short) ? name : line
  }

  /// What the page calls itself, the surest first, without the name of the site.
  private var given: [String] {
    let (meta, linked) = (evidence.meta, evidence.linked)
    var list = [linked.first("headline"), linked.first("name")].compactMap { $0 }
    list += meta.each([
      "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title", "headline",
    ])
    list += titleElement.map { [$0] } ?? []
    return list.filter { $0.utf8.count <= Self.longest }.map { withoutSite($0) }.filter { !$0.isEmpty }
  }

  /// Bytes of the longest title that is believed.
  private static let longest = 1000

  private var titleElement: String? {
    guard let node = evidence.tree.nodes.firstIndex(where: { $0.tag == .title }), node + 1 < evidence.tree.nodes.count
    else { return nil }
    let words = PageText.words(of: evidence.tree.bytes[evidence.tree.nodes[node + 1].textRange])
    return evidence.tree.nodes[node + 1].tag == .text && !words.isEmpty ? words : nil
  }

  /// The words of the headings of the first rank.
  private var headlines: [String] {
    let marked = evidence.elements(.itemprop, having: "headline").filter { evidence.tree.nodes[$0].tag != .meta }
    let first = evidence.tree.nodes.indices.filter { evidence.tree.nodes[$0].tag == .h1 }
    return (first + marked).prefix(PageEvidence.mostCandidates).filter { !evidence.contexts[$0].contains(.hidden) }.map
    { evidence.text(of: $0) }
    .filter { !$0.isEmpty && !isSite($0) }
  }

  /// The heading of first or second rank that stands nearest before the text.
  private var articleHeadline: Int? {
    let nodes = evidence.tree.nodes
    for tag in [PageTag.h1, .h2] {
      let node = nodes.indices.prefix(evidence.textStart + 1).last { nodes[$0].tag == tag && isOwn($0) }
      if let node, tag == .h1 || given.isEmpty { return node }
    }
    return nil
  }

  private func isOwn(_ node: Int) -> Bool {
    let context = evidence.contexts[node]
    return context.isDisjoint(with: [.navigation, .footer, .related, .comments, .hidden, .sidebar])
      && !evidence.text(of: node).isEmpty && !isSite(evidence.text(of: node))
  }

  private func isInArticle(_ node: Int) -> Bool {
    !evidence.contexts[node].isDisjoint(with: [.article, .main, .body])
  }

  /// Whether one is the other, or begins or ends it, when signs do not count.
  private static func agree(_ one: String, _ other: String) -> Bool {
    let (left, right) = (letters(one), letters(other))
    guard left.count >= 6, right.count >= 6 else { return left == right }
    return left == right || left.hasPrefix(right) || left.hasSuffix(right) || right.hasPrefix(left)
      || right.hasSuffix(left)
  }

  private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  /// The words before or after a mark that parts the title from the name of the site.
  private func withoutSite(_ title: String) -> String {
    for mark in [" | ", " - ", " – ", " — ", " » ", " « ", " :: ", " · ", " • ", " / ", ": "] {
      let parts = title.components(separatedBy: mark)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      if isSite(last) { return String(title.dropLast(last.count + mark.count)) }
      if isSite(first) { return String(title.dropFirst(first.count + mark.count)) }
    }
    return title
  }

  /// Whether words are the name of the site, as it gives it or as its host has it.
  private func isSite(_ words: String) -> Bool {
    let letters = Self.letters(words)
    guard letters.count > 1 else { return false }
    return letters == site || (letters.count > 3 && (host.hasPrefix(letters) || site.contains(letters)))
      || (site.count > 4 && letters.hasPrefix(site) && letters.count < 2 * site.count)
  }
}

extension String {
  /// The parts between the places where some words stand.
  func components(separatedBy mark: String) -> [String] {
    split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }
}
