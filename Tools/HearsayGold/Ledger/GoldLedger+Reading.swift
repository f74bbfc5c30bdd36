import HearsayModel

/// Claims that a reader read in the articles of a gold ledger, with the gold claims that they are.
public struct LedgerReading: Sendable {
  /// What was read, with the players that gold says they are about.
  public let claims: [FiledClaim]
  /// The read claim of a gold filing, by the filing's place; absent where none agrees in kind, player, club and polarity.
  public let claimOfFiling: [Int: FiledClaim]
}

extension GoldLedger {
  /// Maps readings of the ledger's articles to its filings: claims are matched as the core figure matches them, and must agree in the polarity,
  /// too.
  public func reading(_ readings: [(set: String, reading: Reading, article: GoldArticle)]) -> LedgerReading {
    var claims: [FiledClaim] = []
    var claimOfFiling: [Int: FiledClaim] = [:]
    for (set, reading, article) in readings {
      let places = filings.indices.filter { filings[$0].set == set && filings[$0].document == article.id }
      guard let card = places.first.map({ filings[$0].filed.article }) else { continue }
      let read = reading.claims.map { claim in
        GoldClaim(claim, evidence: reading.words(at: claim.evidence), sentences: article.sentences ?? [])
      }
      let filed = reading.claims.map { claim in
        FiledClaim(
          claim: claim, article: card, player: player(named: claim.player, among: places),
          words: reading.words(at: claim.evidence))
      }
      for pair in Matcher.match(places.map { filings[$0].gold }, read)
      where filings[places[pair.gold]].gold.polarity == read[pair.read].polarity {
        claimOfFiling[places[pair.gold]] = filed[pair.read]
      }
      claims += filed
    }
    return LedgerReading(claims: claims, claimOfFiling: claimOfFiling)
  }

  /// The player that gold has under a name in a document.
  private func player(named name: String?, among places: [Int]) -> PlayerID? {
    guard let name = name.map(PersonName.init) else { return nil }
    let filing = places.first { filings[$0].gold.player.map { PersonName($0).isSame(as: name) } ?? false }
    return filing.flatMap { filings[$0].filed.player }
  }

  /// What a finder says of those of gold's pairs whose claims were both read.
  public func score(_ reading: LedgerReading, by finder: (FiledClaim, FiledClaim) -> String) throws(GoldFault)
    -> RelationScore
  {
    var verdicts: [RelationScore.Verdict] = []
    for pair in relations {
      guard let first = claims(meantBy: pair.a).first, let second = claims(meantBy: pair.b).first,
        let a = reading.claimOfFiling[first], let b = reading.claimOfFiling[second], a.id != b.id
      else { continue }
      verdicts.append(RelationScore.Verdict(pair: pair, said: finder(a, b)))
    }
    return RelationScore(verdicts)
  }
}
