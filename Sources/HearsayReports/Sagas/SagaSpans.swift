import HearsayModel

/// Which saga each of some claims belongs to, for those who file claims before anybody asks for a saga.
public enum SagaSpans {
  /// What the saga of each claim spans, by the claim's id; background and claims on nobody named have none. Claims of one
  /// article are best asked for together: an undated claim goes where its article's others go.
  public static func spans(of claims: [FiledClaim], almanac: Almanac) -> [ClaimID: SagaKey.Span] {
    let named = NameLookup.naming(claims, almanac: almanac)
    let spans = zip(named, SagaPlacement(named, almanac: almanac).spans)
    return Dictionary(
      spans.compactMap { claim, span in span.map { (claim.id, $0) } }, uniquingKeysWith: { first, _ in first })
  }
}
