import HearsayModel

/// How one document's reading did.
public struct DocumentResult: Sendable {
  /// What was counted.
  public let counts: Counts
  /// The claims that were found: kind, player, club and polarity agree.
  public let found: [Matcher.Pair]

  /// A reading held against the gold.
  public init(gold: GoldDocument, read: GoldDocument) {
    let (goldForms, readForms) = (gold.claims.map(ClaimForm.init), read.claims.map(ClaimForm.init))
    found = Matcher.match(goldForms, readForms).filter {
      gold.claims[$0.gold].polarity == read.claims[$0.read].polarity
    }
    var counts = Counts()
    for pair in found { counts.count(goldForms[pair.gold], readAs: readForms[pair.read]) }
    counts.count(gold.claims, as: .gold, denied: .deniedGold, news: .newsGold)
    counts.count(read.claims, as: .read, denied: .deniedRead, news: .newsRead)
    counts[.quotesGold] = gold.quotes.count
    counts[.quotesRead] = read.quotes.count
    counts[.quotes] = QuoteMatcher.hits(gold.quotes, read.quotes)
    self.counts = counts
  }
}

extension Counts {
  fileprivate mutating func count(_ claims: [GoldClaim], as all: Name, denied: Name, news: Name) {
    self[all] = claims.count
    self[denied] = claims.count { $0.polarity == .denied }
    self[news] = claims.count { $0.isNews }
  }

  /// Counts a found claim.
  fileprivate mutating func count(_ gold: ClaimForm, readAs read: ClaimForm) {
    count(.core)
    count(.full, if: gold.agreement(with: read).isFull)
    count(.place, if: abs(gold.claim.sentence - read.claim.sentence) <= 1)
    count(.denied, if: gold.claim.polarity == .denied)
    count(.news, if: gold.claim.isNews)
    if let when = gold.claim.when {
      count(.timed)
      count(.timedRight, if: when == read.claim.when)
    }
    countSource(gold.chain, readAs: read.chain)
  }

  private mutating func countSource(_ gold: [String], readAs read: [String]) {
    let isFirstRight = gold.first == read.first
    count(.first, if: isFirstRight)
    if gold.isEmpty {
      count(.own)
      count(.ownFirst, if: isFirstRight)
    } else {
      count(.sourced)
      count(.sourcedFirst, if: isFirstRight)
      count(.sourcedChain, if: gold == read)
    }
  }
}
