import HearsayModel
import HearsayReports

extension GoldLedger {
  /// What a finder says of gold's pairs, given gold's claims.
  ///
  /// A relation that has a direction counts only where the finder puts the same claim first as gold does.
  public func score(by finder: RelationFinder) throws(GoldFault) -> (score: RelationScore, relations: [Relation]) {
    var verdicts: [RelationScore.Verdict] = []
    var relations: [Relation] = []
    for pair in self.relations {
      let (a, b) = try claims(of: pair)
      let relation = finder.relation(a.filed, b.filed)
      verdicts.append(RelationScore.Verdict(pair: pair, said: Self.said(relation, from: a.filed)))
      relations.append(relation)
    }
    return (RelationScore(verdicts), relations)
  }

  /// The relation as seen from the claim that gold puts first.
  static func said(_ relation: Relation, from first: FiledClaim) -> String {
    let isTurned = relation.a != first.id
    return isTurned && !RelationScore.symmetric.contains(relation.kind.rawValue)
      ? "turned \(relation.kind.rawValue)" : relation.kind.rawValue
  }

  /// Every pair of claims of one player, by player: those that a reader of the whole ledger could be shown.
  public func allPairs(_ each: (GoldFiling, GoldFiling) -> Void) {
    let players = Dictionary(grouping: filings.filter { $0.filed.player != nil }) { $0.filed.player?.value ?? "" }
    for player in players.keys.sorted() {
      let claims = players[player] ?? []
      for (place, claim) in claims.enumerated() {
        for other in claims[(place + 1)...] { each(claim, other) }
      }
    }
  }
}
