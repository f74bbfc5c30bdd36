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

  /// What each claim is filed under, by the claim's id; to be asked for as `spans` is. The names are looked up once for all of it.
  public static func places(of claims: [FiledClaim], almanac: Almanac) -> [ClaimID: FilingPlace] {
    let named = NameLookup.naming(claims, almanac: almanac)
    let places = zip(named, SagaPlacement(named, almanac: almanac).spans).map { claim, span in
      (
        claim.id,
        FilingPlace(
          span: span, club: claim.club?.key, otherClub: claim.otherClub?.key, sources: claim.links + [claim.publisher])
      )
    }
    return Dictionary(places, uniquingKeysWith: { first, _ in first })
  }
}

/// What a claim is filed under, so that it is found again.
public struct FilingPlace: Hashable, Sendable {
  /// What its saga spans; `nil` where it belongs to none.
  public let span: SagaKey.Span?
  /// What all names of its club share; `nil` where it has none.
  public let club: String?
  /// What all names of its other club share; `nil` where the other party is no club, or none is named.
  public let otherClub: String?
  /// The keys of all on whose word it is, origin first, and of who put the article out.
  public let sources: [String]
}
