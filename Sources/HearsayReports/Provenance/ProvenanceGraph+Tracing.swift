import HearsayModel

extension ProvenanceGraph {
  /// Where a claim comes from, and who else carries it; `nil` for a claim that is not among those of the graph.
  public func trace(_ claim: ClaimID) -> Trace? {
    guard let place = place(of: claim) else { return nil }
    let filed = claims[place]
    let block = places[propositions[place]]
    let links = links(of: filed, block: block)
    return Trace(
      claim: claim, testimony: Testimony(filed), links: links, origin: sources[place].origin,
      holder: holder(of: filed, links: links), originArticle: originArticle(of: place, block: block),
      firstSaid: block.first.map { Testimony(claims[$0]) }.flatMap { $0.day == nil ? nil : $0 },
      echoes: echoes(of: place, block: block).map { Testimony(claims[$0]) },
      copies: copies.filter { $0.original == filed.article.id || $0.copy == filed.article.id },
      circle: circle(through: place, block: block).map { Testimony(claims[$0]) }, sources: count(block))
  }

  /// The chain, and the publisher at its end.
  private func links(of filed: NamedClaim, block: [Int]) -> [TraceLink] {
    let chain = zip(filed.claim.chain, filed.links).map { link(named: $0.name, key: $1, role: $0.role, block) }
    let key = filed.publisher
    return chain + [link(named: filed.article.publisher ?? key, key: key, role: .outlet, block)]
  }

  private func link(named name: String, key: String, role: Attribution.Role, _ block: [Int]) -> TraceLink {
    TraceLink(
      name: almanac.sourceName(of: key) ?? name, key: key, role: role, isKnown: almanac.sourceName(of: key) != nil,
      owner: almanac.owner(ofOutlet: key),
      ownArticle: role == .unnamed ? nil : ownArticle(of: key, block: block).map { Testimony(claims[$0]) })
  }

  /// The first claim of the proposition in an article that a source put out itself.
  private func ownArticle(of key: String, block: [Int]) -> Int? {
    block.first { claims[$0].publisher == key }
  }

  private func originArticle(of place: Int, block: [Int]) -> Testimony? {
    sources[place].origin.key.flatMap { ownArticle(of: $0, block: block) }.map { Testimony(claims[$0]) }
  }

  /// Whoever hands a word on answers for it until the article of the one before him is in the ledger.
  private func holder(of filed: NamedClaim, links: [TraceLink]) -> TraceHolder {
    // There is always a last link: the publisher, whose article this is.
    let place = links.firstIndex { $0.ownArticle != nil } ?? links.count - 1
    let isNameless = place == links.count - 1 && filed.article.publisher == nil
    return TraceHolder(name: isNameless ? nil : links[place].name, key: links[place].key, isOrigin: place == 0)
  }

  /// Others who carry the word of the same origin; the origin's own article is none.
  private func echoes(of place: Int, block: [Int]) -> [Int] {
    guard let key = sources[place].origin.key else { return [] }
    return block.filter { other in
      claims[other].article.id != claims[place].article.id && sources[other].origin.key == key
        && claims[other].publisher != key
    }
  }

  private func circle(through place: Int, block: [Int]) -> [Int] {
    guard circular.contains(place), let start = block.firstIndex(of: place) else { return [] }
    var press = UnnamedPress(almanac)
    let circles = Self.circles(
      of: block, claims: claims, sources: sources, press: &press)
    let members = Set(block.indices.filter { circular.contains(block[$0]) })
    return circles.circle(from: start, circular: members).map { block[$0] }
  }
}
