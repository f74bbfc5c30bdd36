/// Pairs the claims of the gold with those that were read.
public enum Matcher {
  /// A claim of the gold and the claim that was read for it, by their places in their lists.
  public struct Pair: Hashable, Sendable {
    /// The place in the gold.
    public let gold: Int
    /// The place among the claims that were read.
    public let read: Int

    /// A pair.
    public init(gold: Int, read: Int) {
      self.gold = gold
      self.read = read
    }
  }

  /// One to one, among claims that agree on kind, player and club: greedily those first that agree on the polarity, then
  /// in most slots, then stand nearest to each other, then come first. The pairs stand in that order.
  ///
  /// A pair may still differ in its polarity: only where that agrees, too, is a claim found.
  public static func match(_ gold: [GoldClaim], _ read: [GoldClaim]) -> [Pair] {
    match(gold.map(ClaimForm.init), read.map(ClaimForm.init))
  }

  static func match(_ gold: [ClaimForm], _ read: [ClaimForm]) -> [Pair] {
    var (takenGold, takenRead) = (Set<Int>(), Set<Int>())
    return candidates(gold, read).map(\.pair).filter { pair in
      guard !takenGold.contains(pair.gold), !takenRead.contains(pair.read) else { return false }
      takenGold.insert(pair.gold)
      takenRead.insert(pair.read)
      return true
    }
  }

  /// A pair that may be, and how well it agrees.
  private struct Candidate {
    let pair: Pair
    let polarity: Int
    let slots: Int
    let distance: Int

    /// Smaller comes first.
    var rank: (Int, Int, Int, Int, Int) { (-polarity, -slots, distance, pair.gold, pair.read) }
  }

  private static func candidates(_ gold: [ClaimForm], _ read: [ClaimForm]) -> [Candidate] {
    var candidates: [Candidate] = []
    for (i, goldClaim) in gold.enumerated() {
      for (j, readClaim) in read.enumerated() where goldClaim.isAbout(sameAs: readClaim) {
        let agreement = goldClaim.agreement(with: readClaim)
        candidates.append(
          Candidate(
            pair: Pair(gold: i, read: j), polarity: agreement.polarity ? 1 : 0,
            slots: agreement.count + (goldClaim.chain == readClaim.chain ? 1 : 0),
            distance: abs(goldClaim.claim.sentence - readClaim.claim.sentence)))
      }
    }
    return candidates.sorted { $0.rank < $1.rank }
  }
}
