import HearsayModel
import HearsayText

extension RelationFinder {
  /// All relations worth naming among claims, by player and then in the order of the later claim; `unrelated` pairs are left out.
  ///
  /// Claims that say the same on one word make a strand, and each echoes the one before it; strands are compared with each other by their
  /// claims that are next in time, within blocks that share a club. So a rumour that is repeated a thousand times stays a thousand echoes and
  /// one conflict.
  public func relations(among claims: [FiledClaim]) -> [Relation] { relations(among: claims) { _ in true } }

  /// Those of the relations among claims in which one of some claims stands: a day's news asks for no others, and to compare claims costs more than all else
  /// that a page on a player does.
  public func relations(among claims: [FiledClaim], touching wanted: Set<ClaimID>) -> [Relation] {
    wanted.isEmpty ? [] : relations(among: claims) { wanted.contains($0) }
  }

  private func relations(among claims: [FiledClaim], where isWanted: (ClaimID) -> Bool) -> [Relation] {
    let byPlayer = Dictionary(grouping: claims.filter { $0.player != nil }) { $0.player }
    return byPlayer.values.map { $0.sorted(by: Self.isEarlier) }
      .sorted { ($0[0].player?.value ?? "") < ($1[0].player?.value ?? "") }
      .flatMap { relations(ofOnePlayer: $0, where: isWanted) }
  }

  /// The contradictions and reversals among claims.
  public func conflicts(among claims: [FiledClaim]) -> [Relation] { relations(among: claims).filter(\.kind.isConflict) }

  /// The pairs that look like a conflict and are none, each with the reason that explains it.
  public func lookalikes(among claims: [FiledClaim]) -> [Relation] {
    relations(among: claims).filter(\.isLookalike)
  }

  /// Undated claims come last, which says nothing of their time; ids break ties, so that the order never depends on chance.
  private static func isEarlier(_ one: FiledClaim, _ other: FiledClaim) -> Bool {
    let never = Int.max
    let (first, second) = (one.day?.number ?? never, other.day?.number ?? never)
    if first != second { return first < second }
    if one.article.id != other.article.id { return one.article.id.value < other.article.id.value }
    if one.claim.evidence.start != other.claim.evidence.start {
      return one.claim.evidence.start < other.claim.evidence.start
    }
    return one.id.value < other.id.value
  }

  private func relations(ofOnePlayer claims: [FiledClaim], where isWanted: (ClaimID) -> Bool) -> [Relation] {
    let strands = Strands(statements(claims))
    let wanted = strands.statements.map { isWanted($0.filed.id) }
    let related = (strands.steps + strands.pairs).filter { wanted[$0] || wanted[$1] }
      .map { relation(strands.statements[$0], strands.statements[$1]) }
    let places = Dictionary(claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return related.filter { $0.kind != .unrelated }
      .sorted { (places[$0.b] ?? 0, places[$0.a] ?? 0) < (places[$1.b] ?? 0, places[$1.a] ?? 0) }
  }
}
