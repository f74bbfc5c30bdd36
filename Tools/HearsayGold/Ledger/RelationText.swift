import HearsayModel
import HearsayReports

/// Relations as lines for those who work on the rules.
public enum RelationText {
  /// A pair that is not as gold has it: both relations, both reasons, both claims.
  public static func miss(_ verdict: RelationScore.Verdict, _ relation: Relation, _ a: FiledClaim, _ b: FiledClaim)
    -> [String]
  {
    let pair = verdict.pair
    return [
      "\(pair.place) \(pair.player): \(pair.relation), but said \(verdict.said) by “\(relation.rule)”",
      "  gold: \(pair.why)",
      "  said: \(relation.reason)",
    ] + claim("a", a) + claim("b", b)
  }

  /// A relation with its claims.
  public static func found(_ relation: Relation, _ a: FiledClaim, _ b: FiledClaim) -> [String] {
    let (first, second) = relation.a == a.id ? (a, b) : (b, a)
    return ["\(relation.kind.rawValue) by “\(relation.rule)” \(a.player?.value ?? ""): \(relation.reason)"]
      + claim("a", first)
      + claim("b", second)
  }

  private static func claim(_ letter: String, _ filed: FiledClaim) -> [String] {
    let claim = filed.claim
    let slots: [String?] = [
      claim.kind.rawValue, claim.club, claim.counterparty, claim.polarity.rawValue + " " + claim.modality.rawValue,
      claim.deal?.rawValue, claim.fee.map { $0.money.decimal + " " + $0.money.currency.rawValue }, value(claim.value),
      claim.when?.description, claim.chain.map(\.name).joined(separator: " > "),
    ]
    let place = "\(filed.day?.description ?? "undated") \(filed.article.id.value)"
    return [
      "  \(letter): \(place): \(slots.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " | "))",
      "     “\(filed.words)”",
    ]
  }

  private static func value(_ value: ClaimValue?) -> String? {
    switch value {
    case nil: nil
    case .words(let words): words
    case .figures(let figures):
      figures.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    }
  }
}
