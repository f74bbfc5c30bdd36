import HearsayModel

/// Finds who wrote an article: by what the page says to programs, else by its byline.
struct AuthorFinder {
  let evidence: PageEvidence

  func authors() -> [String] {
    for names in [linked, tagged, marked, bylines] {
      let clean = AuthorNames.clean(names(), outlet: outlet)
      if !clean.isEmpty { return clean }
    }
    return []
  }

  private var outlet: String? { evidence.meta.first(["og:site_name"]) }

  private func linked() -> [String] {
    for article in evidence.linked.articles {
      let names = evidence.linked.names("author", in: article)
      if !names.isEmpty { return names }
    }
    return []
  }

  private func tagged() -> [String] {
    for name in Self.tags {
      let names = evidence.meta.all([name]).filter { !$0.contains("://") }
      if !names.isEmpty { return names }
    }
    return []
  }

  private static let tags = [
    "author", "article:author", "article:author_name", "byl", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "dc.creator.personalname", "dcsext.author", "cxenseparse:author", "rbauthors", "authors",
    "citation_author", "og:author", "shareaholic:article_author_name",
  ]

  /// Elements that are marked as the author's name.
  private func marked() -> [String] {
    let names = evidence.elements(.itemprop, having: "name").prefix(PageEvidence.mostCandidates)
    let properties = evidence.elements(.itemprop, having: "author").prefix(PageEvidence.mostCandidates).map { node in
      names.first { evidence.tree.descendants(of: node).contains($0) } ?? node
    }
    if let found = own(properties) { return found }
    let relations = evidence.elements(.rel, having: "author")
    return own(relations) ?? []
  }

  private func own(_ nodes: [Int]) -> [String]? {
    let names = nodes.filter { isOwn($0) }.map { evidence.value(of: $0) }.filter { !$0.isEmpty }
    return names.isEmpty ? nil : Array(names.prefix(4))
  }

  private func isOwn(_ node: Int) -> Bool {
    evidence.contexts[node].isDisjoint(with: [.comments, .related, .footer, .navigation, .sidebar])
  }

  /// Elements whose class says that they are the byline, the innermost and nearest to the text first.
  private func bylines() -> [String] {
    var found: [(rank: Int, node: Int)] = []
    for index in evidence.tree.nodes.indices where isOwn(index) {
      guard let rank = rank(of: index) else { continue }
      found.append((rank, index))
    }
    let ordered = found.sorted { ($0.rank, $0.node) < ($1.rank, $1.node) }
    for candidate in ordered.prefix(12) {
      let names = AuthorNames.clean([evidence.text(of: candidate.node)], outlet: nil)
      if !names.isEmpty { return names }
    }
    return []
  }

  private func rank(of node: Int) -> Int? {
    let name = ClassWords(evidence.tree, node)
    guard let rank = Self.classes.firstIndex(where: { name.has($0) }) else { return nil }
    return name.hasAny(of: Self.unlikely) ? nil : rank
  }

  /// Parts of classes, those that mean a name and nothing else first.
  private static let classes = [
    "author-name", "author_name", "authorname", "author__name", "byline-name", "byline__name", "fn n", "byline",
    "author", "autor",
    "auteur", "writer", "redakteur", "firma", "posted-by", "postedby", "submitted",
  ].map { Array($0.utf8) }
  private static let unlikely = [
    "bio", "image", "avatar", "photo", "description", "social", "authority", "comment", "articles", "more",
  ].map { Array($0.utf8) }
}
