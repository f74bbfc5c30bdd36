import HearsayModel

/// Tells the sums of one saga.
struct TermTelling {
  let claims: [NamedClaim]
  let graph: ProvenanceGraph
  let owner: NamedClub?

  /// A sort of sum.
  private struct Sort: Hashable {
    let role: SumRole
    let suitor: NamedClub?
    let currency: Currency
    let per: PayPeriod?
  }

  /// The sums by sort, in the order in which each sort was first named. Of each source the latest word counts.
  func lines(of places: [Int]) -> [TermLine] {
    var order: [Sort] = []
    var sums: [Sort: [(place: Int, sum: ClaimedSum)]] = [:]
    for place in places where !claims[place].claim.isBackground {
      for term in claims[place].claim.terms {
        let sort = sort(of: term, in: claims[place])
        if sums[sort] == nil { order.append(sort) }
        sums[sort, default: []].append((place, sum(term, of: claims[place])))
      }
    }
    return order.compactMap { sort in sums[sort].flatMap { line(sort, $0) } }
  }

  private func sort(of term: Term, in filed: NamedClaim) -> Sort {
    Sort(
      role: SumRole(term.role, in: filed.claim), suitor: Suit(filed, owner: owner)?.suitor,
      currency: term.minimum.currency, per: term.per)
  }

  private func sum(_ term: Term, of filed: NamedClaim) -> ClaimedSum {
    ClaimedSum(term: term, kind: filed.claim.kind, polarity: filed.claim.polarity, testimony: Testimony(filed))
  }

  private func line(_ sort: Sort, _ sums: [(place: Int, sum: ClaimedSum)]) -> TermLine? {
    let latest = latestWords(sums)
    let affirmed = latest.filter { $0.polarity == .affirmed }
    let counted = affirmed.isEmpty ? latest : affirmed
    guard let minimum = counted.map(\.term.minimum).min(by: { $0.minorUnits < $1.minorUnits }),
      let maximum = counted.map(\.term.maximum).max(by: { $0.minorUnits < $1.minorUnits })
    else { return nil }
    return TermLine(
      role: sort.role, suitor: sort.suitor, currency: sort.currency, per: sort.per, minimum: minimum, maximum: maximum,
      sums: latest)
  }

  /// The latest article of each source that names a sum of the sort; an unnamed word stands by itself.
  private func latestWords(_ sums: [(place: Int, sum: ClaimedSum)]) -> [ClaimedSum] {
    var last: [Origin: ArticleID] = [:]
    for (place, _) in sums { last[graph.sources[place].origin.asSpeaker] = claims[place].article.id }
    return sums.filter { last[graph.sources[$0.place].origin.asSpeaker] == claims[$0.place].article.id }.map(\.sum)
  }
}

extension Origin {
  /// The origin, no matter whether the source speaks in its own article or is cited.
  fileprivate var asSpeaker: Origin { key.map { .named($0) } ?? self }
}

extension SumRole {
  /// What a sum is in a claim: a fee in a valuation or a will is what the owner asks.
  init(_ role: TermRole, in claim: Claim) {
    switch (role, claim.kind) {
    case (.fee, .valuation) where claim.value == .words("release clause"): self = .clause
    case (.fee, .valuation) where claim.value == .words("market value"): self = .marketValue
    case (.fee, .valuation), (.fee, .stance): self = .askingPrice
    case (.fee, _): self = .fee
    case (.loanFee, _): self = .loanFee
    case (.option, _): self = .option
    case (.addOns, _): self = .addOns
    case (.sellOn, _): self = .sellOn
    case (.wage, _): self = .wage
    case (.clause, _): self = .clause
    case (.total, _): self = .total
    }
  }
}
