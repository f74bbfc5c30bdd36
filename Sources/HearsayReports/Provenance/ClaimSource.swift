import HearsayModel

/// Whom a claim rests on, and all by which it may be the same voice as another.
struct ClaimSource {
  /// One thing that two voices can share.
  struct Tie: Hashable {
    let sort: SourceGroup.Tie
    let key: String
  }

  let origin: Origin
  let name: String
  /// What it shares with others of its voice, by number; equal ties have one number.
  let ties: [Int]

  init(origin: Origin, name: String, ties: [Int]) {
    self.origin = origin
    self.name = name
    self.ties = ties
  }

  /// The same with one more tie.
  func tied(by tie: Int) -> ClaimSource { ClaimSource(origin: origin, name: name, ties: ties + [tie]) }
}

/// Finds out whom claims rest on, and numbers what they share.
struct SourceLookup {
  private(set) var sorts: [SourceGroup.Tie] = []
  private let almanac: Almanac
  private var numbers: [ClaimSource.Tie: Int] = [:]

  init(almanac: Almanac) { self.almanac = almanac }

  /// Whom a claim rests on; `text` is what its article has in common with others, where it is copied.
  mutating func source(of filed: NamedClaim, copying text: String?) -> ClaimSource {
    let origin = origin(of: filed)
    let first = filed.claim.chain.first
    let name = origin.key.flatMap { almanac.sourceName(of: $0) } ?? first?.name ?? filed.article.publisher
    var ties = ties(of: filed, origin: origin)
    // Only what an article says in its own voice is copied with its text.
    if let text, case .ownVoice = origin { ties.append(ClaimSource.Tie(sort: .copy, key: text)) }
    return ClaimSource(origin: origin, name: name ?? "article \(filed.article.id.short)", ties: ties.map { number($0) })
  }

  /// The number of a tie.
  mutating func number(_ tie: ClaimSource.Tie) -> Int {
    if let number = numbers[tie] { return number }
    numbers[tie] = sorts.count
    sorts.append(tie.sort)
    return sorts.count - 1
  }

  private func origin(of filed: NamedClaim) -> Origin {
    guard let first = filed.claim.chain.first else { return .ownVoice(filed.publisher) }
    return first.role == .unnamed ? .unnamed(filed.id) : .named(filed.links[0])
  }

  private func ties(of filed: NamedClaim, origin: Origin) -> [ClaimSource.Tie] {
    guard let key = origin.key else { return [] }
    // An outlet is tied to its journalists by its own name.
    let desk = outlet(ofJournalist: key, in: filed) ?? key
    var ties = [ClaimSource.Tie(sort: .sameOrigin, key: key), ClaimSource.Tie(sort: .journalist, key: desk)]
    if let owner = almanac.group(ofOutlet: desk) { ties.append(ClaimSource.Tie(sort: .owner, key: owner)) }
    return ties
  }

  /// The outlet that a journalist says it for: the next in the chain, else the publisher, where one is his.
  private func outlet(ofJournalist key: String, in filed: NamedClaim) -> String? {
    guard let first = filed.claim.chain.first else { return nil }
    let next = filed.links.count > 1 ? filed.links[1] : filed.publisher
    let isSaid = first.role == .journalist && first.link == .for && filed.links.count > 1
    return isSaid || almanac.isJournalist(key, of: next) ? next : nil
  }
}
